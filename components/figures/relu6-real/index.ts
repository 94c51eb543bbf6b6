export { Relu6Real } from './Relu6Real';
export { relu6RealPart } from './state';
