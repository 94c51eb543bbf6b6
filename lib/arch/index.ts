/** The public names of the architecture library. Pure: no React, no DOM, no TensorFlow. */
export * from './errors';
export * from './shapes';
export * from './padding';
export * from './convolution';
export * from './ratio';
