import { analyze, mobilenetV1 } from '../arch';
import { embeddedV1 } from './networks/embedded';

const { total } = analyze(
  mobilenetV1({
    alpha: embeddedV1.alpha,
    resolution: embeddedV1.inputSide,
    classes: embeddedV1.outputs,
  }),
  // The weights come with the batch norms folded into the kernels.
  { batchNorm: 'folded' },
);

/** A way of making a 224 x 224 input of a photo, and how often the answer was right with it. */
export interface MeasuredAccuracy {
  readonly id: 'squashed' | 'central' | 'shipped' | 'mirrored' | 'sixViews';
  /** Share of photos whose label came first, and whose label was among the first five. */
  readonly top1: number;
  readonly top5: number;
}

const measured: readonly MeasuredAccuracy[] = [
  { id: 'squashed', top1: 0.518, top5: 0.771 },
  { id: 'central', top1: 0.571, top5: 0.82 },
  { id: 'shipped', top1: 0.572, top5: 0.822 },
  { id: 'mirrored', top1: 0.58, top5: 0.835 },
  { id: 'sixViews', top1: 0.613, top5: 0.848 },
];

/** Photos the accuracies were measured on, of ImageNet classes, one label each; not kept here. */
const measuredPhotos = 1000;

const shipped = measured.find(({ id }) => id === 'shipped');

/** Half the 95 % interval of a share measured on a sample: 1.96 sqrt(p (1 - p) / n). */
export function samplingMargin(share: number, photos: number): number {
  return 1.96 * Math.sqrt((share * (1 - share)) / photos);
}

/** The network that this site starts with, as its weights were published. */
export const modelCard = {
  ...embeddedV1,
  parameters: total.parameters.counted,
  macs: total.macs,
  measured,
  measuredPhotos,
  margin: samplingMargin(shipped?.top1 ?? 0.5, measuredPhotos),
  /** Largest change of a probability on the five reference crops; lib/engine/model.test.ts measures it. */
  float16Difference: 0.0022,
  /** Howard et al. 2017, table 6, "0.25 MobileNet-224": top-1 on the ImageNet validation set. */
  publishedTop1: 0.506,
  /** TensorFlow-Slim, research/slim/nets/mobilenet_v1.md, row MobileNet_v1_0.25_224; the same set. */
  slim: { top1: 0.498, top5: 0.742 },
} as const;
