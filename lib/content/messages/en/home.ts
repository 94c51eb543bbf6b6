/** The first page. */
export const home = {
  title: 'See how MobileNet works, multiplication by multiplication',
  description:
    'An explorable explanation of MobileNet with the real network running in your browser.',
  /** {times} as "8.6 times". */
  sentence: 'Built from normal convolutions, MobileNet would multiply {times} as often.',
  lead: 'See why, check it, watch it work.',
  doorsLabel: 'Ways in',
  doors: {
    understand: {
      name: 'Understand',
      what: 'The lesson: from one multiplication to MobileNetV2, in about 40 minutes.',
    },
    calculate: {
      name: 'Calculate',
      what: 'Parameters and cost of any convolution, with every number in its place.',
    },
    explore: {
      name: 'Explore the network',
      what: 'All layers of V1 and V2: shapes, cost, weights.',
    },
    photo: {
      name: 'Try a photo',
      what: 'The real network, in your own browser. The photo stays with you.',
    },
    teach: {
      name: 'Teach',
      what: 'Worksheets with other numbers for each group, with keys; links that fix what a class sees.',
    },
  },
};
