import { fill } from '@/lib/format/text';
import { valuesOf, type Bottleneck } from '@/lib/layout/bottleneck';
import type { PartId } from '@/lib/layout/spindle-plan';
import { layersOf, shortcutText, type Words } from './words';

/** What is said of the part that has the focus, and where it stands among the parts. */
export function partText(
  block: Bottleneck,
  part: PartId,
  parts: readonly PartId[],
  words: Words,
): string {
  const { texts, numbers } = words;
  return fill(texts.partSpoken.position, {
    text: bareText(block, part, words),
    part: numbers.integer(parts.indexOf(part) + 1),
    parts: numbers.integer(parts.length),
  });
}

function bareText(block: Bottleneck, part: PartId, words: Words): string {
  switch (part) {
    case 'input':
    case 'output':
      return bandText(block, part, words);
    case 'shortcut':
      return runText(block, words);
    case 'expand':
    case 'middle':
    case 'project':
      return layerText(block, part, words);
    default:
      return part satisfies never;
  }
}

function bandText(block: Bottleneck, part: 'input' | 'output', { texts, numbers }: Words): string {
  const { channels, height } = block[part];
  return fill(texts.partSpoken.band, {
    part: texts.parts[part],
    channels: numbers.integer(channels),
    side: numbers.integer(height),
  });
}

function runText(block: Bottleneck, words: Words): string {
  const { outside, inside } = valuesOf(block);
  return fill(words.texts.partSpoken.shortcut, {
    shortcut: shortcutText(block, words),
    values: words.numbers.integer(outside),
    inside: words.numbers.integer(inside),
  });
}

function layerText(block: Bottleneck, part: 'expand' | 'middle' | 'project', words: Words) {
  const { texts, numbers } = words;
  const layer = layersOf(block, words).find(({ id }) => id === part);
  const { input, inner, output } = block;
  return fill(texts.partSpoken.layer, {
    part: layer?.name ?? '',
    from: numbers.integer(part === 'expand' ? input.channels : inner),
    to: numbers.integer(part === 'project' ? output.channels : inner),
    macs: layer?.work ?? '',
    activation: part === 'project' ? texts.partSpoken.noActivation : texts.drawing.relu6,
  });
}
