export { V1V2Comparison } from './V1V2Comparison';
export { comparisonPart } from './state';
