/** Random networks for property tests. */
import fc from 'fast-check';
import { mobilenetV1, mobilenetV2, standardTwin, type Network } from '@/lib/arch';

/** Options that V1 and V2 share. */
export const options = fc.record({
  alpha: fc.double({ min: 0.04, max: 2, noNaN: true }),
  resolution: fc.oneof(
    fc.integer({ min: 1, max: 512 }),
    fc.record({
      height: fc.integer({ min: 1, max: 300 }),
      width: fc.integer({ min: 1, max: 300 }),
    }),
  ),
  classes: fc.integer({ min: 1, max: 2000 }),
  rules: fc.constantFrom('slim' as const, 'keras' as const),
});

/** V1 and V2, separable or standard. */
export const networks: fc.Arbitrary<Network> = fc
  .record({
    family: fc.constantFrom('v1', 'v2'),
    options,
    expansion: fc.integer({ min: 1, max: 10 }),
    expandWhenOne: fc.boolean(),
    twin: fc.boolean(),
  })
  .map(({ family, options: shared, expansion, expandWhenOne, twin }) => {
    const network =
      family === 'v1' ? mobilenetV1(shared) : mobilenetV2({ ...shared, expansion, expandWhenOne });
    return twin ? standardTwin(network) : network;
  });
