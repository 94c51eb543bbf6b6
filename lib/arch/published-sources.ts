/** Where published figures were read. GitHub addresses name the exact version. */
export interface Source {
  readonly title: string;
  readonly url: string;
}

export const SOURCES = {
  'v1-paper': {
    title:
      'Howard et al. 2017, MobileNets: Efficient Convolutional Neural Networks for Mobile Vision Applications',
    url: 'https://arxiv.org/abs/1704.04861',
  },
  'v2-paper': {
    title: 'Sandler et al. 2018, MobileNetV2: Inverted Residuals and Linear Bottlenecks',
    url: 'https://arxiv.org/abs/1801.04381',
  },
  'v3-paper': {
    title: 'Howard et al. 2019, Searching for MobileNetV3',
    url: 'https://arxiv.org/abs/1905.02244',
  },
  'slim-v1': {
    title: 'TensorFlow slim, MobileNet_v1 model card',
    url: 'https://github.com/tensorflow/models/blob/02c04f49a188ba9a515100a3375a6359f3fffef1/research/slim/nets/mobilenet_v1.md',
  },
  'slim-v2': {
    title: 'TensorFlow slim, MobileNet model card',
    url: 'https://github.com/tensorflow/models/blob/60c28f91c1a69098fa8d69e4430705981fc4e132/research/slim/nets/mobilenet/README.md',
  },
  'keras-v1-docstring': {
    title: 'keras-applications, documentation of mobilenet.py',
    url: 'https://github.com/keras-team/keras-applications/blob/06fbeb0f16e1304f239b2296578d1c50b15a983a/keras_applications/mobilenet.py',
  },
  'keras-io': {
    title: 'keras.io, Keras Applications',
    url: 'https://github.com/keras-team/keras-io/blob/01b6d6c4c4ef2c7975be4c42ac148db57352d978/templates/api/applications/index.md',
  },
  torchvision: {
    title: 'torchvision 0.14.1, MobileNet_V2_Weights',
    url: 'https://github.com/pytorch/vision/blob/v0.14.1/torchvision/models/mobilenetv2.py',
  },
  timm: {
    title: 'timm (PyTorch Image Models), ImageNet results',
    url: 'https://github.com/huggingface/pytorch-image-models/blob/aa4b5850c1543fa488abf260f18390eda46cf85d/results/results-imagenet.csv',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES;
