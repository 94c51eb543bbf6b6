export { TwoHalves } from './TwoHalves';
export { twoHalvesPart } from './state';
