import { figureAreas } from '@/lib/content/figures';
import type { LessonFigureName } from '@/lib/content/lesson/figures';
import type { Messages } from '@/lib/content/messages';

/** Where the words of each figure of the lesson are. One of them is a part of another's page. */
export const lessonFigureAreas = {
  ...figureAreas,
  'real-layer-histogram': 'reluErases',
} as const satisfies Readonly<Record<LessonFigureName, keyof Messages>>;

/** The words of one figure and those that all figures share, for the browser. */
export function figureMessages(name: LessonFigureName, messages: Messages): object {
  const { figure, link, parameter } = messages;
  const area = lessonFigureAreas[name];
  return { figure, link, parameter, [area]: messages[area] };
}
