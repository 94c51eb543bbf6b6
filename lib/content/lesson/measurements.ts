/**
 * What rounding the weights to 8 bits does to the network that this site runs (see model-card.ts,
 * which has the accuracies with 32-bit and 16-bit weights). Batch norms are folded into the
 * kernels, only the weights are rounded, the arithmetic stays 32-bit. The same 1000 labelled
 * photos, cut to the middle of the shorter side and scaled with antialiasing. Shares of 1.
 */
export const eightBitWeights = {
  /** Share of the shorter side that the cut keeps. */
  cropShare: 0.875,
  /** One range for all weights of a layer. */
  perTensor: { top1: 0.069, top5: 0.162 },
  /** One range for each output channel. */
  perChannel: { top1: 0.563, top5: 0.804 },
} as const;

/**
 * How far apart the filters of one depthwise layer are in the same network: largest minus smallest
 * weight of a filter, batch norm folded in. Read from the weights by a test.
 */
export const filterSpans = { block: 2, widest: 38.2, narrowest: 0.32 } as const;
