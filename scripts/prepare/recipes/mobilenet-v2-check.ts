import type { AnalyzedRow, RowLayer, Shape } from '../../../lib/arch';
import type { PlacedPredictor } from '../../../lib/content/model-catalogue';
import { PrepareError } from '../source-file';
import type { ConvolutionStep, Step } from '../tflite/steps';

interface LayerFacts {
  readonly kind: Step['kind'];
  readonly inputShape: readonly number[];
  readonly outputShape: readonly number[];
  readonly activation: string;
  /** Left out for an addition. */
  readonly kernel?: {
    readonly filter: readonly number[];
    readonly biases: readonly number[];
    readonly strides: readonly number[];
    readonly dilations: readonly number[];
    readonly padding: string;
  };
}

const sides = (shape: readonly number[]) => shape.join(' × ');

/** All that must agree, as a sentence: two layers are alike if their sentences are. */
function inWords({ kind, inputShape, outputShape, activation, kernel }: LayerFacts): string {
  const maps = `${kind} ${sides(inputShape)} to ${sides(outputShape)}, ${activation}`;
  if (!kernel) return maps;
  const { filter, biases, strides, dilations, padding } = kernel;
  return (
    `${maps}, filter ${sides(filter)}, ${sides(biases)} biases, stride ${sides(strides)}, ` +
    `dilation ${sides(dilations)}, ${padding}`
  );
}

function factsOf(step: Step): LayerFacts {
  if (step.kind === 'add') return step;
  const { filter, bias, strides, dilations, padding } = step;
  return {
    ...step,
    kernel: { filter: filter.shape, biases: bias.shape, strides, dilations, padding },
  };
}

const onePicture = ({ height, width, channels }: Shape) => [1, height, width, channels];

function kernelOf(layer: RowLayer, input: Shape, output: Shape): LayerFacts['kernel'] {
  const biases = [output.channels];
  switch (layer.kind) {
    case 'conv':
    case 'depthwise': {
      const { kernel, stride, dilation, padding } = layer;
      const across = layer.kind === 'conv' ? layer.filters : layer.depthMultiplier;
      return {
        filter: [kernel, kernel, input.channels, across],
        biases,
        strides: [stride, stride],
        dilations: [dilation, dilation],
        padding: String(padding).toUpperCase(),
      };
    }
    case 'pointwise':
      return pointwiseKernel(input.channels, output.channels);
    default:
      return undefined;
  }
}

function pointwiseKernel(channelsIn: number, channelsOut: number): LayerFacts['kernel'] {
  return {
    filter: [1, 1, channelsIn, channelsOut],
    biases: [channelsOut],
    strides: [1, 1],
    dilations: [1, 1],
    padding: 'SAME',
  };
}

function describedFacts({ layer, activation, input, output }: AnalyzedRow): LayerFacts {
  return {
    kind: layer.kind === 'depthwise' || layer.kind === 'add' ? layer.kind : 'conv',
    inputShape: onePicture(input),
    outputShape: onePicture(output),
    activation: activation?.kind === 'activation' ? activation.function : 'linear',
    kernel: kernelOf(layer, input, output),
  };
}

function requireAlike(name: string, found: LayerFacts, expected: LayerFacts): void {
  const [actual, described] = [inWords(found), inWords(expected)];
  if (actual === described) return;
  throw new PrepareError(`${name} is not as described: ${actual}; expected ${described}.`);
}

/** Every layer reads the one before; an addition also what its block was given. */
function requireChain(name: string, step: Step, before: number, blockInput: number): void {
  const expected = step.kind === 'add' ? [before, blockInput] : [before];
  if ([...step.inputs].sort().join() === expected.sort().join()) return;
  throw new PrepareError(`${name} does not read what comes before it.`);
}

/**
 * Throws a PrepareError that names the first layer which is not as described in kind, shapes,
 * kernel, stride, padding or activation, or which is not connected as described.
 * @param image the tensor that the first layer reads
 */
export function checkLayers(
  steps: readonly Step[],
  rows: readonly AnalyzedRow[],
  image: number,
): void {
  if (steps.length !== rows.length) {
    throw new PrepareError(`Expected ${rows.length} layers, found ${steps.length}.`);
  }
  let [before, blockInput] = [image, image];
  for (const [index, step] of steps.entries()) {
    const row = rows[index];
    if (!row) return;
    requireAlike(row.name, factsOf(step), describedFacts(row));
    if (row.block !== rows[index - 1]?.block) blockInput = before;
    requireChain(row.name, step, before, blockInput);
    before = step.output;
  }
}

/**
 * Throws a PrepareError unless the step scores the cells of the map that `predictor` reads.
 * @param mapOf the tensor that holds the output of a layer
 */
export function checkPredictor(
  step: ConvolutionStep,
  predictor: PlacedPredictor | undefined,
  mapOf: ReadonlyMap<string | undefined, number>,
): void {
  if (!predictor) throw new PrepareError(`${step.sourceName} is not described.`);
  const { cells, channelsIn, channelsOut, output, reads } = predictor;
  requireAlike(output, factsOf(step), {
    kind: 'conv',
    inputShape: [1, cells.height, cells.width, channelsIn],
    outputShape: [1, cells.height, cells.width, channelsOut],
    activation: 'linear',
    kernel: pointwiseKernel(channelsIn, channelsOut),
  });
  if (step.inputs[0] !== mapOf.get(reads)) {
    throw new PrepareError(`${output} does not read ${reads}.`);
  }
}
