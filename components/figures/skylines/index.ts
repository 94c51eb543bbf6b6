export { SkylinesMap } from './SkylinesMap';
export { skylinesPart } from './state';
