export { WeightWall } from './WeightWall';
export { weightWallPart } from '@/lib/store/weight-wall';
