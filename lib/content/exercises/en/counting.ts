import { f, line, ncPrime, value } from '../../lesson/inline';
import type { ExerciseText } from '../types';

export const counting = {
  'parameters-or-macs': {
    prompt: line`A map of ${value('side')} × ${value('side')} × ${value('channels')} goes through a depthwise separable convolution: ${value('kernel')} × ${value('kernel')}, same padding, ${value('filters')} filters, no biases. How many parameters does it have?`,
    feedback: {
      normal: line`That is the normal convolution. The separable one has two small parts instead of one large one.`,
      macs: line`You have counted the multiplications. Parameters are stored once, however many positions there are.`,
      filtersInDepthwise: line`The depthwise half has one filter for each input channel, and there are ${value('channels')} of those, not ${value('filters')}.`,
    },
    explanation: line`Depthwise: ${value('kernel')} · ${value('kernel')} · ${value('channels')}. Pointwise: ${value('channels')} · ${value('filters')}. The normal convolution has ${value('normal')}. The multiplications are another count: ${value('macs')} against ${value('normalMacs')}. Halve the side to ${value('halfSide')} and the multiplications fall to ${value('halfMacs')}; the parameters remain ${value('halfParameters')}.`,
  },
  'ratio-with-bias': {
    prompt: line`From ${value('channels')} channels to ${value('filters')} filters, ${value('kernel')} × ${value('kernel')}. This time every convolution has a bias: the normal one, the depthwise one and the pointwise one. Divide the parameters of the separable convolution by those of the normal one. What is the result? (three decimals)`,
    feedback: {
      formula: line`That is the formula, and it knows no biases. Count them too.`,
      biasInNormalOnly: line`You have given biases to the normal convolution only. Both halves of the separable one have their own.`,
      inverted: line`That is normal divided by separable.`,
    },
    explanation: line`Separable: ${value('weights')} weights and ${value('biases')} biases, together ${value('separable')}. Normal: ${value('normal')} with its biases. The formula would say ${value('formula')}. With few input channels the biases weigh most; with many the gap closes.`,
  },
  'depthwise-counts-inputs': {
    prompt: line`An input of ${value('side')} × ${value('side')} × ${value('channels')}, filters of ${value('kernel')} × ${value('kernel')}, no padding, stride one, ${value('filters')} output channels. How many multiplications does the depthwise separable convolution need, both halves together?`,
    feedback: {
      filtersInDepthwise: line`You have given the depthwise half ${value('filters')} filters: ${value('wrongDepthwise')}. It has one for each input channel.`,
      depthwiseOnly: line`That is the depthwise half alone. The pointwise half still has to mix.`,
      normal: line`That is the normal convolution.`,
    },
    explanation: line`The output is ${value('outSide')} × ${value('outSide')}. Depthwise ${value('depthwise')}, pointwise ${value('pointwise')}. The normal convolution needs ${value('normal')}, so the ratio is ${value('ratio')}.`,
  },
  'saving-at-512': {
    prompt: line`${value('kernel')} × ${value('kernel')} filters, ${value('filters')} of them. How many times fewer multiplications does the separable convolution need? (two decimals)`,
    unit: 'times',
    feedback: {
      ceiling: line`That is the ceiling, ${f} · ${f}. It is approached, never reached: the term with ${ncPrime} is small, but not zero.`,
      roundedToTens: line`“About ${value('rounded')} times” is often said. That is rounded too far: the number can never be above ${value('ceiling')}. Give it with two decimals.`,
      filters: line`You have used only the first term, one part in ${ncPrime}. The second one, one part in ${f} · ${f}, is the larger by far.`,
    },
    explanation: line`The ratio is one part in ${value('filters')} plus one part in ${value('ceiling')}, together ${value('ratio')}. Its inverse is the saving. However many filters you take, the saving stays below ${value('ceiling')}.`,
  },
  'make-it-dearer': {
    prompt: line`${value('kernel')} × ${value('kernel')} filters. Set the number of filters so that the separable convolution needs more multiplications than the normal one.`,
    feedback: {
      more: line`With ${value('filters')} filters the ratio is ${value('ratio')}, further below one. More filters make the normal convolution dearer. Go the other way.`,
      fewer: line`With ${value('filters')} filters the ratio is ${value('ratio')}. It has to be above one.`,
    },
    explanation: line`With a single filter the depthwise half alone costs as much as the normal convolution, and the pointwise half comes on top: ${value('dearest')}. The other way to lose is a 1 × 1 filter, where there is nothing to look around for.`,
  },
  'accuracy-given-up': {
    prompt: line`The MobileNet paper trained one network twice. With normal convolutions it was right on ${value('normal')} of the pictures, with separable ones on ${value('separable')}. How many percentage points did the saving cost?`,
    unit: 'percentage points',
    feedback: {
      nothing: line`It is small, but not nothing. The separable network can do less, and it shows.`,
      relative: line`${value('relative')} is the loss relative to the first number, a percentage of a percentage. The question is about percentage points: the plain difference.`,
      asMuchAsTheSaving: line`${value('saving')} is by how many times the multiplications fell. The accuracy fell far less.`,
    },
    explanation: line`The plain difference of the two numbers. In return the network multiplies ${value('saving')} times less. Whether that is a good bargain depends on the job, and for very small networks the loss is larger.`,
  },
  'macs-to-flops': {
    prompt: line`MobileNetV1 with width multiplier ${value('alpha')} on ${value('resolution')} × ${value('resolution')} needs ${value('macs')} multiply-adds. How many GFLOPs is that, one multiplication and one addition counted as two? (three decimals)`,
    unit: 'GFLOPs',
    feedback: {
      asMacs: line`Those are billions of multiply-adds. Each is two operations.`,
      halved: line`The other way around: each multiply-add is two operations, not half of one.`,
      inMillions: line`Those are millions (MFLOPs). A GFLOP is a billion.`,
    },
    explanation: line`Twice ${value('macs')} is ${value('flops')}. Many papers and tools write “FLOPs” and print multiply-adds. A factor of two between two sources is nearly always this.`,
  },
} as const satisfies Readonly<Record<string, ExerciseText>>;
