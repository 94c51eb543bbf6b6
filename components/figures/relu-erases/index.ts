export { ReluErases } from './ReluErases';
export { realProjectionPart } from './real/state';
export { reluErasesPart } from './state';
