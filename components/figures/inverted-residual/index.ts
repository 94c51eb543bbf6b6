export { InvertedResidual, type InvertedResidualProps } from './InvertedResidual';
export {
  changeInvertedResidual,
  createInvertedResidualStore,
  invertedResidualPart,
  invertedResidualTable,
  type InvertedResidualStore,
} from './state';
