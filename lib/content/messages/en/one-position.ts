/** The figure "One position, counted". */
export const onePosition = {
  heading: 'One position, counted',
  title:
    'A normal convolution reads the same numbers again for every filter; a separable one looks once and keeps what it saw.',
  claim: {
    position:
      'At one position a normal convolution multiplies {normal} times, the separable one {separable}: it looks once and keeps what it saw.',
    all: 'At all {positions} positions a normal convolution multiplies {normal} times, the separable one {separable}: both {positions} times as often, so the ratio stays {ratio}.',
    dearer:
      'With one filter nothing is saved: a normal convolution multiplies {normal} times, the separable one {separable}.',
  },
  summary: {
    start:
      'Nothing is multiplied yet. {filters} filters of {f} × {f} × {channels} wait for one patch of {cells} numbers.',
    middle:
      'After {tick} multiplications each: the normal convolution has finished {normalValues} of {filters} values, the separable one {separableValues}.',
    waiting:
      'After {tick} multiplications the separable convolution has been done since {separable}; the normal one has finished {normalValues} of {filters} values.',
    end: 'With {filters} filters: normal {normal} multiplications, separable {depthwise} + {pointwise} = {separable}. Ratio {ratio}.',
    endAll:
      'With {filters} filters, at all {positions} positions: normal {normal} multiplications, separable {depthwise} + {pointwise} = {separable}. Ratio {ratio}.',
  },
  normal: 'Normal',
  normalHow: 'every filter reads all {cells} numbers',
  separable: 'Separable',
  separableHow: 'look once per channel, then mix {channels} numbers',
  channel: 'channel {number}',
  input: 'the input',
  place: 'row {row}, column {column}',
  placeAll: 'all {positions} positions, one drawn',
  patch: 'the patch under the filter',
  example: 'example numbers',
  legend: 'one mark = one weight = one multiplication',
  legendAll: 'one mark = one weight = {positions} multiplications',
  filterRow: 'filter {number}: {count}',
  filterRows: '{filters} × {count}',
  depthwiseRow: 'depthwise: {count}',
  kept: 'kept',
  ofTotal: 'of {total}',
  done: 'done',
  drag: 'drag',
  filters: 'filters',
  scope: 'Count',
  scopes: {
    position: 'this position',
    all: 'all {positions} positions',
  },
  transport: {
    stepBack: 'To the previous finished value',
    stepForward: 'To the next finished value',
    position: 'Multiplications made by each',
    stepOf: '{step} of {count}',
  },
  outputs: 'Values: arrow keys move, Enter shows the products',
  outputName: '{lane}, filter {number}: {count} products',
  outputValue: '{name}, sum {sum}',
  keptName: 'Kept, channel {number}: {count} products',
  products: {
    title: '{name}',
    from: 'from',
    input: 'number',
    weight: 'weight',
    product: 'product',
    sum: 'sum so far',
    cell: 'channel {channel}, row {row}, column {column}',
    keptCell: 'kept, channel {channel}',
    close: 'Close the products',
  },
  table: {
    caption: 'Multiplications and weights with {filters} filters',
    part: 'convolution',
    made: 'made so far, here',
    here: 'at one position',
    everywhere: 'at all {positions} positions',
    weights: 'weights',
    depthwise: 'depthwise half',
    pointwise: 'pointwise half',
    ratio: 'separable / normal',
  },
  question: {
    prompt: 'With {asked} filters instead of {filters}, what does {separable} become?',
    right:
      'The first {depthwise} stay as they are; only the mixing grows, from {before} to {after}.',
    doubled:
      '{value} would be all of it twice. But the first {depthwise} multiplications look once, for however many filters.',
    normal: '{value} is what the normal convolution needs: {asked} filters times {perFilter}.',
    other: 'Looking costs {depthwise} once. Each filter then mixes {channels} numbers.',
  },
  try: 'raise the number of filters and watch which rows are added.',
  notice: {
    again: 'A normal convolution reads the same {cells} numbers again for every filter.',
    grow: 'One filter more lengthens the normal lane by {perFilter} marks, the separable one by {perMix}. The row that looks never grows.',
    weights:
      'Each weight works exactly once at a position. So cost = weights × positions, and both savings are the same ratio.',
    ratio:
      'Counting all {positions} positions multiplies both numbers by {positions}. The ratio does not move.',
  },
};
