/** Layers of V1 and V2 where one of a whole network is meant: block 3, depthwise. */
export const layerNames = {
  inBlock: 'block {number}, {layer}',
  inStem: 'first convolution',
  /** The 1 × 1 convolution of V2's head; of what follows there is one in each network. */
  inHead: 'last 1 × 1 convolution',
  conv: 'normal convolution',
  depthwise: 'depthwise',
  pointwise: 'pointwise',
  expand: 'expand',
  project: 'project',
  add: 'shortcut added',
  pool: 'average over the map',
  classifier: 'classifier',
  softmax: 'softmax',
};
