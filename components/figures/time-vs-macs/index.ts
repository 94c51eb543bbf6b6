export { TimeVsMacs } from './TimeVsMacs';
export { timeVsMacsPart } from './state';
