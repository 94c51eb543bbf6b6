/** The lecture's example with numbers in it: whole ones, so that a product is checked by head. */
import { lectureExample } from '@/lib/store/one-position';
import { normal, separable, tensor, type Chain, type Kernel, type Position } from '@/lib/ops';

const { n, f, nc } = lectureExample;

/** The position whose multiplications are counted. */
export const position: Position = { row: 1, column: 2 };

/** One 6 x 6 sheet for each of the three channels. */
const sheets = [
  [
    [1, 0, 2, 1, 3, 0],
    [2, 1, 3, 4, 0, 1],
    [0, 3, 4, 2, 2, 1],
    [1, 2, 3, 1, 4, 0],
    [2, 0, 1, 3, 1, 2],
    [0, 1, 2, 0, 1, 3],
  ],
  [
    [0, 2, 1, 0, 1, 2],
    [1, 3, 0, 1, 1, 0],
    [2, 0, 2, 2, 0, 3],
    [0, 1, 0, 0, 0, 1],
    [3, 1, 2, 1, 0, 2],
    [1, 0, 0, 2, 1, 1],
  ],
  [
    [2, 1, 0, 3, 1, 0],
    [0, 2, 0, 4, 0, 2],
    [1, 0, 3, 3, 1, 1],
    [2, 3, 3, 2, 1, 0],
    [0, 1, 4, 0, 2, 1],
    [1, 2, 0, 1, 0, 3],
  ],
] as const;

const input = tensor(
  [n, n, nc],
  Array.from({ length: n * n * nc }, (_, index) => {
    const cell = Math.floor(index / nc);
    return sheets[index % nc]?.[Math.floor(cell / n)]?.[cell % n] ?? 0;
  }),
);

/** Left edges in channel 1, the sum of all cells in channel 2, top edges in channel 3. */
const looking: Kernel = {
  shape: [f, f, nc, 1],
  data: Array.from({ length: f * f * nc }, (_, index) => {
    const cell = Math.floor(index / nc);
    return [(cell % f) - 1, 1, Math.floor(cell / f) - 1][index % nc] ?? 0;
  }),
};

/** -1, 0 and 1 in an order of its own for each filter. */
function normalKernel(filters: number): Kernel {
  const shape = [f, f, nc, filters] as const;
  const data = Array.from({ length: f * f * nc * filters }, (_, index) => {
    const filter = index % filters;
    const place = Math.floor(index / filters);
    return ((place * (1 + (filter % 4)) + filter) % 3) - 1;
  });
  return { shape, data };
}

/** -2 to 2, another three for each filter until they repeat. */
function mixing(filters: number): Kernel {
  const data = Array.from({ length: nc * filters }, (_, index) => {
    const filter = index % filters;
    return ((Math.floor(index / filters) * (1 + (filter % 3)) + 2 * filter) % 5) - 2;
  });
  return { shape: [1, 1, nc, filters], data };
}

export interface ExampleChains {
  readonly normal: Chain;
  readonly separable: Chain;
}

/** Both convolutions of the example with that many filters. */
export function exampleChains(filters: number): ExampleChains {
  return {
    normal: [normal(input, normalKernel(filters))],
    separable: separable(input, looking, mixing(filters)),
  };
}

/** Output positions of the example: n_out x n_out. */
export function positionsOf({ normal: [convolution] }: ExampleChains): number {
  return convolution.output.height * convolution.output.width;
}

/** The number under the filter at a cell of the patch. */
export function patchNumber(channel: number, row: number, column: number): number {
  return sheets[channel]?.[position.row + row]?.[position.column + column] ?? 0;
}
