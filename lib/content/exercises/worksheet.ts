import type { Language } from '../languages';
import { formatQuantity, isWrittenWhole, percent, type DecimalQuantity } from '../lesson/quantity';
import { plainText } from '../lesson/plain-text';
import { exerciseIds, type ExerciseId } from './ids';
import { itemOf } from './items';
import { createRandom } from './random';
import { exerciseText } from './texts';
import type { NumericInstance } from './types';
import { workings } from './workings';

export interface WorksheetProblem {
  /** From 1. */
  readonly number: number;
  readonly exercise: ExerciseId;
  readonly instance: NumericInstance;
}

export interface Worksheet {
  readonly seed: string;
  readonly problems: readonly WorksheetProblem[];
}

/** The exercises that have more than one instance. */
export const worksheetExercises: readonly ExerciseId[] = exerciseIds.filter((id) => {
  const item = itemOf(id);
  return item.kind === 'numeric' && item.vary !== null;
});

/**
 * A sheet of exercises with numbers of its own. The same seed always gives the same sheet, so a
 * teacher can print it again, or print the key later. Each exercise draws from its own sequence:
 * leaving one out does not change the others.
 */
export function createWorksheet(
  seed: string,
  exercises: readonly ExerciseId[] = worksheetExercises,
): Worksheet {
  const instances = exercises.flatMap((exercise) => {
    const item = itemOf(exercise);
    if (item.kind !== 'numeric' || item.vary === null) return [];
    return [{ exercise, instance: item.vary(createRandom(`${seed}/${exercise}`)) }];
  });
  return { seed, problems: instances.map((each, index) => ({ number: index + 1, ...each })) };
}

export interface PrintedProblem {
  readonly number: number;
  readonly prompt: string;
  /** Stands behind the line for the answer; empty for a plain count. */
  readonly unit: string;
  /** For the key only: how the numbers give the answer. */
  readonly working: string;
  /** For the key only. */
  readonly answer: string;
}

export function printProblem(
  { number, exercise, instance }: WorksheetProblem,
  language: Language,
): PrintedProblem {
  const text = exerciseText(exercise, language);
  const unit = text.unit ?? '';
  const options = { language, values: instance.values };
  return {
    number,
    prompt: plainText(text.prompt, options),
    working: text.working
      ? plainText(text.working, options)
      : `${plainText(workings[exercise] ?? [], options)} ${result(instance.answer, unit, language)}`,
    unit,
    answer: formatQuantity(instance.answer, language),
  };
}

/** What a formula comes to: a share with its sign, as anything else would not follow from it. */
function result(answer: DecimalQuantity, unit: string, language: Language): string {
  const isShare = unit === '%' && 'digits' in answer.style;
  const shown = isShare ? percent(answer.value / 100, answer.style.digits) : answer;
  return `${isWrittenWhole(answer) ? '=' : '≈'} ${formatQuantity(shown, language)}`;
}
