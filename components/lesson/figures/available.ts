import type { FigureName } from '@/lib/content/lesson/figures';
import type { Messages } from '@/lib/content/messages';

/** The figures that the lesson can show, and where the words of each are. */
export const figureAreas = {
  'one-position': 'onePosition',
  'two-halves': 'twoHalves',
  'inverted-residual': 'invertedResidual',
  skylines: 'skylines',
} as const satisfies Partial<Readonly<Record<FigureName, keyof Messages>>>;

export type AvailableFigure = keyof typeof figureAreas;

export function hasFigure(name: FigureName): name is AvailableFigure {
  return Object.hasOwn(figureAreas, name);
}

/** The words of one figure and those that all figures share, for the browser. */
export function figureMessages(name: AvailableFigure, messages: Messages): object {
  const { figure, link, parameter, lesson } = messages;
  const area = figureAreas[name];
  const own = name === 'skylines' ? { tryThis: lesson.mapTry } : {};
  return { figure, link, parameter, [area]: { ...messages[area], ...own } };
}
