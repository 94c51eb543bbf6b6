import fc from 'fast-check';
import { photoChoices, type WeighedState } from '@/components/figures/two-halves/state';
import {
  goalNames,
  lanes,
  modes,
  presetNames,
  presets,
  weightValues,
  type Filter,
  type FilterValue,
} from '@/lib/layout/two-halves';

const ownFilter = fc
  .array(fc.constantFrom<FilterValue>(-1, 0, 1), { minLength: 9, maxLength: 9 })
  .map((filter): Filter => filter);

/** Ready-made ones often, so that goals are reached often. */
const filter = fc.oneof(
  fc.constantFrom(...presetNames).map((name) => presets[name]),
  ownFilter,
);
const weight = fc.constantFrom(...weightValues);

/** Any setting of the figure that a reader can reach. */
export const anyState: fc.Arbitrary<WeighedState> = fc.record({
  mode: fc.constantFrom(...modes),
  filters: fc.oneof(fc.tuple(filter), fc.tuple(filter, filter, filter)),
  weights: fc.tuple(weight, weight, weight),
  relu: fc.boolean(),
  goal: fc.constantFrom(...goalNames),
  lane: fc.constantFrom(...lanes),
  cell: fc.integer({ min: 0, max: 24 * 24 - 1 }),
  picture: fc.constant<'squares'>('squares'),
  photo: fc.constantFrom(...photoChoices),
  photoCell: fc.integer({ min: 0, max: 96 * 96 - 1 }),
});
