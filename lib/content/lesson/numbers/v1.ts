/** Numbers of MobileNetV1, alpha 1, 224 × 224. */
import { compareConvolutions, DEFAULT_CONVENTIONS } from '../../../arch';
import {
  blockOf,
  bodyOf,
  totalOf,
  v1,
  v1HalfWidth,
  v1Normal,
  v1SmallPicture,
  v1WeightsOnly,
} from '../networks';
import { fixed, integer, listOf, millions, percent, size, upTo, type Quantity } from '../quantity';

/** The layer of the paper's Table 3: 14 × 14 × 512, 3 × 3, 512 filters. */
const middleLayer = {
  input: { height: 14, width: 14, channels: 512 },
  kernel: 3,
  filters: 512,
  padding: 'same',
} as const;

/** Multiply-adds per byte, if input, weights and output are moved once, in 32-bit numbers. */
function intensityOf(part: 'normal' | 'depthwise' | 'pointwise'): number {
  const { normal, separable } = compareConvolutions(middleLayer);
  const { macs, parameters } = part === 'normal' ? normal : separable[part];
  const { height, width, channels } = middleLayer.input;
  const values = height * width * channels; // as many go in as come out
  return macs / (DEFAULT_CONVENTIONS.bytesPerNumber * (2 * values + parameters));
}

const strided = () =>
  bodyOf(v1()).filter(({ block }) => block.kind === 'separable' && block.stride === 2);

const lastMap = () => bodyOf(v1()).at(-1)?.output ?? v1().network.input;

const pointwiseOf = (number: number) => blockOf(v1(), number).rows.at(-1)?.macs ?? NaN;

export const v1Numbers = {
  'v1.resolution': () => integer(v1().network.input.height),
  'v1.blocks': () => integer(bodyOf(v1()).length),
  'v1.weightedLayers': () => integer(v1().weightedLayers),
  'v1.stemFilters': () => integer(blockOf(v1(), 0).output.channels),
  'v1.block1Filters': () => integer(blockOf(v1(), 1).output.channels),
  'v1.strideBlocks': () => listOf(strided().map(({ block }) => block.number)),
  'v1.lastSide': () => integer(lastMap().height),
  'v1.lastChannels': () => size(lastMap().channels),
  'v1.classes': () => integer(v1().network.classes),
  'v1.macs': () => millions(v1().total.macs),
  'v1.parameters': () => millions(v1().total.parameters.trainable, 2),
  'v1.weightsExact': () => integer(v1().total.parameters.weights),
  'v1.trainableExact': () => integer(v1().total.parameters.trainable),
  'v1.totalExact': () => integer(v1().total.parameters.total),
  'v1.normalMacs': () => millions(v1Normal().total.macs, 0),
  'v1.saving': () => fixed(v1Normal().total.macs / v1().total.macs, 1),
  'v1.parameterSaving': () =>
    fixed(v1Normal().total.parameters.weights / v1().total.parameters.weights, 1),
  'v1.pointwiseShare': () => percent(totalOf(v1(), 'plain').macsShare),
  'v1.depthwiseShare': () => percent(totalOf(v1(), 'depthwise').macsShare),
  'v1.stemShare': () => percent(totalOf(v1(), 'conv').macsShare),
  'v1.stemShareExact': () => percent(totalOf(v1(), 'conv').macsShare, 2),
  'v1.classifierShare': () => percent(totalOf(v1(), 'classifier').macsShare, 2),
  'v1.pointwiseParameterShare': () => percent(totalOf(v1WeightsOnly(), 'plain').parametersShare),
  'v1.depthwiseParameterShare': () =>
    percent(totalOf(v1WeightsOnly(), 'depthwise').parametersShare),
  'v1.classifierParameterShare': () =>
    percent(totalOf(v1WeightsOnly(), 'classifier').parametersShare, 0),
  'v1.pointwiseLevel': () => millions(pointwiseOf(2)),
  'v1.firstWeights': () => integer(blockOf(v1(), 1).rows.at(-1)?.parameters.weights ?? NaN),
  'v1.lastWeights': () => integer(blockOf(v1(), 13).rows.at(-1)?.parameters.weights ?? NaN),
  'alpha.example': () => upTo(v1HalfWidth().network.alpha, 2),
  'alpha.macsShare': () => percent(v1HalfWidth().total.macs / v1().total.macs),
  'alpha.parametersShare': () =>
    percent(v1HalfWidth().total.parameters.trainable / v1().total.parameters.trainable),
  'alpha.square': () => percent(v1HalfWidth().network.alpha ** 2, 0),
  'rho.side': () => integer(v1SmallPicture().network.input.height),
  'rho.macs': () => millions(v1SmallPicture().total.macs),
  'rho.parameters': () => millions(v1SmallPicture().total.parameters.trainable, 2),
  'intensity.depthwise': () => fixed(intensityOf('depthwise'), 1),
  'intensity.pointwise': () => fixed(intensityOf('pointwise'), 1),
  'intensity.normal': () => fixed(intensityOf('normal'), 0),
  'intensity.side': () => integer(middleLayer.input.height),
  'intensity.channels': () => integer(middleLayer.input.channels),
} as const satisfies Readonly<Record<string, () => Quantity>>;
