/** Layers of V1 and V2 where one of a whole network is meant: block 3, depthwise. */
export const layerNames = {
  places: {
    block: 'block {number}, {layer}',
    stem: 'first convolution',
    /** The 1 × 1 convolution of V2's head; of what follows there is one in each network. */
    head: 'last 1 × 1 convolution',
  },
  layers: {
    conv: 'normal convolution',
    depthwise: 'depthwise',
    pointwise: 'pointwise',
    expand: 'expand',
    project: 'project',
    add: 'shortcut added',
    pool: 'average over the map',
    classifier: 'classifier',
    softmax: 'softmax',
  },
};
