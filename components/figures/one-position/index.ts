export { OnePosition, type OnePositionProps } from './OnePosition';
export { onePositionPart } from '@/lib/store/one-position';
export { realPositionPart } from './real/state';
