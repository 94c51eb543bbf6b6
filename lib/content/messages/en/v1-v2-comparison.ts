import { explore } from './explore';

/** The figure of MobileNetV1 beside V2. */
export const v1V2Comparison = {
  heading: 'MobileNetV1 beside V2',
  title: 'MobileNetV2 multiplies less than V1 and yet, run layer by layer, needs more memory.',
  claim:
    'V2 needs {fewer} times fewer multiply-adds than V1 and yet, run layer by layer, {more} more memory.',
  claimCovered: 'V2 needs {fewer} times fewer multiply-adds than V1. And how much memory?',
  networks: { first: 'V1', second: 'V2' },
  setting: 'width multiplier {alpha}, {side} × {side} pixels, {classes} classes',
  measures: {
    blocks: 'Blocks',
    parameters: 'Parameters, batch norm’s γ and β counted',
    macs: 'Multiply-adds',
    memory: 'Values that must be kept at once',
  },
  shortMeasures: {
    blocks: 'blocks',
    parameters: 'parameters',
    macs: 'multiply-adds',
    memory: 'memory',
  },
  pairs: {
    blocks: 'V2 ÷ V1 = {ratio}',
    parameters: 'V2 ÷ V1 = {ratio}',
    macs: 'V2 ÷ V1 = {ratio}',
    layerByLayer: 'layer by layer: V2 ÷ V1 = {ratio}',
    blockAsOne: 'each V2 block as one operation: V2 ÷ V1 = {ratio}',
  },
  pairNames: {
    blocks: 'blocks',
    parameters: 'parameters',
    macs: 'multiply-adds',
    layerByLayer: 'values kept at once, layer by layer',
    blockAsOne: 'values kept at once, each V2 block as one operation',
  },
  summary: 'MobileNetV1 and V2 at {setting}. {pairs}.',
  pair: '{name}: {first} and {second}',
  controls: { measure: 'Look closer at' },
  details: {
    blocks:
      'V1 has {first} depthwise separable blocks, V2 has {second} inverted residuals, {shortcuts} of them with a shortcut. The text of the V2 paper speaks of {printed} bottlenecks; the rows of its own table 2 add up to {second}.',
    memory:
      'V1 keeps most in block {firstBlock}, {firstPart}: {firstShapes}. V2 in block {secondBlock}, {secondPart}: {secondShapes}. As one operation a block of V2 never holds its wide middle as a whole, and only its thin ends count.',
    parts: {
      conv: 'convolution',
      depthwise: 'depthwise',
      pointwise: 'pointwise',
      other: 'its last layer',
    },
    published: 'What others printed of the two, beside what their descriptions give:',
  },
  question: {
    prompt: 'Run layer by layer, V1 must keep {first} values at once. And V2?',
    less: 'About half: {value}',
    share: 'As much less as it multiplies less: {value}',
    more: 'More: {value}',
    lessFeedback:
      'That is what V2 needs if each block is one operation. Layer by layer the wide middle exists as a whole.',
    shareFeedback:
      'Work and memory are two things: work adds up over all layers, memory is decided by the widest moment.',
    moreFeedback:
      'One block opens to a tensor of {side} × {side} × {channels}, wider than anything V1 holds. Few multiply-adds, much to keep.',
  },
  tryThis: 'look closer at each measure and compare what is printed with what is computed.',
  notices: {
    memory:
      'The order turns round: V2 has fewer multiply-adds and parameters in more blocks, needs more memory layer by layer, and less once each block runs as one operation.',
    printed:
      'Printed figures are rounded, or cut off, and count different things. Only a few disagree with the architecture.',
  },
  table: { caption: 'MobileNetV1 and V2 at {setting}', measure: 'Measure', ratio: 'V2 ÷ V1' },
  covered: '?',
  published: explore.published,
};
