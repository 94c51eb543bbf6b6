/** The public names of the architecture library. Pure: no React, no DOM, no TensorFlow. */
export * from './errors';
export * from './shapes';
export * from './padding';
export * from './convolution';
export * from './ratio';
export * from './lecture-convolution';
export * from './layers';
export * from './network';
export * from './rounding';
export * from './mobilenet-v1';
export * from './mobilenet-v2';
export * from './standard-twin';
export * from './keras-names';
export * from './rows';
export * from './layer-work';
export * from './receptive-field';
export type { MemorySummary, Peak } from './memory';
export {
  DEFAULT_CONVENTIONS,
  workOf,
  type BatchNormCounting,
  type Conventions,
  type ParameterCount,
} from './conventions';
export * from './analysis';
export * from './analyze';
export * from './totals';
export * from './published-sources';
export * from './published-tables';
export * from './published';
