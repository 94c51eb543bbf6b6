import { line, page, value } from '../../lesson/inline';
import { blockEnds } from '../block-ends';
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
    prompt: line`Block ${value('block')} of MobileNetV1: a 3 × 3 depthwise layer on ${value('side')} × ${value('side')} × ${value('channels')}, then a pointwise layer to ${value('filters')} channels. What percentage of the block’s multiply-adds does the depthwise layer do? (one decimal)`,
    unit: '%',
    feedback: {
      pointwise: line`That is the share of the pointwise layer. It is the other way around.`,
      half: line`It is one of two layers, but layers do not cost the same.`,
      ninth: line`One ninth is a term of the ratio to the normal convolution, not a share of the block.`,
    },
    explanation: line`At each position and for each channel the depthwise layer multiplies ${value('perChannel')} times, the pointwise layer ${value('filters')} times. In the whole network the depthwise layers do ${value('depthwise')} of the work. Whoever wants to save more multiply-adds has to start at the 1 × 1.`,
  },
  'share-of-what': {
    prompt: line`An article says of MobileNetV1: “The 1 × 1 layers make up ${value('printed')} of the running time. If they ran twice as fast, the network would be almost twice as fast.” What is wrong?`,
    options: {
      time: line`nothing: so large a share decides`,
      macs: line`the number is their share of the multiply-adds`,
      parameters: line`the number is their share of the parameters`,
      layers: line`the number is their share of the layers`,
    },
    feedback: {
      time: line`Time cannot be calculated from the architecture, and no share of it holds for every machine. It has to be measured.`,
      parameters: line`Of the parameters it is ${value('parameters')}: the classifier holds most of the rest.`,
      layers: line`Of the layers it is ${value('layers')}.`,
    },
    explanation: line`The depthwise layers do few multiply-adds and can still take a good part of the time, because they wait for memory. How much faster the network would be nobody can say from this number. Measure it on your own machine.`,
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
    working: line`Filters do not depend on the picture: ${value('parameters')} million, as before`,
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
    prompt: line`A network knows three classes. For a child’s drawing that shows none of them it gives the scores ${value('first')}, ${value('second')} and ${value('third')}. After softmax: what percentage is left for “none of these”?`,
    unit: '%',
    feedback: {
      rest: line`${value('rest')} is what the other two classes share. “None of these” is not among the classes.`,
      even: line`There is no fourth class to share with.`,
    },
    explanation: line`Nothing is left: softmax divides everything among the known classes, here ${value('largest')} for the first. A high number says “more like this than like the others”. It does not say “certainly this”, nor even “one of these”.`,
    working: line`Everything goes to the known classes: ${value('largest')} + ${value('rest')} = ${value('whole')}`,
  },
  'wrong-value-range': {
    prompt: line`A network was trained with colour values turned into x / ${value('half')} − 1: from 0 to ${value('largest')} they become ${value('low')} to ${value('high')}. An app divides by ${value('largest')} instead and feeds x / ${value('largest')}. Which colour value does the network take a pixel of ${value('colour')} for? (one decimal)`,
    feedback: {
      harmless: line`Then the mistake would be harmless. The network undoes nothing: it only sees the number ${value('fed')}.`,
      shiftForgotten: line`You have undone the division, but not the − 1.`,
      fed: line`That is the number that is fed. Which colour value was that number in the training?`,
    },
    explanation: line`The app feeds ${value('fed')}; in the training that was (${value('fed')} + 1) · ${value('half')}. Even black looks like ${value('black')}, a middle grey: every picture turns pale, with half of its contrast. Nothing fails and nothing warns; the answers only get worse. Try it on a photo: ${page('classify', 'the classifier')} shows other views of it, with numbers in a wrong range too.`,
  },
  'step-of-8-bits': {
    prompt: line`ReLU6 values are written with ${value('bits')} bits, spread evenly from the smallest value to the largest. How far apart are two neighbouring levels? (four decimals)`,
    feedback: {
      sixLevels: line`The six in ReLU6 is the largest value, not the number of levels.`,
      dividedByBits: line`${value('bits')} bits are not ${value('bits')} levels: each further bit doubles them, to ${value('levels')}.`,
      dividedByLevels: line`Count the gaps, not the levels: between ${value('levels')} levels there is one gap fewer.`,
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
      expansion: line`an expansion in block 1: 1 × 1, ${value('channels')} → ${value('channels')} channels at ${value('side')} × ${value('side')}`,
      batchNorm: line`the batch norms, one multiply-add per value`,
      biases: line`the classifier’s biases`,
      background: line`one more class, for the background`,
    },
    feedback: {
      expansion: line`That layer would add ${value('added')} million: ${value('expansion')} in all. Some tools do report that number.`,
      biases: line`With them it would be ${value('biases')} million; they hardly show.`,
      background: line`With one more class it would be ${value('background')} million.`,
    },
    explanation: line`The convolutions of the network give ${value('values')} million values, and each passes a batch norm. An expansion in block 1, which the network does not have, would give ${value('expansion')} million. Before you compare two totals, ask what is in each.`,
  },
  'where-no-activation': {
    prompt: line`Tick every layer that is followed by an activation.`,
    options: {
      stem: line`MobileNetV2, first layer, ${value('colours')} → ${value('wide')}`,
      depthwise: line`MobileNetV2, block 1, depthwise, ${value('wide')} → ${value('wide')}`,
      project: line`MobileNetV2, block 1, projection, ${value('wide')} → ${value('thin')}`,
      last: line`MobileNetV2, last 1 × 1 convolution before the pooling, ${value('lastIn')} → ${value('lastOut')}`,
      pointwiseV1: line`MobileNetV1, block 1, pointwise, ${value('v1In')} → ${value('v1Out')}`,
    },
    feedback: {
      stem: line`The first layer has ReLU6: it is no bottleneck.`,
      depthwise: line`After the depthwise layer there is ReLU6, in every block, also in the one without an expansion.`,
      project: line`After the projection there is none, and this is on purpose. In so few channels ReLU would erase what it could keep in many.`,
      last: line`It is a 1 × 1 layer, but no projection: it widens, and a wide tensor can afford ReLU6.`,
      pointwiseV1: line`V1 has no linear layer: an activation follows both halves. The linear bottleneck is new in V2.`,
    },
    explanation: line`Only the layer that narrows is linear. A “linear bottleneck” is not a block without activations, and not every 1 × 1 layer is one.`,
  },
  'price-of-expansion': {
    prompt: line`Block ${value('block')} of MobileNetV2 on a map of ${value('side')} × ${value('side')}: ${value('thin')} → ${value('wide')} → ${value('wide')} → ${value('thin')} channels. How many million multiply-adds? (one decimal)`,
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
    prompt: line`The first six are blocks of MobileNetV2 with width multiplier ${value('alpha')}, the last is one of MobileNetV1: what goes in, and what comes out. Tick those with a shortcut.`,
    options: blockEnds,
    feedback: {
      missed: line`One that you left out has stride one and as many channels out as in: it has a shortcut.`,
      widths: line`One that you ticked changes the number of channels. The two ends do not have the same shape and cannot be added.`,
      sides: line`One that you ticked has as many channels out as in, but it strides: the side is halved, and the two ends cannot be added.`,
      sidesAndWidths: line`One that you ticked has stride two and also changes the number of channels: neither side nor width fits.`,
      version1: line`MobileNetV1 has no shortcut at all, not even where the two ends would fit.`,
    },
    explanation: line`Two ends of one shape, in MobileNetV2: these have a shortcut. In the full network every block that strides changes its width too; in this thin one block 2 does not, and one sees that both conditions are needed.`,
  },
} as const satisfies Readonly<Record<string, ExerciseText>>;
