/**
 * Every number in the lesson's sentences, by name. None is typed into a sentence: it is computed
 * by lib/arch or lib/ops from the description of the network, or quoted from a named source.
 */
import type { Quantity } from '../quantity';
import { activationNumbers } from './activation';
import { citedNumbers } from './cited';
import { exampleNumbers } from './example';
import { v1Numbers } from './v1';
import { v2Numbers } from './v2';

const lessonNumbers = {
  ...exampleNumbers,
  ...v1Numbers,
  ...v2Numbers,
  ...activationNumbers,
  ...citedNumbers,
} as const;

export type NumberId = keyof typeof lessonNumbers;

export const numberIds = Object.keys(lessonNumbers) as readonly NumberId[];

export function lessonNumber(id: NumberId): Quantity {
  return lessonNumbers[id]();
}
