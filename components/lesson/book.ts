import { exerciseIds, exerciseText, type ExerciseId } from '@/lib/content/exercises';
import type { Language } from '@/lib/content/languages';
import { lessonIn, type Block, type LessonFigureName } from '@/lib/content/lesson';
import { messagesOf } from '@/lib/content/messages';
import type { Book, ShownExercise } from './exercises/ExerciseBook';
import type { ListedSection } from './reading/Contents';
import { resolveText, type ShownText } from './text/resolve';
import type { RichText } from '@/lib/content/lesson';

/** Everything that the exercises of the page need, in one language. Made on the server. */
export function bookOf(language: Language): Book {
  const { exercises, parameter, formula } = messagesOf(language);
  const sections = listedSections(language);
  return {
    language,
    texts: exercises,
    parameterTexts: parameter,
    dimensions: formula.dimensions,
    exercises: Object.fromEntries(
      exerciseIds.map((id) => [id, shownExercise(id, language)]),
    ) as Book['exercises'],
    sections,
    order: sections.flatMap((section) => section.exercises),
  };
}

export function listedSections(language: Language): readonly ListedSection[] {
  return lessonIn(language).map(({ id, title, blocks }) => ({
    id,
    title,
    exercises: exercisesIn(blocks),
  }));
}

export function exercisesIn(blocks: readonly Block[]): readonly ExerciseId[] {
  return blocks.flatMap((block) => (block.kind === 'exercise' ? [block.exercise] : []));
}

export function figuresIn(blocks: readonly Block[]): readonly LessonFigureName[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'fold') return figuresIn(block.blocks);
    return block.kind === 'figure' ? [block.figure] : [];
  });
}

function shownExercise(id: ExerciseId, language: Language): ShownExercise {
  const { prompt, unit, options, feedback, explanation } = exerciseText(id, language);
  const shown = (text: RichText) => resolveText(text, { language });
  return {
    prompt: shown(prompt),
    explanation: shown(explanation),
    feedback: shownTexts(feedback, shown),
    ...(unit !== undefined && { unit }),
    ...(options !== undefined && { options: shownTexts(options, shown) }),
  };
}

function shownTexts(
  texts: Readonly<Record<string, RichText>>,
  shown: (text: RichText) => ShownText,
): Readonly<Record<string, ShownText>> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, shown(text)]));
}
