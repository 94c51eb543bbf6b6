/** The map of a network: its tensors, and three rows of bars under them. */
export const skylines = {
  heading: 'Three skylines of MobileNetV1',
  title:
    'MobileNetV1 from input to classifier: values become fewer, multiply-adds stay at about one height or twice it, weights pile up at the end.',
  titles: {
    v1: 'Values fall, weights rise, work stays at about one height or twice it. Normal convolutions would need {ratio} as many multiply-adds.',
    v2: 'Thin between its blocks, wide inside them. Normal convolutions would need {ratio} as many multiply-adds.',
    flat: 'Values fall and weights rise. Normal convolutions would need {ratio} as many multiply-adds.',
  },
  sentence:
    '{network}, α\u00a0=\u00a0{alpha}, on {side} × {side} pixels: {work} {unit}, of which {share} are depthwise; built from normal convolutions {twinWork}, {ratio} as many. From block 1 to block {last} the values handed on go from {firstValues} to {lastValues}, the weights from {firstWeights} to {lastWeights}.',
  units: { macs: 'multiply-adds', flops: 'FLOPs' },
  parts: {
    input: 'picture',
    stem: 'first convolution',
    block: 'block {number}',
    conv: '1 × 1 convolution',
    pool: 'average pool',
    classifier: 'classifier',
    head: 'head',
  },
  short: { input: 'in', stem: 'conv', conv: '1×1', pool: 'pool', classifier: 'class' },
  measures: { values: 'Values', work: 'Work', weights: 'Weights' },
  measureLegend: 'Measure',
  headings: {
    valuesThousand: 'Values handed on, in thousands',
    valuesMillion: 'Values handed on, in millions',
    macs: 'Multiply-adds, in millions',
    flops: 'FLOPs (2 per multiply-add), in millions',
    weights: 'Weights, in thousands, kernels only',
  },
  notes: {
    inside: 'dashed: the widest map inside',
    twin: 'dashed: with normal convolutions, {ratio}',
    depthwise: 'line at the foot: depthwise, {share}',
  },
  scales: {
    side: 'side: {count} pixels',
    channels: 'length: {count} channels',
    lengthened: '≥ drawn longer, to be seen',
    shortcut: 'arc: shortcut, {count} of {blocks} blocks',
    halving: 'dotted: stride 2, the side halves',
  },
  choose: 'Choose a block',
  block: 'block',
  choice: '{name}: {side} × {side} × {channels} out, {work} {unit}, {weights} weights',
  table: {
    caption: 'The map in numbers',
    part: 'part',
    side: 'side',
    channels: 'channels',
    values: 'values handed on',
    inside: 'widest map inside',
    depthwise: 'of these depthwise',
    twin: 'with normal convolutions',
    weights: 'weights',
  },
  tryBlock:
    'press a block in the row of boxes. Which of the three is high there, and which is low: values, work or weights?',
  tryThis: 'drag α from 1 to 0.5. Which rows shrink to a quarter, and which one only to a half?',
  notice:
    'Where the side halves and the channels double, the work stays as it is: a quarter of the positions, four times the weights. Values have one number of channels in them, the weights and the work of a pointwise layer have two. With half of all channels there are half the values, but a quarter of these weights and of this work.',
};
