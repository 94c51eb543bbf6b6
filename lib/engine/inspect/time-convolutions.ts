import { conv2d, depthwiseConv2d, tensor4d, type Tensor4D } from '@tensorflow/tfjs-core';
import {
  convolution,
  depthwiseConvolution,
  elementCount,
  InvalidInputError,
  type ConvolutionCost,
  type Shape,
} from '../../arch';
import { EngineError } from '../errors';
import { measureInTurn } from './measure';
import type { OpenNetwork } from './open-network';
import type { ConvolutionTime, ConvolutionToTime, Workload } from './types';

const usualRuns = 9;
const bytesPerNumber = 4;
/** Above these a weak device would be busy for many seconds, or out of memory. */
const mostMacs = 4e9;
const mostBytes = 512e6;

/** One kernel of the convolution: a separable one has two, one after the other. */
interface Part {
  readonly kind: 'conv' | 'depthwise';
  readonly kernel: readonly [number, number, number, number];
  readonly stride: number;
  readonly input: Shape;
  readonly cost: ConvolutionCost;
}

function partsOf({
  kind,
  size,
  channelsIn,
  channelsOut,
  kernel,
  stride,
}: ConvolutionToTime): Part[] {
  const input = { height: size, width: size, channels: channelsIn };
  const pointwise = (of: Shape, step: number): Part => ({
    kind: 'conv',
    kernel: [1, 1, of.channels, channelsOut],
    stride: step,
    input: of,
    cost: convolution({
      input: of,
      kernel: 1,
      stride: step,
      filters: channelsOut,
      padding: 'same',
    }),
  });
  const depthwise: () => Part = () => ({
    kind: 'depthwise',
    kernel: [kernel, kernel, channelsIn, 1],
    stride,
    input,
    cost: depthwiseConvolution({ input, kernel, stride, padding: 'same' }),
  });
  switch (kind) {
    case 'normal': {
      const cost = convolution({ input, kernel, stride, filters: channelsOut, padding: 'same' });
      return [
        { kind: 'conv', kernel: [kernel, kernel, channelsIn, channelsOut], stride, input, cost },
      ];
    }
    case 'pointwise':
      return [pointwise(input, stride)];
    case 'depthwise':
      return [depthwise()];
    case 'separable': {
      const first = depthwise();
      return [first, pointwise(first.cost.output, 1)];
    }
    default:
      return kind satisfies never;
  }
}

/** Inputs, weights and outputs of each part, moved once. */
function workloadOf(parts: readonly Part[]): Workload {
  const macs = parts.reduce((sum, { cost }) => sum + cost.macs, 0);
  const numbers = parts.reduce(
    (sum, { input, cost }) => sum + elementCount(input) + cost.weights + elementCount(cost.output),
    0,
  );
  const bytes = numbers * bytesPerNumber;
  return { macs, bytes, intensity: macs / bytes };
}

/** Numbers between -1 and 1 without a pattern that a backend could take a short cut on. */
function filled(shape: readonly [number, number, number, number]): Tensor4D {
  const count = shape.reduce((product, side) => product * side, 1);
  return tensor4d(
    Float32Array.from({ length: count }, (_, i) => Math.sin(1 + 1.7 * i)),
    [...shape],
  );
}

function apply({ kind, stride }: Part, input: Tensor4D, kernel: Tensor4D): Tensor4D {
  return kind === 'conv'
    ? conv2d(input, kernel, stride, 'same')
    : depthwiseConv2d(input, kernel, stride, 'same');
}

function runOnce(parts: readonly Part[], picture: Tensor4D, kernels: readonly Tensor4D[]): void {
  const made: Tensor4D[] = [];
  for (const [index, part] of parts.entries()) {
    const kernel = kernels[index];
    if (kernel) made.push(apply(part, made.at(-1) ?? picture, kernel));
  }
  for (const one of made) one.dispose();
}

function partsOrRefused(question: ConvolutionToTime): Part[] {
  try {
    return partsOf(question);
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    throw new EngineError('not-offered', { detail: error.message }, { cause: error });
  }
}

interface Planned {
  readonly convolution: ConvolutionToTime;
  readonly parts: readonly Part[];
  readonly workload: Workload;
}

function planOrRefused(convolutions: readonly ConvolutionToTime[]): Planned[] {
  const plan = convolutions.map((convolution) => {
    const parts = partsOrRefused(convolution);
    return { convolution, parts, workload: workloadOf(parts) };
  });
  const macs = Math.max(...plan.map(({ workload }) => workload.macs));
  const bytes = plan.reduce((sum, { workload }) => sum + workload.bytes, 0);
  if (macs <= mostMacs && bytes <= mostBytes) return plan;
  throw new EngineError('not-offered', { detail: `${macs} MACs, ${bytes} bytes` });
}

/** Its tensors, which someone has to dispose of, and one run on them. */
function prepared({ convolution: { size, channelsIn }, parts }: Planned) {
  const picture = filled([1, size, size, channelsIn]);
  const kernels = parts.map(({ kernel }) => filled(kernel));
  return { tensors: [picture, ...kernels], once: () => runOnce(parts, picture, kernels) };
}

/**
 * Convolutions alone, SAME padding, no bias, no activation, on made-up numbers.
 * @throws EngineError `not-offered` for sizes that are impossible, or where one is more than
 * `mostMacs` or all together are more than `mostBytes`
 */
export async function timeConvolutions(
  { backend, signal, onProgress }: Pick<OpenNetwork, 'backend' | 'signal' | 'onProgress'>,
  question: { readonly convolutions: readonly ConvolutionToTime[]; readonly runs?: number },
): Promise<readonly ConvolutionTime[]> {
  const { convolutions, runs = usualRuns } = question;
  const plan = planOrRefused(convolutions);
  const tensors: Tensor4D[] = [];
  try {
    const works = plan.map((planned) => {
      const work = prepared(planned);
      tensors.push(...work.tensors);
      return work.once;
    });
    const times = await measureInTurn(works, { runs, backend, signal, onProgress });
    return plan.flatMap(({ convolution, workload }, index) => {
      const time = times[index];
      return time ? [{ convolution, ...time, ...workload }] : [];
    });
  } finally {
    for (const one of tensors) one.dispose();
  }
}
