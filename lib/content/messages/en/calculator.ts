/** The calculator: one convolution, normal against depthwise separable. */
export const calculator = {
  title: 'Calculator: normal against depthwise separable',
  description:
    'Parameters and multiplications of a normal and a depthwise separable convolution for any size, filter, stride, padding and dilation, with the formulas and the ratio step by step.',
  heading: 'What does a separable convolution save?',
  lead: 'Set one convolution. Every number below is computed from it while you move.',
  controls: {
    label: 'The convolution',
    preset: 'Start from',
    own: 'Your own numbers',
    example: 'Lecture example: {shape}, {filters} filters',
    network: 'Blocks of MobileNet V1',
    block: 'Block {number}: {shape}, {filters} filters',
    blockWithStride: 'Block {number}: {shape}, {filters} filters, stride {stride}',
    n: 'input height = width',
    f: 'filter side',
    nc: 'input channels',
    ncPrime: 'filters = output channels',
    stride: 'stride',
    dilation: 'dilation',
    padding: 'Padding',
    paddingModes: {
      valid: 'valid',
      same: 'same',
      pixels: 'number',
    },
    paddingPixels: 'zeros on each side',
    pixels: 'px',
    tooFar:
      'The filter would reach over {reach} pixels, and with its padding the input has {room}.',
    paddingTooSmall:
      '“{mode}” is off: the filter reaches over {reach} pixels, and the input would have {room}. Make the filter or the dilation smaller, or the input larger.',
  },
  actions: {
    reset: 'Back to the example',
    undo: 'Undo: my numbers again',
  },
  answer: {
    label: 'The answer',
    ceiling:
      'However many filters there are, the saving stays below {ceiling} times, the cells of one filter. Input size, input channels, stride, padding and dilation do not change it.',
    pointlessFilter:
      'A 1 × 1 filter has nothing to look around at: the depthwise half only comes on top.',
    oneFilter:
      'With a single filter there is nothing to share: the depthwise half alone costs as much as the whole normal convolution, and the pointwise half comes on top.',
  },
  counting: {
    label: 'How to count',
    work: 'Cost in',
    workUnits: {
      macs: 'MACs',
      flops: 'FLOPs',
    },
    bias: 'Biases',
    biases: {
      without: 'left out',
      with: 'counted',
    },
    symbols: 'Letters',
    symbolSets: {
      article: 'lesson: n, f',
      paper: 'papers: D, M, N',
    },
    counts: {
      macs: 'Counted: a multiplication and its addition together as 1 MAC, for one picture; multiplications with the zeros of the padding included.',
      flops:
        'Counted: a multiplication and its addition as 2 FLOPs, for one picture; multiplications with the zeros of the padding included.',
    },
    biasesLeftOut: 'Biases are left out.',
    biasesCounted:
      'Each output channel has one bias: a parameter more, but an addition, so it costs no multiplication.',
  },
  formulas: {
    heading: 'The four formulas',
    descriptions: {
      normal: 'Every filter sees all input channels.',
      depthwise: 'One filter for each input channel; the channels stay apart.',
      pointwise: '1 × 1 filters mix the channels of each pixel.',
      separable: 'Depthwise, then pointwise: the sum of both.',
    },
    parameters: 'Parameters',
    macs: 'Cost in multiplications (MACs)',
    flops: 'Cost in FLOPs',
    drawing: '{input} goes in; {count} filters of {filter}; {output} comes out.',
    oneChannel: '1 channel',
    scale:
      'To scale: {perCell} px for one pixel of a side, {perChannel} px for one channel. ≥ marks an edge drawn longer to be seen.',
    scaleWithLens:
      'To scale: {perCell} px for one pixel of a side, {perChannel} px for one channel; sides of filters {times} larger. ≥ marks an edge drawn longer to be seen.',
  },
  output: {
    heading: 'Output: {shape}',
    valid: 'No padding: the filter stays inside the input.',
    same: 'Padding “same” makes the output as long as the input divided by the stride, rounded up.',
    pixels: 'The padding is the same on all four sides.',
    zeros: 'Rows and columns of zeros: {top} above, {bottom} below, {left} left, {right} right.',
  },
  ratio: {
    heading: 'Why the ratio is what it is',
    divide: 'Divide the cost of the separable convolution by the cost of the normal one.',
    split: 'Split the fraction: one term for each half.',
    cancel:
      'Cancel what stands above and below. The depthwise half keeps only the number of filters, the pointwise half only the area of the filter.',
    insert: 'Put the numbers in.',
    sameForParameters:
      'The parameters have the same ratio, {separable} / {normal} = {ratio}: each weight works once at each output position, so cost is parameters times positions.',
    biasesDiffer:
      'With biases the ratio of the parameters is {separable} / {normal} = {parametersRatio} and no longer exactly {ratio}: the separable convolution has {separableBiases} biases, the normal one {normalBiases}, and biases do not shrink.',
  },
};
