/** Exercises: items, their texts, judging, working through them, worksheets. */
export * from './check';
export * from './ids';
export { itemOf } from './items';
export * from './progress';
export { instanceOf } from './rounds';
export * from './session';
export { exerciseText } from './texts';
export type * from './types';
export * from './worksheet';
