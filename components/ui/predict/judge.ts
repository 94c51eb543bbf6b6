import type { NumberLanguage } from '@/lib/format/numbers';
import { readNumber } from '@/lib/format/read-number';

/** One of the answers to choose from; each wrong one is answered by name. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  /** What is said when it is chosen. */
  readonly feedback: string;
}

export interface ChoiceQuestion {
  readonly kind: 'choice';
  readonly prompt: string;
  readonly choices: readonly Choice[];
  readonly rightId: string;
}

/** A number that readers arrive at by a known mistake. */
export interface KnownNumber {
  readonly value: number;
  readonly feedback: string;
}

export interface NumberQuestion {
  readonly kind: 'number';
  /** In which the number is typed. */
  readonly language: NumberLanguage;
  readonly prompt: string;
  readonly answer: number;
  /** How far from the answer still counts as right; 0 unless told. */
  readonly tolerance?: number;
  readonly rightFeedback: string;
  readonly known: readonly KnownNumber[];
  /** What is said of any other number. */
  readonly otherFeedback: string;
}

export type Question = ChoiceQuestion | NumberQuestion;

export interface Verdict {
  readonly isRight: boolean;
  readonly feedback: string;
}

/** Judges the text of a field or the id of a choice; nothing where it is no answer at all. */
export function judge(question: Question, given: string): Verdict | undefined {
  return question.kind === 'choice' ? judgeChoice(question, given) : judgeNumber(question, given);
}

function judgeChoice({ choices, rightId }: ChoiceQuestion, id: string): Verdict | undefined {
  const choice = choices.find((each) => each.id === id);
  return choice && { isRight: id === rightId, feedback: choice.feedback };
}

/** Where a text can be read in two ways, the one that is right, or else one we can answer to. */
function judgeNumber(question: NumberQuestion, text: string): Verdict | undefined {
  const readings = readNumber(text, question.language);
  if (readings.length === 0) return undefined;
  const { answer, tolerance = 0, known } = question;
  const isTyped = (value: number) => readings.some((reading) => isNear(reading, value, tolerance));
  if (isTyped(answer)) return { isRight: true, feedback: question.rightFeedback };
  const mistake = known.find(({ value }) => isTyped(value));
  return { isRight: false, feedback: mistake?.feedback ?? question.otherFeedback };
}

/** With a hair of room for decimals that a computer cannot hold exactly. */
function isNear(reading: number, value: number, room: number): boolean {
  return Math.abs(reading - value) <= room + 1e-9 * Math.abs(value);
}
