/**
 * The course's example: 6 × 6 × 3, five 3 × 3 filters, stride 1, no padding. The lesson's numbers
 * are counted from it, and the calculator begins with it.
 */
export const lectureConvolution = {
  input: { height: 6, width: 6, channels: 3 },
  kernel: 3,
  filters: 5,
} as const;
