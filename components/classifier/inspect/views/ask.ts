import { usualView } from '@/lib/engine/picture/crop';
import type { Classification, View } from '@/lib/engine/types';
import { photoOf, type AskAbout } from '../use-answer-question';

export type ViewName = 'usual' | 'squash' | 'letterbox' | 'mirrored' | 'range';

type Range = readonly [number, number];

export interface NamedView {
  readonly name: ViewName;
  readonly view: View;
}

export interface AskedView extends NamedView {
  readonly classification: Classification;
}

export interface AskedViews {
  readonly views: readonly AskedView[];
  /** What the network was trained with. */
  readonly ownRange: Range;
}

/** Numbers that are given by mistake: bytes as they are, and the other usual range. */
function wrongRanges([low, high]: Range): readonly Range[] {
  const isOwn = (range: Range) => range[0] === low && range[1] === high;
  const known: readonly Range[] = [
    [0, 255],
    [-1, 1],
    [0, 1],
  ];
  return known.filter((range) => !isOwn(range)).slice(0, 2);
}

export function namedViews(ownRange: Range): readonly NamedView[] {
  return [
    { name: 'usual', view: usualView },
    { name: 'squash', view: { fit: { kind: 'squash' } } },
    { name: 'letterbox', view: { fit: { kind: 'letterbox' } } },
    { name: 'mirrored', view: { ...usualView, mirrored: true } },
    ...wrongRanges(ownRange).map((range) => ({
      name: 'range' as const,
      view: { ...usualView, range },
    })),
  ];
}

export const askViews: AskAbout<AskedViews> = async ({ engine, inspect, signal }, about) => {
  const { input } = await inspect.network({}, { signal });
  const views: AskedView[] = [];
  for (const named of namedViews(input.range)) {
    const options = { views: [named.view], topK: 3, signal };
    const classification = await engine.classify(photoOf(about), options);
    views.push({ ...named, classification });
  }
  return { views, ownRange: input.range };
};
