/** The public names of the operations. Pure: plain arrays in, plain arrays out. */
export * from './tensor';
export * from './activation';
export * from './add';
export * from './batch-norm';
export * from './bias';
export * from './convolution';
export * from './dense';
export * from './levels';
export * from './pool';
export * from './product';
export * from './relu-survival';
export * from './separable';
export * from './separable-value';
export * from './softmax';
export * from './steps';
export * from './tied';
