import type { Messages } from './messages';

/** Every figure that has a page of its own: its name in the address, and where its words are. */
export const figureAreas = {
  skylines: 'skylines',
  'two-halves': 'twoHalves',
  'one-position': 'onePosition',
  'weight-wall': 'weightWall',
  'inverted-residual': 'invertedResidual',
  'relu6-plot': 'relu6Plot',
  'relu6-real': 'relu6Real',
  'relu-erases': 'reluErases',
  'time-vs-macs': 'timeVsMacs',
  'v1-v2-comparison': 'v1V2Comparison',
} as const satisfies Readonly<Record<string, keyof Messages>>;

export type FigureName = keyof typeof figureAreas;

export const figureNames = Object.keys(figureAreas) as readonly FigureName[];

export function isFigureName(text: string): text is FigureName {
  return Object.hasOwn(figureAreas, text);
}

/** The path of a figure's page below the language. */
export function pathOfFigure(name: FigureName): string {
  return `figures/${name}/`;
}
