/** Figure: what ReLU erases of two numbers sent through m channels. */
export const reluErases = {
  heading: 'What ReLU erases',
  title:
    'Through {channels} channels ReLU keeps {kept} of the plane, through {wide} on average {average}: narrow layers must stay linear.',
  linearTitle:
    'Without an activation {channels} channels keep {kept} of the plane; ReLU would keep {relu}: narrow layers must stay linear.',
  controls: {
    channels: 'channels m',
    activation: 'After each channel',
    relu: 'ReLU',
    linear: 'linear',
    directions: 'directions',
    another: 'Another set',
    set: 'Set {seed}',
    setTurned: 'Set {seed}, turned by hand',
  },
  drawing: {
    hint: 'drag a number',
    exact: '{share} two or more speak: exact',
    flat: '{share} one speaks: flattened onto it',
    lost: '{share} none speaks: falls to the centre',
    exactLinear: '{share} every channel speaks: exact',
    flatLinear: '{share} all in one line: flattened',
    lostLinear: '{share} falls to the centre',
    chart: 'share of the plane that is kept',
    channels: 'channels m',
    average: 'ReLU, average over all directions',
    linear: 'linear',
    this: 'this drawing: {share}',
    thisLine: 'Kept in this drawing: {share}',
    averageLine: 'Average of all directions: {share}',
  },
  handle: 'channel {channel}',
  handleValue: '{degrees} degrees',
  handleHint: 'Left and right arrow keys turn it, up and down go to another channel.',
  survival: {
    lead: 'The same for 24 numbers (an idealisation: random directions, each channel speaks half of the time):',
    through: 'through {channels} channels {share} survive',
    practicallyAll: 'practically all',
    end: 'So: expand, then ReLU6; come back without.',
  },
  summary: {
    relu: '{channels} channels with ReLU: {exact} of the plane comes back exactly, {flat} is flattened onto one channel, {lost} falls to the centre. Average over all directions: {average} exactly.',
    linear:
      '{channels} channels, linear: {exact} of the plane comes back exactly, {flat} is flattened onto one line.',
  },
  table: {
    caption: 'Share of the plane that is kept',
    channels: 'channels m',
    average: 'ReLU, average',
    exact: 'this set: exact',
    flat: 'this set: flattened',
    lost: 'this set: lost',
  },
  question: {
    prompt:
      'How many channels, in well chosen directions, does it take at least until ReLU loses nothing of the plane?',
    right:
      'Two pairs of opposite directions: of each pair one always speaks, so two speak everywhere. It is about coverage, not about a magic number.',
    two: 'Two are enough without an activation. With ReLU both speak in at most half of the plane.',
    three:
      'With three channels, no two of them alike, it is exactly one half: where two speak, at most one speaks on the opposite side.',
    five: 'Five at equal distances do keep everything, but four can: two pairs of opposite directions.',
    eight:
      'Eight random ones keep {average} on average, but four well placed ones keep everything: two pairs of opposite directions.',
  },
  try: 'turn a numbered handle around the disc and watch sectors of the spiral come back to life.',
  notice: {
    linear: 'Linear: two channels that are not in one line are enough, always.',
    half: 'ReLU: each channel covers half of the plane. A point lives if two cover it.',
    width: 'Width heals it: with more channels nearly every point is covered twice.',
    placed:
      'Four or five well placed channels keep everything: it is about coverage, not about a magic number.',
  },
  real: {
    heading: 'The same in a real network',
    load: 'Load {network} ({size}, this site)',
    title: 'About half of what a trained projection puts out is below zero',
    claim:
      'In block {block} of a trained network {share} of the projection’s values are below zero: ReLU6 there would erase them.',
    claimRelu6:
      'With ReLU6 put in behind the projection of block {block}, {share} of its values become zero.',
    empty:
      'Nothing has been loaded yet. Here the values of the projection will stand, as the network computes them for this photo, and how many of them are below 0.',
    controls: {
      block: 'Block',
      photo: 'Photo',
      activation: 'Behind the projection',
      linear: 'nothing, as trained',
      relu6: 'ReLU6 put in',
    },
    place: 'block {block}, projection, {network}',
    values: 'photo “{photo}”: {count} values, {channels} channels',
    below: 'below 0: {share}',
    from: '0 or more: {share}',
    erased: 'become 0: {share}',
    clipped: 'become {ceiling}: {share}',
    summary: '{place}; {values}. {below}; {from}. {answers}',
    answers: {
      heading: 'What the network sees, each kind with its score',
      trained: 'As trained',
      added: 'ReLU6 put in behind the projection',
      removed: 'For comparison: ReLU6 taken away behind the expansion',
      kind: '{kind} {score}',
    },
    fair: 'This network was trained without a ReLU6 there, so any change takes it away from what it has learned, and a score may rise or fall; taking one away where it had one does the same. The fair comparison is two trained networks, and the V2 paper’s ablation of linear bottlenecks makes it: the linear one is better.',
    source: '{source}, section 6.4',
    try: 'put ReLU6 in, then go through the blocks and compare the scores.',
    table: {
      caption: 'How many values of the projection lie in each bin',
      from: 'from',
      to: 'to below',
      count: 'values',
      relu6: 'behind ReLU6',
      unchanged: 'unchanged',
    },
  },
};
