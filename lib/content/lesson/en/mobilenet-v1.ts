import { exercise, fold, list, note, p } from '../blocks';
import { alpha, cite, line, num, page, rho, set, strong, term } from '../inline';
import type { Section } from '../types';

export const mobilenetV1: Section = {
  id: 'mobilenet-v1',
  title: 'MobileNetV1: the idea as a network',
  claim: line`One normal convolution, ${num('v1.blocks')} separable blocks, one classifier: ${num('v1.macs')} million multiply-adds instead of ${num('v1.normalMacs')} million.`,
  objectives: [
    line`draw the network from the picture to the classes`,
    line`say where and how the side shrinks without pooling`,
    line`predict what ${alpha} and ${rho} change and what they leave alone`,
  ],
  blocks: [
    p`Take a network of normal convolutions, leave its first layer alone, and put a depthwise and
      a pointwise layer in the place of each later one: that is MobileNetV1 ${cite('mobilenets')}.
      There is little more to it.`,
    list(
      line`${strong('Stem.')} A normal 3 × 3 convolution with ${num('v1.stemFilters')} filters and stride two, straight on the colour picture. It stays normal: there are only three channels to read, and the whole layer does only ${num('v1.stemShare')} of the multiply-adds.`,
      line`${strong('Body.')} ${num('v1.blocks')} separable ${term('block', 'blocks')}. Each is depthwise 3 × 3, ${term('batch-norm', 'batch norm')}, activation, then pointwise, batch norm, activation.`,
      line`${strong('Head.')} An average over each channel, a ${term('fully-connected', 'fully connected layer')} that gives ${num('v1.classes')} scores, and ${term('softmax', 'softmax')}.`,
    ),
    p`The activation after both halves is ${term('relu6', 'ReLU6')} in the authors’ code; the paper
      itself prints ReLU. Counting the layers that have weights, there are
      ${num('v1.weightedLayers')}.`,
    p`${strong('No pooling inside.')} Many older networks shrink the map with pooling layers. Here
      the depthwise layer does it on the way: in blocks ${num('v1.strideBlocks')} it moves with
      stride two, so the side is halved. In each of these blocks the pointwise layer doubles the
      channels. The reverse is not quite true: block 1 doubles the channels, from
      ${num('v1.stemFilters')} to ${num('v1.block1Filters')}, without a stride.`,
    p`Together with the stem these are five halvings. A picture of ${num('v1.resolution')} ×
      ${num('v1.resolution')} × 3 becomes a map of ${num('v1.lastSide')} × ${num('v1.lastSide')} ×
      ${num('v1.lastChannels')}. Then, and only then, comes a
      ${term('pooling', 'pooling layer')}: it averages each channel, and
      ${num('v1.lastChannels')} numbers are left.`,
    p`Half the side means a quarter of the positions. Twice the channels in and out means four
      times the weights. The two cancel, and so the
      ${set({ skylines: { measure: 'macs' } }, 'row of multiply-adds')} is level: every pointwise
      layer costs ${num('v1.pointwiseLevel')} million or exactly twice that. The
      ${set({ skylines: { measure: 'parameters' } }, 'weights')} climb from
      ${num('v1.firstWeights')} in the first pointwise layer to ${num('v1.lastWeights')} in the last.`,
    { kind: 'figure', figure: 'skylines', state: { measure: 'all' } },
    p`Behind the bars stands ${set({ skylines: { measure: 'macs' } }, 'the same network of normal convolutions')},
      about eight to nine times as high, block by block. And see who does the work now: the pointwise layers do
      ${num('v1.pointwiseShare')} of all multiply-adds and hold ${num('v1.pointwiseParameterShare')}
      of the weights; the depthwise layers, which do all the looking around after the stem, ${num('v1.depthwiseShare')} and
      ${num('v1.depthwiseParameterShare')}. None of these is a share of the time.`,
    p`${strong('Two knobs.')} The width multiplier ${alpha} makes every layer thinner. With
      ${alpha} = ${num('alpha.example')} most layers lose half of their inputs and half of their
      outputs, so one expects ${num('alpha.square')}; in fact ${num('alpha.macsShare')} of the
      multiply-adds remain and ${num('alpha.parametersShare')} of the parameters, because the stem,
      the depthwise layers and the classifier shrink only in one direction.`,
    p`The resolution multiplier ${rho} makes the picture smaller. At
      ${num('rho.side')} × ${num('rho.side')} there are ${num('rho.macs')} million multiply-adds, and
      still ${num('rho.parameters')} million parameters: a filter does not care how far it has to
      walk. Neither knob changes the number of layers.`,
    p`Softmax at the end makes ${num('v1.classes')} positive numbers that sum to one. That looks
      like certainty and is not: the network has to divide everything among the classes it knows,
      even when the picture shows none of them.`,
    p`Now see it work: ${page('classify', 'give it a photo')}, or
      ${page('explore', 'walk through its layers')} to see shapes, cost and weights.`,
    fold(
      'v1-paper-slips',
      line`Two slips in the paper’s tables`,
      p`Table 1 prints stride two for the last depthwise layer, but gives it the same size before
        and after. It must be stride one; only then does the network have its
        ${num('cited.v1Macs')} million multiply-adds.`,
      p`Table 2 gives the first convolution ${num('cited.stemShare')} of the multiply-adds. The right
        number is ${num('v1.stemShareExact')}, and only with it does the column sum to a hundred.`,
    ),
    note`“Depth” has nothing to do with any of this: ${alpha} does not remove layers, and
      “depthwise” means along the channels.`,
    exercise('first-layer'),
    exercise('depthwise-share'),
    exercise('share-of-what'),
    exercise('what-alpha-changes'),
    exercise('smaller-picture'),
    exercise('what-keras-counts'),
    exercise('none-of-these'),
    exercise('wrong-value-range'),
  ],
};
