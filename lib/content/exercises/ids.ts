/**
 * Exercises by what they test; in the order of the misconceptions M1 to M26. The files that readers
 * keep name them, so an id stays when its exercise gets other numbers.
 */
export const exerciseIds = [
  'parameters-or-macs',
  'ratio-with-bias',
  'depthwise-counts-inputs',
  'saving-at-512',
  'make-it-dearer',
  'name-of-the-pair',
  'one-by-one-weights',
  'pointwise-alone',
  'patterns-per-channel',
  'accuracy-given-up',
  'macs-to-flops',
  'where-314-comes-from',
  'what-keras-counts',
  'work-per-byte',
  'share-of-what',
  'depthwise-share',
  'what-alpha-changes',
  'smaller-picture',
  'step-of-8-bits',
  'where-no-activation',
  'price-of-expansion',
  'blocks-with-shortcut',
  'spot-the-error',
  'memory-while-running',
  'none-of-these',
  'wrong-value-range',
  'first-layer',
] as const;

export type ExerciseId = (typeof exerciseIds)[number];
