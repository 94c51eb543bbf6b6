/** Name and one-line description of the whole site. */
export const site = {
  name: 'MobileNet Explained',
  description:
    'See how MobileNet works: every number computed, every picture live, and the real network running in your own browser.',
  /** What the picture shows that stands for a shared link. */
  shareImage:
    'One row of marks is 27 multiplications: a normal convolution needs five such rows, a separable one a row and fifteen single marks.',
};
