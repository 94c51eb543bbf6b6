/** The figure of ReLU6 beside ReLU and the sigmoid. */
export const relu6Plot = {
  heading: 'ReLU6: a floor and a ceiling',
  title:
    'ReLU6 keeps every value between 0 and 6, so 8 bits know their step before any picture comes.',
  claim:
    'ReLU6 keeps every value between 0 and {ceiling}, so {bits} bits know their step before any picture comes: {step}.',
  names: { relu6: 'ReLU6', relu: 'ReLU', sigmoid: 'sigmoid' },
  controls: { curves: 'Curves', all: 'all three', x: 'x, the value that comes in' },
  value: '{name} {value}',
  x: 'x = {x}',
  summary: 'At x = {x}: {values}. {ruler} {reluRuler}',
  ruler: 'ReLU6 in {bits} bits: from 0 to {largest}, step {step}.',
  reluRuler:
    'ReLU in {bits} bits, with values up to {ceiling} and this x: from 0 to {largest}, step {step}, {levels} levels for 0 to {ceiling}.',
  drawing: {
    ruler: '{name} in {bits} bits: 0 to {largest}',
    step: 'step {largest} ÷ {steps} = {step}',
    fixed: 'the same for every picture',
    moving: 'with values up to {ceiling} and this x: {levels} levels up to {ceiling}',
    ticks: 'every {every}th step is drawn',
  },
  question: {
    prompt:
      'With ReLU, one value of {outlier} comes along with values up to {ceiling}. What becomes of the {bits}-bit step?',
    same: 'It stays {step}',
    double: 'It doubles to {step}',
    half: 'It halves to {step}',
    sameFeedback:
      'That is ReLU6, whose range is fixed. ReLU has no ceiling: its levels must reach {outlier}.',
    doubleFeedback:
      'The range is twice as long and the levels are as many, so each step is twice as coarse, for all other values too.',
    halfFeedback:
      'Finer steps would need more levels; there are as many as before for twice the range.',
  },
  tryThis: 'drag x above 6 and watch the lower ruler, then below 0.',
  notices: {
    ceiling:
      'Above {ceiling} the ruler of ReLU6 stands still: the step is {step} for every picture.',
    outlier:
      'One large value coarsens the steps of ReLU for all others: at {outlier}, only {levels} levels are left from 0 to {ceiling}.',
    sigmoid:
      'The sigmoid is flat on both sides too, but it is smooth, lies between 0 and 1, and reaches neither.',
    empirical: 'Nothing makes it 6 but experience: it was tried and found to work.',
  },
  table: {
    caption: 'The three curves; the first row is the x you chose',
    step: '{bits}-bit step of ReLU with values up to {ceiling} and this x',
    covered: '?',
  },
};
