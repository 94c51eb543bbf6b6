import { f, line, ncPrime, num, value } from '../../lesson/inline';
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
    prompt: line`An input of ${value('side')} × ${value('side')} × ${value('channels')} goes through a depthwise convolution with filters of ${value('kernel')} × ${value('kernel')}, no padding, stride one. After it will come a pointwise convolution with ${value('filters')} filters. How many multiplications does the depthwise one need?`,
    feedback: {
      filtersInDepthwise: line`You have given it ${value('filters')} filters, one for each output channel of the pair. It has one for each of its ${value('channels')} input channels.`,
      weightsOnly: line`Those are its weights. Each of them works once at every position of the output.`,
      normal: line`That is a normal convolution with ${value('filters')} filters.`,
    },
    explanation: line`It has ${value('channels')} filters of ${value('kernel')} × ${value('kernel')}, together ${value('weights')} weights, and the output is ${value('outSide')} × ${value('outSide')}: multiply the two. The ${value('filters')} filters belong to the second half. A normal convolution would need ${value('normal')}.`,
  },
  'saving-at-512': {
    prompt: line`${value('kernel')} × ${value('kernel')} filters, ${value('filters')} of them. How many times fewer multiplications does the separable convolution need? (two decimals)`,
    unit: 'times',
    feedback: {
      ceiling: line`That is the ceiling, ${f} · ${f}. It is approached, never reached: the term with ${ncPrime} is small, but not zero.`,
      roundedToTens: line`“About ${value('rounded')} times” is rounded too far: the number can never be above ${value('ceiling')}. Give it with two decimals.`,
      filters: line`You have used only the first term, one part in ${ncPrime}. The second one, one part in ${f} · ${f}, is the larger by far.`,
    },
    explanation: line`The ratio is one part in ${value('filters')} plus one part in ${value('ceiling')}, together ${value('ratio')}. Its inverse is the saving. However many filters you take, the saving stays below ${value('ceiling')}.`,
  },
  'make-it-dearer': {
    prompt: line`${value('kernel')} × ${value('kernel')} filters. Set the number of filters so that the separable convolution saves less than half of the multiplications, or none at all.`,
    feedback: {
      many: line`With ${value('filters')} filters the ratio is ${value('ratio')}: most of the work is saved. More filters make the normal convolution dearer. Go the other way.`,
      few: line`With ${value('filters')} filters the ratio is ${value('ratio')}. It has to be above one half.`,
    },
    explanation: line`With two filters the ratio is ${value('two')}, with a single one ${value('dearest')}: then the depthwise half alone costs as much as the normal convolution, and the pointwise half comes on top. The large saving needs many filters. The other way to lose it is a 1 × 1 filter, where there is nothing to look around for.`,
  },
  'accuracy-given-up': {
    prompt: line`The paper’s separable network is right on ${value('full')} of the pictures. Its authors also trained a thinner one, with ${value('width')} of the channels in every layer: it multiplies ${value('saving')} times less again, and is right on ${value('thin')}. Of ${value('pictures')} pictures, how many more does the thin network get wrong?`,
    unit: 'pictures',
    feedback: {
      nothing: line`Nothing is free. The thin network can do less, and it shows.`,
      points: line`Those are the percentage points, the pictures of a hundred. The question is about ${value('pictures')}.`,
      relative: line`You have taken ${value('relative')}, the loss relative to the first number: percent of a percentage. Take the plain difference of the two.`,
      asMuchAsTheSaving: line`It would be that many if accuracy fell ${value('saving')} times, as the multiplications do. It falls far less.`,
    },
    explanation: line`${value('points')} percentage points are ${value('points')} pictures of a hundred. Going from normal to separable convolutions cost only ${num('cited.accuracyGivenUp')} points. Whether a network this thin is still a good bargain depends on the job.`,
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
