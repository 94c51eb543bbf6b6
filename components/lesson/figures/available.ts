import type { FigureName } from '@/lib/content/lesson/figures';
import type { Messages } from '@/lib/content/messages';

/** The figures that the lesson can show, and where the words of each are. */
export const figureAreas = {
  'one-position': 'onePosition',
  'two-halves': 'twoHalves',
  'inverted-residual': 'invertedResidual',
  skylines: 'skylines',
  'relu6-plot': 'relu6Plot',
  'relu6-real': 'relu6Real',
  'relu-erases': 'reluErases',
  'real-layer-histogram': 'reluErases',
  'time-vs-macs': 'timeVsMacs',
  'v1-v2-comparison': 'v1V2Comparison',
  'weight-wall': 'weightWall',
} as const satisfies Partial<Readonly<Record<FigureName, keyof Messages>>>;

export type AvailableFigure = keyof typeof figureAreas;

export function hasFigure(name: FigureName): name is AvailableFigure {
  return Object.hasOwn(figureAreas, name);
}

/** Settings that a figure of the site has not got. */
const withoutEffect: Partial<Readonly<Record<AvailableFigure, readonly string[]>>> = {
  'real-layer-histogram': ['layer'],
};

/** Whether a sentence that asks for these settings would change anything. */
export function canSet(name: FigureName, settings: object): boolean {
  if (!hasFigure(name)) return false;
  return Object.keys(settings).some((key) => !(withoutEffect[name] ?? []).includes(key));
}

/** The words of one figure and those that all figures share, for the browser. */
export function figureMessages(name: AvailableFigure, messages: Messages): object {
  const { figure, link, parameter } = messages;
  const area = figureAreas[name];
  return { figure, link, parameter, [area]: messages[area] };
}
