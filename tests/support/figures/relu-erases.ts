import fc from 'fast-check';
import type { ReluErasesState } from '@/components/figures/relu-erases/state';

/** Any setting of the figure that a reader can reach. */
export const anyState: fc.Arbitrary<ReluErasesState> = fc.record({
  channels: fc.integer({ min: 2, max: 30 }),
  activation: fc.constantFrom('relu', 'linear'),
  seed: fc.integer({ min: 1, max: 9999 }),
  turned: fc.array(fc.integer({ min: 0, max: 359 }), { maxLength: 8 }),
});
