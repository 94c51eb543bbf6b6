/** What the lesson leans on. Titles stay in their own language. */
export interface Reference {
  readonly authors: string;
  readonly title: string;
  readonly year: number;
  /** Where it appeared. */
  readonly venue: string;
  /** As cited inside a sentence. */
  readonly short: string;
  /** Left out where the work has no lasting address. */
  readonly url?: string;
}

export const references = {
  mobilenets: {
    authors:
      'A. G. Howard, M. Zhu, B. Chen, D. Kalenichenko, W. Wang, T. Weyand, M. Andreetto, H. Adam',
    title: 'MobileNets: Efficient Convolutional Neural Networks for Mobile Vision Applications',
    year: 2017,
    venue: 'arXiv:1704.04861',
    short: 'Howard et al., 2017',
    url: 'https://arxiv.org/abs/1704.04861',
  },
  mobilenetV2: {
    authors: 'M. Sandler, A. Howard, M. Zhu, A. Zhmoginov, L.-C. Chen',
    title: 'MobileNetV2: Inverted Residuals and Linear Bottlenecks',
    year: 2018,
    venue: 'CVPR 2018, arXiv:1801.04381',
    short: 'Sandler et al., 2018',
    url: 'https://arxiv.org/abs/1801.04381',
  },
  xception: {
    authors: 'F. Chollet',
    title: 'Xception: Deep Learning with Depthwise Separable Convolutions',
    year: 2017,
    venue: 'CVPR 2017, arXiv:1610.02357',
    short: 'Chollet, 2017',
    url: 'https://arxiv.org/abs/1610.02357',
  },
  sifre: {
    authors: 'L. Sifre',
    title: 'Rigid-Motion Scattering for Image Classification',
    year: 2014,
    venue: 'PhD thesis, École Polytechnique',
    short: 'Sifre, 2014',
  },
  relu6: {
    authors: 'A. Krizhevsky',
    title: 'Convolutional Deep Belief Networks on CIFAR-10',
    year: 2010,
    venue: 'Technical report, University of Toronto',
    short: 'Krizhevsky, 2010',
  },
  batchNorm: {
    authors: 'S. Ioffe, C. Szegedy',
    title:
      'Batch Normalization: Accelerating Deep Network Training by Reducing Internal Covariate Shift',
    year: 2015,
    venue: 'ICML 2015, arXiv:1502.03167',
    short: 'Ioffe and Szegedy, 2015',
    url: 'https://arxiv.org/abs/1502.03167',
  },
  resnet: {
    authors: 'K. He, X. Zhang, S. Ren, J. Sun',
    title: 'Deep Residual Learning for Image Recognition',
    year: 2016,
    venue: 'CVPR 2016, arXiv:1512.03385',
    short: 'He et al., 2016',
    url: 'https://arxiv.org/abs/1512.03385',
  },
  sourceArticle: {
    authors: 'By its author',
    title: 'MobileNet Understanding',
    year: 2021,
    venue: 'Blog post in Vietnamese, 2021-07-27',
    short: 'MobileNet Understanding, 2021',
  },
  machineThinkV2: {
    authors: 'M. Hollemans',
    title: 'MobileNet version 2',
    year: 2018,
    venue: 'machinethink.net',
    short: 'Hollemans, 2018',
    url: 'https://machinethink.net/blog/mobilenet-v2/',
  },
  machineThinkSpeed: {
    authors: 'M. Hollemans',
    title: 'How fast is my model?',
    year: 2018,
    venue: 'machinethink.net',
    short: 'Hollemans, “How fast is my model?”, 2018',
    url: 'https://machinethink.net/blog/how-fast-is-my-model/',
  },
  course: {
    authors: 'A. Ng',
    title: 'Convolutional Neural Networks, week 2',
    year: 2021,
    venue: 'DeepLearning.AI course on Coursera',
    short: 'Ng, course lecture',
    url: 'https://www.coursera.org/learn/convolutional-neural-networks/home/week/2',
  },
  slim: {
    authors: 'TensorFlow authors',
    title: 'MobileNet in TensorFlow-Slim: code and model cards',
    year: 2018,
    venue: 'tensorflow/models, research/slim/nets',
    short: 'TensorFlow-Slim',
    url: 'https://github.com/tensorflow/models/tree/master/research/slim/nets',
  },
  keras: {
    authors: 'Keras authors',
    title: 'Keras Applications',
    year: 2024,
    venue: 'keras.io',
    short: 'Keras Applications',
    url: 'https://keras.io/api/applications/',
  },
} as const satisfies Readonly<Record<string, Reference>>;

export type ReferenceId = keyof typeof references;

export const referenceIds = Object.keys(references) as readonly ReferenceId[];

export function referenceOf(id: ReferenceId): Reference {
  return references[id];
}
