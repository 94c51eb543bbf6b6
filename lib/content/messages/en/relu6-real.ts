/** The figure of a real layer's values behind ReLU6, and of rounding to few bits. */
export const relu6Real = {
  heading: 'ReLU6 on a real photo',
  title:
    'With a ceiling at 6 the steps of few bits are known beforehand; without it the largest value of the photo decides.',
  claim: 'With the ceiling, {bits} bits make steps of {step}. Without it, the photo decides.',
  claimAsked:
    'On this photo the ceiling makes the steps of {bits} bits {finer} times finer: {step} instead of {openStep}.',
  ask: 'Show a real layer ({network}, {size}, this site)',
  askAgain: 'Read it again',
  running: 'Reading the layer and rounding the weights',
  controls: {
    bits: 'bits per value',
    activation: 'Values behind',
    relu6: 'ReLU6, as trained',
    relu: 'ReLU, no ceiling',
  },
  place: 'block {block}, pointwise, {network}',
  photo: 'sample photo “cat”: {count} values',
  unasked:
    'Nothing has been computed yet. Here the values of one layer will stand, on the sample photo “cat”: how many of them are exactly 0, how many are cut off at {ceiling}, and how far they would reach without that ceiling.',
  zeros: 'exactly 0: {share}',
  full: 'exactly {ceiling}: {share}',
  above: '{ceiling} or more: {share}, up to {largest}',
  ruler: '{name}: step {step}',
  rulerAsked: '{name}: step {step}, RMS error {error}',
  names: { relu6: 'ReLU6', relu: 'ReLU' },
  every: 'every {every}th level is drawn',
  summary: '{setting}. {zeros}; {full}. In {bits} bits {relu6}; {relu}.',
  summaryNotAsked: 'In {bits} bits {relu6}. No photo has been shown to the network yet.',
  weights: {
    heading: 'Rounding the weights of all layers to {bits} bits as well, on the same photo:',
    original: 'With 32 bits the first answer is “{original}”.',
    tensor:
      'One range for each layer: “{answer}”; a logit (a score before softmax) changes by up to {change}.',
    channel: 'One range for each output channel: “{answer}”; a logit changes by up to {change}.',
  },
  tryThis: 'take bits away and watch the error; then take the ceiling away.',
  notice: {
    zeros:
      'What ReLU6 cuts off below is much: these zeros. What it cuts off above is little: {share} of the values.',
    outlier:
      'Without the ceiling the levels must reach {largest}, so that each value is rounded more coarsely: RMS error {openError} instead of {error}.',
    range:
      'An RMS error is the root of the mean square of all changes. Only rounding is counted here, not the clip itself: the network was trained with it.',
  },
  table: {
    caption: 'Rounding the values, and the weights, to few bits',
    bits: 'Bits',
    step: '{name}: step',
    error: '{name}: RMS error',
    tensor: 'Weights, one range per layer: first answer',
    tensorChange: 'largest change of a logit, per layer',
    channel: 'Weights, one range per channel: first answer',
    channelChange: 'largest change of a logit, per channel',
  },
};
