/** The figure "The weight wall". */
export const weightWall = {
  heading: 'The weight wall',
  title:
    'Where the ratio comes from: of all the weights of a normal convolution one row is left, and one cell of every tile.',
  claim:
    'One row out of {filters}, and one cell out of {cells}: {rowShare} + {cellShare} = {ratio}.',
  claimDearer:
    'One row out of {filters}, and one cell out of {cells}: {rowShare} + {cellShare} = {ratio}, dearer than the wall itself.',
  summary: {
    wall: 'The wall of a normal convolution: {filters} × {channels} tiles of {f} × {f} weights, {normal} in all.',
    row: 'One row of {filters} is detached, with {depthwise} weights: the depthwise half.',
    dots: 'In every tile one cell of {cells} is left: the pointwise half.',
    counted:
      'Counted: {depthwise} + {pointwise} = {separable} of {normal} weights are left, a ratio of {ratio}; {saved} are saved.',
    countedDearer:
      'Counted: {depthwise} + {pointwise} = {separable} weights, more than the {normal} of the wall. Ratio {ratio}.',
    groups:
      'In {groups} groups {grouped} of {normal} weights are left, one in {groups}: each filter sees {channelsEach} of {channels} channels.',
  },
  normal: 'Normal',
  normalCount: '{tiles} tiles of {cells} = {normal} weights',
  separable: 'Depthwise separable',
  grouped: 'In groups',
  depthwise: 'depthwise',
  pointwise: 'pointwise',
  weights: '{count} weights',
  oneRow: 'one row of {filters}',
  oneCell: 'one cell of {cells}',
  groupsOf: '{groups} groups',
  corner: 'drawn: {rows} × {columns}',
  cornerOf: 'of {filters} ×',
  cornerTiles: '{channels} tiles',
  drawnThick: 'row drawn {drawn} px,',
  trulyThick: 'true {true} px',
  ratio: 'ratio',
  theRow: 'one row of',
  theCells: 'one cell of',
  countsSum: '{depthwise} + {pointwise} = {separable}',
  countsWhole: 'of {normal} weights',
  groupCounts: '{grouped} of {normal} weights, 1 in {groups}',
  drag: 'drag',
  channels: 'input channels',
  filters: 'filters',
  kernel: 'Filter side',
  tile: 'filter {filter}, channel {channel}: {kept} of {cells} weights kept',
  rowTile: 'depthwise filter of channel {channel}: {cells} weights',
  tiles: 'Tiles: arrow keys move',
  between: 'What lies between? Groups',
  groups: 'groups',
  noGroups:
    'No number but 1 divides both {channels} channels and {filters} filters, so there is nothing in between.',
  takeDivisible: 'Take {channels} channels and {filters} filters',
  view: 'View',
  views: { count: 'count', values: 'values' },
  values: {
    show: 'Show real weights ({network}, {size}, from this site)',
    claim:
      'In the first block of {network}, {filters} filters share one pattern in each of {channels} channels.',
    empty:
      'Two walls still without their weights: {normalFilters} × {normalChannels} tiles of the first layer, {filters} × {channels} tiles of block 1.',
    summary:
      'The first layer has {normalPatterns} patterns on {normalTiles} tiles; block 1 has {patterns} on {tiles} tiles, one for each channel.',
    normal: 'Normal: the first layer',
    separable: 'Depthwise separable: block 1',
    tileCount: '{filters} × {channels} tiles',
    patternCount: '{filters} × {channels} tiles, {patterns} patterns',
    scale: 'full square: {most}',
    channelScale: 'full square in channel {channel}: {most}',
    chosen: 'one pattern, {least} to {most} times',
    looking: 'depthwise',
    mixing: 'times',
    tile: 'first layer, filter {filter}, channel {channel}: its own pattern, from {least} to {most}',
    tied: 'block 1, filter {filter}, channel {channel}: the channel’s pattern times {times}',
    row: 'block 1, depthwise filter of channel {channel}: the pattern, from {least} to {most}',
    columns: { normal: 'column of the first layer', separable: 'column of block 1' },
    tiles: 'Tiles of both walls: arrow keys move',
    footnote:
      'Area = size; filled = positive, hollow = negative. Every column of block 1 has a scale of its own, so that weak channels can be seen too. The factor of each batch norm is multiplied into the weights, as the network computes with them; its shift and the ReLU6 between the halves are left out of this view.',
    caption: 'Weights of {network}, row by row in each tile',
    part: 'weights of',
    weight: 'number {number}',
    normalRow: 'first layer, filter {filter}, channel {channel}',
    lookingRow: 'block 1, depthwise, channel {channel}',
    mixingRow: 'block 1, pointwise, filter {filter}, by channel',
    try: 'walk along the columns of block 1 and compare their tiles; then the columns of the first layer.',
    notice: {
      columns:
        'In the first layer every tile of a column has another pattern. In block 1 a column repeats one: stronger, weaker or, with a negative factor, inverted.',
      given:
        'This is what was given up: two filters can never see two different patterns in one channel.',
    },
  },
  transport: {
    stepOf: 'beat {step} of {count}',
  },
  table: {
    caption: '{filters} filters on {channels} input channels, {f} × {f}',
    part: 'convolution',
    tiles: 'tiles',
    each: 'weights in each',
    weights: 'weights',
    share: 'share of the wall',
  },
  question: {
    prompt: 'The number of filters grows without end. Where does the ratio go?',
    zero: '0',
    cell: '1/{cells}',
    channel: '1/{channels}',
    zeroFeedback:
      'Only the row’s share shrinks to nothing. The dots stay one cell in {cells}, however many filters there are.',
    cellFeedback:
      'The row’s share shrinks to nothing, the dots stay one cell in {cells}. So the saving has a ceiling: {cells} times.',
    channelFeedback:
      'Both have one tile for each channel, so the number of channels cancels. Drag the right edge: the ratio stays.',
  },
  try: 'add filters, or step through the beats.',
  notice: {
    ceiling:
      'With more filters the row’s share goes to nothing and the dots stay at 1/{cells}: no more than {cells} times can be saved. With 512 filters it is {factor512} times.',
    one: 'With one filter the row is the whole wall, and the dots come on top: dearer, {ratioOne}.',
    pointwise:
      'With f\u00a0=\u00a01 the dot fills its tile: the wall stays as it was, and the row comes on top.',
    ghosts:
      'Saved are the pale cells, less the row that came on top: {ghosts} − {depthwise} = {saved}.',
  },
};
