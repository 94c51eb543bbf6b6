import { line, value } from '../../lesson/inline';
import type { ExerciseText } from '../types';

export const halves = {
  'name-of-the-pair': {
    prompt: line`One layer stores ${value('kernel')} × ${value('kernel')} × ${value('channels')} weights, one thin filter for each channel. The next stores 1 × 1 × ${value('channels')} × ${value('filters')}. Together they hold ${value('weights')} weights. What is the pair called?`,
    options: {
      depthwise: line`depthwise convolution`,
      pointwise: line`pointwise convolution`,
      separable: line`depthwise separable convolution`,
      normal: line`normal convolution`,
    },
    feedback: {
      depthwise: line`That is only the first of the two, with ${value('depthwise')} weights. The word is often used for both, and then nobody knows what is meant.`,
      pointwise: line`That is only the second of the two, with ${value('pointwise')} weights.`,
      normal: line`A normal convolution between the same shapes is one layer with ${value('normal')} weights.`,
    },
    explanation: line`Depthwise for space, ${value('depthwise')} weights; pointwise for channels, ${value('pointwise')}; both together are depthwise separable.`,
  },
  'one-by-one-weights': {
    prompt: line`A pixel has three channels with the values ${value('first')}, ${value('second')} and ${value('third')}. A 1 × 1 filter has the weights ${value('firstWeight')}, ${value('secondWeight')} and ${value('thirdWeight')}. What does it give?`,
    feedback: {
      sum: line`You have added the channels. That is a 1 × 1 filter whose weights are all one; these are not.`,
      signsLost: line`You have lost a minus sign. Weights may be negative: this is how a filter says “not this channel”.`,
    },
    explanation: line`Each value times its own weight, then the sum. The plain sum would be ${value('sum')}. The “1 × 1” is the size of the window, not what is written in it.`,
  },
  'pointwise-alone': {
    prompt: line`A scene has red, white, blue and green squares on black. You may use one 1 × 1 convolution and nothing else. What can it find?`,
    options: {
      square: line`all of the red square, but not its edge`,
      edge: line`the left edge of the red square`,
      both: line`either, with the right weights`,
    },
    feedback: {
      edge: line`To find an edge one must compare neighbours. A 1 × 1 filter sees one pixel, and the pixel at the edge is as red as the one in the middle.`,
      both: line`No weights can do it: equal pixels give equal results, at the edge and in the middle.`,
    },
    explanation: line`All combinations of five weights per channel were tried on one row of the scene: not one tells the edge from the middle. Colours it tells apart easily. Depthwise is the opposite. That is why there are two halves.`,
  },
  'patterns-per-channel': {
    prompt: line`A normal convolution with ${value('filters')} filters on ${value('channels')} input channels may hold another ${value('kernel')} × ${value('kernel')} pattern for each filter and each channel: ${value('normalPatterns')} patterns in all. How many can the depthwise separable convolution between the same shapes hold?`,
    feedback: {
      asNormal: line`Then it would be equal to a normal convolution. It has the same output shape, not the same freedom.`,
      filters: line`That is one pattern for each filter of the pointwise half. Those are 1 × 1: they hold no pattern.`,
      single: line`That is how many it can use on one channel. There are ${value('channels')} channels.`,
      weights: line`You have counted the cells. A pattern has ${value('tile')} of them.`,
    },
    explanation: line`The depthwise half holds ${value('depthwise')} weights in patterns of ${value('tile')}: one for each channel. The pointwise half can only make what it saw stronger, weaker or negative. Two outputs that need two different edge detectors on the same channel cannot be built from one such layer.`,
  },
  'work-per-byte': {
    prompt: line`A depthwise layer of ${value('side')} × ${value('side')} × ${value('channels')}, ${value('kernel')} × ${value('kernel')}, stride one, same padding. Every number has ${value('bits')} bits, and input, weights and output are moved once. How many multiply-adds does it do for each byte moved? (one decimal)`,
    unit: 'per byte',
    feedback: {
      normal: line`That is a normal convolution. It uses each number it has fetched for all of its filters; depthwise uses it for one.`,
      perNumber: line`That is per number. A number of ${value('bits')} bits has ${value('bytes')} bytes.`,
      weightsOnly: line`You have counted only the weights as moved. They are the smallest part: the maps must be read and written too.`,
    },
    explanation: line`${value('macs')} multiply-adds, ${value('moved')} bytes. The pointwise layer beside it does ${value('pointwise')} per byte, a normal convolution ${value('normal')}. On most machines such a layer waits for memory, and up to ${value('ceiling')} times fewer multiply-adds are not ${value('ceiling')} times less time.`,
  },
  'first-layer': {
    prompt: line`MobileNetV1 with width multiplier ${value('alpha')} needs ${value('total')} million multiply-adds in all. Its first layer is a normal 3 × 3 convolution, stride two, from ${value('side')} × ${value('side')} × ${value('channels')} to ${value('outSide')} × ${value('outSide')} × ${value('filters')}. If this layer were separable too, what percentage of all multiply-adds would be saved? (two decimals)`,
    unit: '%',
    feedback: {
      ofTheLayer: line`That is the saving within this one layer. The question is about the share of the whole network.`,
      wholeLayer: line`That is the whole cost of this layer, ${value('stemShare')}. A separable one would not be free.`,
      ceiling: line`That is the ceiling of the saving for a layer with very many filters.`,
    },
    explanation: line`The layer would fall from ${value('normal')} to ${value('separable')} million, out of ${value('total')} million in all. There is little to gain, and something to lose: the three colours belong together, and this is the only layer that sees them raw.`,
  },
} as const satisfies Readonly<Record<string, ExerciseText>>;
