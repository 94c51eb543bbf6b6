/** The bars that compare the cost of a normal and a separable convolution, and their sentences. */
export const costBars = {
  operations: {
    normal: 'Normal',
    depthwise: 'Depthwise',
    pointwise: 'Pointwise',
    separable: 'Separable',
  },
  units: {
    macs: 'multiplications',
    flops: 'FLOPs',
  },
  measures: {
    parameters: 'Parameters',
    macs: 'Multiplications (MACs)',
    flops: 'FLOPs',
  },
  sameRatio: 'Cost and parameters have the same ratio: {ratio}',
  twoRatios: 'With biases the ratios differ: cost {ratio}, parameters {parametersRatio}',
  cheaper:
    'Separable needs {percent} of the {unit}: {separable} instead of {normal}. That is {times} fewer.',
  dearer:
    'Here separable is dearer: it needs {percent} of the {unit}, {separable} instead of {normal}. That is {times} as many.',
  parametersToo: 'Parameters: {separable} instead of {normal}. Output: {shape}.',
  panel:
    '{measure}: normal {normal}; separable {separable}, of which depthwise {depthwise} and pointwise {pointwise}.',
  tryThis:
    'Drag the number of filters to the right: the pointwise part follows the normal bar, the depthwise part falls behind.',
  notice:
    'More filters push the ratio from above towards 1/{area} = {limit}; with {filters} filters it is {ratio}. Both pictures stay alike, because cost is parameters times output positions.',
  noticeBias:
    'More filters push the ratio from above towards 1/{area} = {limit}; with {filters} filters it is {ratio}. The biases are why the two pictures are not quite alike.',
  table: {
    caption: 'Normal against depthwise separable: sizes, parameters, cost and ratio',
    operation: 'operation',
    ratio: 'separable / normal',
  },
};
