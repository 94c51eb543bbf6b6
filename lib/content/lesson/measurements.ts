/** Top-1 and top-5 in percent. */
export interface MeasuredAccuracy {
  readonly top1: number;
  readonly top5: number;
}

/**
 * What rounding the weights does to the network that this site runs: MobileNetV1, alpha 0.25,
 * 224 × 224, batch norms folded into the kernels. Only the weights are rounded; the arithmetic
 * stays 32-bit. 1000 labelled ImageNet photos, cut to the middle 0.875 of the shorter side and
 * scaled with antialiasing.
 */
export const measurements = {
  photos: 1000,
  cropShare: 0.875,
  float32: { top1: 57.1, top5: 82.0 },
  float16: { top1: 57.2, top5: 82.2 },
  /** One range for all weights of a layer. */
  eightBitsPerTensor: { top1: 6.9, top5: 16.2 },
  /** One range for each output channel. */
  eightBitsPerChannel: { top1: 56.3, top5: 80.4 },
} as const satisfies Readonly<Record<string, number | MeasuredAccuracy>>;
