import { line, value } from '../../lesson/inline';
import type { ExerciseText } from '../types';

export const networks = {
  'spot-the-error': {
    prompt: line`Four pages describe MobileNetV1 on pictures of the usual size. Only one is right. Which?`,
    options: {
      rightBoth: line`${value('parameters')} million parameters, ${value('macs')} million multiply-adds`,
      wrongParameters: line`${value('normalParameters')} million parameters, ${value('macs')} million multiply-adds`,
      wrongMacs: line`${value('parameters')} million parameters, ${value('thousandth')} million multiply-adds`,
      otherNetwork: line`${value('v2Parameters')} million parameters, ${value('v2Macs')} million multiply-adds`,
    },
    feedback: {
      wrongParameters: line`It would have that many parameters if it were built from normal convolutions.`,
      wrongMacs: line`There cannot be fewer multiply-adds than parameters: every weight of a convolution works at least once. Here somebody mixed up million and billion.`,
      otherNetwork: line`That is MobileNetV2.`,
    },
    explanation: line`A check that takes five seconds: each weight of a convolution works at every position, so the multiply-adds must be many times the parameters.`,
  },
  'depthwise-share': {
    prompt: line`In MobileNetV1, how many percent of all multiply-adds are done by the 3 × 3 depthwise layers?`,
    unit: '%',
    feedback: {
      pointwise: line`That is the share of the 1 × 1 layers. It is the other way around.`,
      layers: line`That is their share of the layers: ${value('rows')} of ${value('layers')}. Layers do not cost the same.`,
      ninth: line`One ninth is a term of the ratio to the normal convolution, not a share of the network.`,
    },
    explanation: line`${value('depthwise')}; the pointwise layers do ${value('pointwise')}. A depthwise filter has nine weights, a pointwise filter as many as there are channels, hundreds of them. Whoever wants to save more multiply-adds has to start at the 1 × 1.`,
  },
  'share-of-what': {
    prompt: line`A table says that the 1 × 1 layers of MobileNetV1 make up ${value('printed')}. Of what?`,
    options: {
      time: line`of the time the network takes`,
      macs: line`of the multiply-adds`,
      parameters: line`of the parameters`,
      layers: line`of the layers`,
    },
    feedback: {
      time: line`Time cannot be calculated from the architecture, and no table of it holds for every machine. It has to be measured.`,
      parameters: line`Of the parameters it is ${value('parameters')}: the classifier holds most of the rest.`,
      layers: line`Of the layers it is ${value('layers')}.`,
    },
    explanation: line`Of the multiply-adds. The depthwise layers, which have few of them, can still take a good part of the time, because they wait for memory. Measure it on your own machine.`,
  },
  'what-alpha-changes': {
    prompt: line`The width multiplier goes from one to ${value('alpha')}. What changes? Tick everything that does.`,
    options: {
      layers: line`the number of layers`,
      channels: line`the number of channels`,
      parameters: line`the number of parameters`,
      macs: line`the number of multiply-adds`,
      side: line`the side of the input picture`,
    },
    feedback: {
      layers: line`The number of layers stays at ${value('layers')}. The multiplier is about width, not depth.`,
      channels: line`The channels are exactly what it multiplies: block 1 goes from ${value('channels')} to ${value('thinChannels')}.`,
      parameters: line`Thinner layers have fewer weights: ${value('parametersShare')} remain.`,
      macs: line`Fewer weights at the same positions: ${value('macsShare')} of the work remains.`,
      side: line`The picture stays ${value('side')} wide. That would be the resolution multiplier.`,
    },
    explanation: line`The number of layers and the picture stay. Beware of names: Keras calls this number alpha, TensorFlow-Slim calls it depth_multiplier, and in Keras depth_multiplier is something else again.`,
  },
  'smaller-picture': {
    prompt: line`MobileNetV1 with width multiplier ${value('alpha')} has ${value('parameters')} million parameters on pictures of ${value('full')} × ${value('full')}. How many million does it have on ${value('resolution')} × ${value('resolution')}? (two decimals)`,
    unit: 'million',
    feedback: {
      byArea: line`You have scaled with the area. That is what the multiply-adds do.`,
      bySide: line`You have scaled with the side. Filters do not know how large the picture is.`,
    },
    explanation: line`The same ${value('parameters')} million: the same filters walk over fewer positions. Only the work shrinks, from ${value('macs')} to ${value('smallMacs')} million multiply-adds. The average before the classifier makes this possible.`,
  },
  'what-keras-counts': {
    prompt: line`For MobileNetV1 Keras prints ${value('printed')} parameters. Other tools print less. What does Keras count? Tick all of it.`,
    options: {
      weights: line`the weights of all layers (${value('weights')})`,
      biases: line`the classifier’s biases (${value('biases')})`,
      batchNormTrainable: line`what batch norm learns, two numbers per channel (${value('batchNorm')})`,
      batchNormMoving: line`batch norm’s running mean and variance (${value('moving')})`,
      convolutionBiases: line`a bias in every convolution (${value('convolutionBiases')})`,
    },
    feedback: {
      weights: line`The weights always count.`,
      biases: line`The classifier does have biases, one for each class.`,
      batchNormTrainable: line`The two learned numbers of each batch-norm channel are parameters like any other.`,
      batchNormMoving: line`The running statistics are stored, though not trained. Keras counts them; PyTorch does not, and prints ${value('trainable')}.`,
      convolutionBiases: line`MobileNet’s convolutions have no biases; the batch norm after them would undo them. Tools that rebuild it with biases print a larger number.`,
    },
    explanation: line`Add up the first four. Parameter counts that “contradict” each other mostly count different things.`,
  },
  'none-of-these': {
    prompt: line`A network knows three classes. For a child’s drawing that shows none of them it gives the scores ${value('first')}, ${value('second')} and ${value('third')}. After softmax: how many percent are left for “none of these”?`,
    unit: '%',
    feedback: {
      rest: line`${value('rest')} is what the other two classes share. “None of these” is not among the classes.`,
      even: line`There is no fourth class to share with.`,
    },
    explanation: line`Nothing is left: softmax divides everything among the known classes, here ${value('largest')} for the first. A high number says “more like this than like the others”. It does not say “certainly this”, nor even “one of these”.`,
  },
  'step-of-8-bits': {
    prompt: line`ReLU6 values are written with ${value('bits')} bits, spread evenly from the smallest value to the largest. How far apart are two neighbouring levels? (four decimals)`,
    feedback: {
      sixLevels: line`The six in ReLU6 is the largest value, not the number of levels.`,
      dividedByBits: line`${value('bits')} bits are not ${value('bits')} levels: each further bit doubles them, to ${value('levels')}.`,
      sigmoidRange: line`That is the step for a range from 0 to 1, as a sigmoid has. ReLU6 goes to ${value('ceiling')}.`,
    },
    explanation: line`${value('bits')} bits make ${value('levels')} levels with ${value('gaps')} gaps between them: ${value('ceiling')} divided by ${value('gaps')}. Because the largest value is known beforehand, the step is too. That the ceiling is this number and no other is experience, not theory.`,
  },
  'memory-while-running': {
    prompt: line`Block 1’s pointwise layer reads ${value('side')} × ${value('side')} × ${value('channelsIn')} and writes ${value('side')} × ${value('side')} × ${value('channelsOut')}. How many MB (millions of bytes) do these two maps need while it runs, in 32-bit numbers? (two decimals)`,
    unit: 'MB',
    feedback: {
      weights: line`That is what the layer’s weights need, ${value('weights')}. Small weights do not mean small memory.`,
      outputOnly: line`That is the output alone. The input must still be there while it is read.`,
      bytesForgotten: line`That is the number of values, in millions. Each has four bytes.`,
    },
    explanation: line`${value('values')} values, four bytes each: ${value('maps')}, while the weights of this layer need ${value('weights')}. Early layers have large maps and few weights, late layers the reverse.`,
  },
  'where-314-comes-from': {
    prompt: line`MobileNetV2 needs ${value('printed')} million multiply-adds. A tool reports ${value('reported')} million. What has it added?`,
    options: {
      expansion: line`an expansion layer in block 1`,
      batchNorm: line`the batch norms, one multiply-add per value`,
      biases: line`the classifier’s biases`,
      background: line`one more class, for the background`,
    },
    feedback: {
      batchNorm: line`With the batch norms it would be ${value('batchNorm')} million.`,
      biases: line`With them it would be ${value('biases')} million; they hardly show.`,
      background: line`With one more class it would be ${value('background')} million.`,
    },
    explanation: line`In block 1 the expansion factor is one, and there the layer is left out: it would map a tensor to one of the same width. Whoever builds it all the same gets ${value('reported')} million.`,
  },
  'where-no-activation': {
    prompt: line`Block 3 of MobileNetV2. Tick every step that is followed by an activation.`,
    options: {
      expand: line`expansion, ${value('thin')} → ${value('wide')}`,
      depthwise: line`depthwise, ${value('wide')} → ${value('wide')}`,
      project: line`projection, ${value('wide')} → ${value('thin')}`,
      add: line`addition of the shortcut`,
    },
    feedback: {
      expand: line`After the expansion there is ReLU6: here the tensor is wide, and it can afford it. A “linear bottleneck” is not a block without activations.`,
      depthwise: line`After the depthwise layer there is ReLU6, as in V1.`,
      project: line`After the projection there is none, and this is on purpose. In so few channels ReLU would erase what it could keep in many.`,
      add: line`After the addition there is none: the thin tensor stays linear.`,
    },
    explanation: line`Two ReLU6 inside, where it is wide; none at the thin end. Only the bottleneck is linear.`,
  },
  'price-of-expansion': {
    prompt: line`Block 3 of MobileNetV2 on a map of ${value('side')} × ${value('side')}: ${value('thin')} → ${value('wide')} → ${value('wide')} → ${value('thin')} channels. How many million multiply-adds? (one decimal)`,
    unit: 'million',
    feedback: {
      plainThin: line`That is a plain 3 × 3 convolution from ${value('thin')} to ${value('thin')} channels. It is cheaper indeed, but it never gets to be wide.`,
      plainWide: line`That is a normal 3 × 3 convolution at the wide width.`,
      normalMiddle: line`That is the block with a normal convolution in the middle.`,
      projectionForgotten: line`The projection back to ${value('thin')} channels is missing.`,
    },
    explanation: line`${value('expand')} + ${value('depthwise')} + ${value('project')}. More than the ${value('plainThin')} of a plain thin convolution, and far less than the ${value('plainWide')} of a wide one. The expansion does not save; it makes width affordable.`,
  },
  'blocks-with-shortcut': {
    prompt: line`MobileNetV2 has ${value('blocks')} blocks. Tick those with a shortcut.`,
    feedback: {
      missed: line`One that you left out has stride one and as many channels out as in: it has a shortcut.`,
      widths: line`One that you ticked changes the number of channels. The two ends do not have the same shape and cannot be added.`,
      sidesAndWidths: line`One that you ticked has stride two and also changes the number of channels: neither side nor width fits.`,
    },
    explanation: line`${value('shortcuts')} blocks: ${value('numbers')}. In each group only the first block strides or changes the width, and the others repeat its shape. MobileNetV1 has no shortcut at all.`,
  },
} as const satisfies Readonly<Record<string, ExerciseText>>;
