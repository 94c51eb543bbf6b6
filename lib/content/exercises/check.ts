import { itemOf } from './items';
import { instanceOf } from './rounds';
import type { ExerciseId } from './ids';
import type { Item, NumericInstance, NumericItem, Tolerance, Values } from './types';

/** A number for numeric and slider exercises, an option for a choice, the ticked ones for ticks. */
export type Answer = number | string | readonly string[];

export interface Verdict {
  readonly isCorrect: boolean;
  /** Names of the feedback texts that fit; none for a wrong answer that nobody expected. */
  readonly feedback: readonly string[];
}

const right: Verdict = { isCorrect: true, feedback: [] };
const wrong = (...feedback: readonly string[]): Verdict => ({ isCorrect: false, feedback });

/**
 * Judges an answer to the instance that the lesson shows in this round: 0 for the first time.
 *
 * @throws TypeError for an answer of another kind than the exercise asks for
 */
export function check(id: ExerciseId, answer: Answer, round = 0): Verdict {
  const item = itemOf(id);
  switch (item.kind) {
    case 'numeric':
      return checkNumber(item, instanceOf(item, round), requireNumber(answer));
    case 'slider': {
      const position = requireNumber(answer);
      return item.accepts(position) ? right : wrong(item.wrongBy(position));
    }
    case 'choice': {
      const chosen = requireOption(answer);
      return chosen === item.answer() ? right : wrong(chosen);
    }
    case 'tick': {
      const differing = differenceOf(item.answer(), requireOptions(answer));
      const reasons = new Set(differing.map((option) => item.wrongBy(option)));
      return differing.length === 0 ? right : wrong(...reasons);
    }
    default:
      return item satisfies never;
  }
}

/** Whether the exercise can be answered so at all, be it right or wrong. */
export function isAnswerTo(item: Item, answer: Answer): boolean {
  switch (item.kind) {
    case 'numeric':
      return typeof answer === 'number';
    case 'slider': {
      const { min, max } = item.control;
      return Number.isInteger(answer) && Number(answer) >= min && Number(answer) <= max;
    }
    case 'choice':
      return typeof answer === 'string' && item.options.includes(answer);
    case 'tick':
      return typeof answer === 'object' && answer.every((each) => item.options.includes(each));
    default:
      return item satisfies never;
  }
}

/** Judges a number against any instance of a numeric exercise. */
export function checkNumber(
  { tolerance }: Pick<NumericItem, 'tolerance'>,
  { answer, wrong: expected }: NumericInstance,
  given: number,
): Verdict {
  if (isWithin(tolerance, answer.value, given)) return right;
  const known = Object.entries(expected).find(([, value]) => isWithin(tolerance, value, given));
  return known === undefined ? wrong() : wrong(known[0]);
}

/** Computed answers carry rounding errors of about 1e-15: `exact` must not fail on them. */
const roundingError = 1e-9;

export function isWithin(tolerance: Tolerance, target: number, given: number): boolean {
  const distance = Math.abs(given - target);
  switch (tolerance.kind) {
    case 'exact':
      return distance <= roundingError * Math.max(1, Math.abs(target));
    case 'absolute':
      return distance <= tolerance.within + roundingError;
    case 'relative':
      return distance <= tolerance.within * Math.abs(target);
    default:
      return tolerance satisfies never;
  }
}

/** What is right: to be shown once the answer is locked. */
export function rightAnswer(item: Item, round = 0): Answer {
  switch (item.kind) {
    case 'numeric':
      return instanceOf(item, round).answer.value;
    case 'choice':
    case 'tick':
      return item.answer();
    case 'slider': {
      const { min, max } = item.control;
      for (let position = min; position <= max; position += 1) {
        if (item.accepts(position)) return position;
      }
      throw new RangeError(`no position solves ${item.id}`);
    }
    default:
      return item satisfies never;
  }
}

/** The numbers for the texts of an exercise; a slider's follow its position. */
export function valuesOf(item: Item, answer: Answer | null, round = 0): Values {
  switch (item.kind) {
    case 'numeric':
      return instanceOf(item, round).values;
    case 'choice':
    case 'tick':
      return item.values();
    case 'slider':
      return item.values(typeof answer === 'number' ? answer : item.control.start);
    default:
      return item satisfies never;
  }
}

function differenceOf(first: readonly string[], second: readonly string[]): readonly string[] {
  const only = (these: readonly string[], those: readonly string[]) =>
    these.filter((option) => !those.includes(option));
  return [...only(first, second), ...only(second, first)];
}

function requireNumber(answer: Answer): number {
  if (typeof answer === 'number') return answer;
  throw new TypeError('this exercise is answered with a number');
}

function requireOption(answer: Answer): string {
  if (typeof answer === 'string') return answer;
  throw new TypeError('this exercise is answered with one option');
}

function requireOptions(answer: Answer): readonly string[] {
  if (typeof answer === 'object') return answer;
  throw new TypeError('this exercise is answered with a list of options');
}
