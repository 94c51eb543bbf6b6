/** Name and one-line description of the whole site. */
export const site = {
  name: 'MobileNet Explained',
  description:
    'See how MobileNet works: every number computed, every picture live, and the real network running in your own browser.',
};
