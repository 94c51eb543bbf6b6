export { ReluErases } from './ReluErases';
export { reluErasesPart } from './state';
