import type { ExerciseId } from '../ids';
import type { Item } from '../types';
import * as counting from './counting';
import * as halves from './halves';
import * as networkV1 from './network-v1';
import * as networkV2 from './network-v2';
import * as published from './published';

const all: readonly Item[] = [
  ...Object.values(counting),
  ...Object.values(halves),
  ...Object.values(networkV1),
  ...Object.values(networkV2),
  ...Object.values(published),
];

const byId = new Map(all.map((item) => [item.id, item]));

/** @throws RangeError for an id without an item, which a test rules out */
export function itemOf(id: ExerciseId): Item {
  const item = byId.get(id);
  if (item === undefined) throw new RangeError(`no exercise ${id}`);
  return item;
}
