/** Numbers of MobileNetV2, alpha 1, 224 × 224, and of V1 beside it. */
import { convolution, type AnalyzedBlock } from '../../../arch';
import { blockOf, bodyOf, totalOf, v1, v2, v2ExpandAlways } from '../networks';
import { fixed, integer, listOf, millions, percent, type Quantity } from '../quantity';

/** The block that the figure starts on: the first with a shortcut. */
const exampleBlock = () => blockOf(v2(), 3);

function row(block: AnalyzedBlock, part: 'expand' | 'depthwise' | 'project') {
  const found = block.rows.find(({ name }) => name.endsWith(`/${part}`));
  if (found === undefined) throw new RangeError(`${block.block.name} has no ${part} layer`);
  return found;
}

const part = (name: 'expand' | 'depthwise' | 'project') => row(exampleBlock(), name);

const shape = () => exampleBlock().input;

/** A normal 3 × 3 convolution on the example block's map, as wide at both ends. */
function normalAt(channels: number): number {
  const { height, width } = shape();
  return convolution({
    input: { height, width, channels },
    kernel: 3,
    filters: channels,
    padding: 'same',
  }).macs;
}

const expandedWidth = () => part('expand').output.channels;

/** The example block with a normal convolution in its wide middle. */
const exampleWithNormalMiddle = () =>
  part('expand').macs + normalAt(expandedWidth()) + part('project').macs;

const withShortcut = () =>
  bodyOf(v2()).filter(({ block }) => block.kind === 'inverted-residual' && block.residual);

const widening = () => bodyOf(v2()).filter(({ input, output }) => output.channels > input.channels);

const narrowing = () =>
  bodyOf(v2()).filter(({ input, output }) => output.channels < input.channels);

const pointwiseOf = (kind: 'expand' | 'project' | 'plain') => totalOf(v2(), kind).macsShare;

const peakBlock = () => blockOf(v2(), 2);

export const v2Numbers = {
  'v2.blocks': () => integer(bodyOf(v2()).length),
  'v2.weightedLayers': () => integer(v2().weightedLayers),
  'v2.shortcuts': () => integer(withShortcut().length),
  'v2.shortcutBlocks': () => listOf(withShortcut().map(({ block }) => block.number)),
  'v2.widening': () => integer(widening().length),
  'v2.narrowing': () => integer(narrowing().length),
  'v2.firstIn': () => integer(blockOf(v2(), 1).input.channels),
  'v2.firstOut': () => integer(blockOf(v2(), 1).output.channels),
  'v2.expansion': () => integer(expandedWidth() / shape().channels),
  'v2.macs': () => millions(v2().total.macs),
  'v2.parameters': () => millions(v2().total.parameters.trainable, 2),
  'v2.weights': () => millions(v2().total.parameters.weights, 2),
  'v2.macsWithExpansion': () => millions(v2ExpandAlways().total.macs),
  'v2.pointwiseShare': () =>
    percent(pointwiseOf('expand') + pointwiseOf('project') + pointwiseOf('plain')),
  'v2.classifierParameterShare': () => percent(totalOf(v2(), 'classifier').parametersShare, 0),
  'block.side': () => integer(shape().height),
  'block.thin': () => integer(shape().channels),
  'block.wide': () => integer(expandedWidth()),
  'block.macs': () => millions(exampleBlock().macs),
  'block.expand': () => millions(part('expand').macs),
  'block.depthwise': () => millions(part('depthwise').macs),
  'block.project': () => millions(part('project').macs),
  'block.plainThin': () => millions(normalAt(shape().channels)),
  'block.plainWide': () => millions(normalAt(expandedWidth()), 0),
  'block.normalMiddle': () => millions(exampleWithNormalMiddle()),
  'block.thinValues': () => integer(shape().height * shape().width * shape().channels),
  'block.wideValues': () => integer(part('expand').activations),
  'compare.macs': () => fixed(v1().total.macs / v2().total.macs, 1),
  'memory.v1': () => integer(v1().memory.peak.elements),
  'memory.v2': () => integer(v2().memory.peak.elements),
  'memory.v2Block': () => integer(v2().memory.peakBlockAsOne.elements),
  'memory.more': () => percent(v2().memory.peak.elements / v1().memory.peak.elements - 1, 0),
  'memory.blockNumber': () => integer(peakBlock().block.number),
  'memory.blockSideIn': () => integer(row(peakBlock(), 'depthwise').input.height),
  'memory.blockSideOut': () => integer(row(peakBlock(), 'depthwise').output.height),
  'memory.blockWide': () => integer(row(peakBlock(), 'depthwise').output.channels),
  'memory.saving': () => fixed(v2().memory.peak.elements / v2().memory.peakBlockAsOne.elements, 1),
} as const satisfies Readonly<Record<string, () => Quantity>>;
