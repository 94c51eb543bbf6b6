/** The figure that times convolutions on the reader's own device. */
export const timeVsMacs = {
  heading: 'Multiply-adds and time',
  title:
    'Fewer multiply-adds are one thing, less time another: measure a layer on your own device.',
  claim:
    'Separable, this layer multiplies {fewer} times less. How much less time it takes, only measuring tells.',
  claimMeasured:
    'Separable, this layer multiplies {fewer} times less and, measured here just now, takes {faster} times less time.',
  claimAtLeast:
    'Separable, this layer multiplies {fewer} times less and, measured here just now, takes at least {least} times less time; its times vary, measure again.',
  claimSlower:
    'Separable, this layer multiplies {fewer} times less and yet, measured here just now, takes {slower} times as long.',
  claimNoisy:
    'Separable, this layer multiplies {fewer} times less. No difference in time can be told just now: noisy, measure again.',
  operations: {
    normal: 'normal',
    depthwise: 'depthwise',
    pointwise: 'pointwise',
    separable: 'both, one after the other',
  },
  layer: 'Layer of V1',
  layerOption: '{side} px',
  setting:
    'block {block} of MobileNetV1: {side} × {side} × {channels}, {filters} filters, f\u00a0=\u00a0{kernel}',
  bars: { macs: 'work', time: 'time' },
  label: '{operation}: {intensity} MACs per byte',
  macs: '{count} MACs, {share}',
  time: '{time}, {share}',
  notMeasured: 'not measured yet',
  share: 'All bars: share of the normal convolution.',
  measure: 'Measure on this device',
  measureAgain: 'Measure again',
  running: 'Measuring all four in turn',
  result:
    'Medians of {runs} runs each, all four in turn, on {backend}, in your browser, on {device}; the bracket over a bar spans the middle half of its runs. Time of the normal convolution ÷ time of both halves: {factor}, by the brackets {least} to {most}.',
  backends: {
    'wasm-simd': 'WebAssembly with SIMD',
    wasm: 'WebAssembly',
    webgl: 'WebGL on the graphics card',
    cpu: 'plain JavaScript',
  },
  device: 'this device ({processors} logical processors)',
  unknownDevice: 'this device',
  summary: '{setting}. {operations}.',
  operationMeasured:
    '{operation}: {macs} MACs, {intensity} per byte, {time} (middle half of the runs: {from} to {to})',
  operation: '{operation}: {macs} MACs, {intensity} per byte',
  tryThis: 'measure, then take a layer of another size and measure again.',
  notice: {
    intensity:
      'For each byte it moves, the depthwise half does {depthwise} multiply-adds, the pointwise half {pointwise}, a normal convolution {normal}.',
    measured:
      'Of the time of the two halves, depthwise took {timeShare}, with {macsShare} of their multiply-adds.',
    again:
      'Times change from run to run, with the browser, the device and what else it does; multiply-adds do not.',
  },
  table: {
    caption: 'Work and time of {setting}',
    operation: 'Convolution',
    macs: 'MACs',
    share: 'share of normal',
    bytes: 'Bytes moved once',
    intensity: 'MACs per byte',
    time: 'Median, ms',
    timeShare: 'time, share of normal',
    spreadFrom: 'middle half of the runs from, ms',
    spreadTo: 'to, ms',
    runs: 'Runs',
  },
};
