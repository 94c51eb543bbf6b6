/** Numbers that others published or that were measured: quoted, never computed here. */
import {
  publishedFigures,
  publishedShares,
  V2_BOTTLENECKS_IN_TEXT,
  type PublishedFigure,
} from '../../../arch';
import { modelCard, type MeasuredAccuracy } from '../../model-card';
import { eightBitWeights, filterSpans } from '../measurements';
import { fixed, integer, percent, upTo, type Quantity } from '../quantity';

interface Place {
  readonly source: PublishedFigure['source'];
  readonly family: PublishedFigure['family'];
  readonly alpha?: number;
  readonly variant?: 'conv-mobilenet';
}

let figures: ReturnType<typeof publishedFigures> | null = null;

/** Made once: each figure comes with an analysis of its network. */
const allFigures = () => (figures ??= publishedFigures());

/** The published figure of a network at 224 × 224. */
function published(quantity: PublishedFigure['quantity'], place: Place): PublishedFigure {
  const { source, family, alpha = 1, variant } = place;
  const found = allFigures().find(
    (figure) =>
      figure.quantity === quantity &&
      figure.source === source &&
      figure.family === family &&
      figure.row.alpha === alpha &&
      figure.row.resolution === 224 &&
      figure.row.variant === variant,
  );
  if (found === undefined) throw new RangeError(`${source} prints no such figure`);
  return found;
}

/** Top-1 accuracy in percent. */
export function publishedTop1(place: Place): number {
  const { top1 } = published('macs', place).row;
  if (top1 === undefined) throw new RangeError(`${place.source} prints no accuracy`);
  return top1;
}

export const v1Paper: Place = { source: 'v1-paper', family: 'mobilenet-v1' };
const normalV1Paper: Place = { ...v1Paper, variant: 'conv-mobilenet' };
const v1InV2Paper: Place = { source: 'v2-paper', family: 'mobilenet-v1' };
const v2Paper: Place = { source: 'v2-paper', family: 'mobilenet-v2' };
const wideV2Paper: Place = { ...v2Paper, alpha: 1.4 };

const printed = (quantity: PublishedFigure['quantity'], place: Place) =>
  upTo(Number(published(quantity, place).printed), 2);

const computed = (quantity: PublishedFigure['quantity'], place: Place) =>
  fixed(published(quantity, place).computed / 1e6, quantity === 'macs' ? 1 : 2);

const printedStemShare = () => {
  const share = publishedShares().find(({ kind }) => kind === 'conv');
  return Number(share?.macsPrinted) / 100;
};

function measuredTop1(way: MeasuredAccuracy['id']): number {
  const found = modelCard.measured.find(({ id }) => id === way);
  if (found === undefined) throw new RangeError(`nothing was measured for ${way}`);
  return found.top1;
}

/** V2 paper, Table 4: milliseconds on one large core of a Pixel 1. */
const pixelLatency = { v1: 113, v2: 75 } as const;

/** Of 8 bits, where the widest filter decides it for the whole layer. */
const sharedStep = () => filterSpans.widest / (2 ** 8 - 1);

export const citedNumbers = {
  'cited.normalTop1': () => percent(publishedTop1(normalV1Paper) / 100),
  'cited.v1Top1': () => percent(publishedTop1(v1Paper) / 100),
  'cited.v2Top1': () => percent(publishedTop1(v2Paper) / 100),
  'cited.accuracyGivenUp': () => fixed(publishedTop1(normalV1Paper) - publishedTop1(v1Paper), 1),
  'cited.v1Macs': () => printed('macs', v1Paper),
  'cited.v1MacsInV2Paper': () => printed('macs', v1InV2Paper),
  'cited.v2Macs': () => printed('macs', v2Paper),
  'cited.v2Parameters': () => printed('parameters', v2Paper),
  'cited.wideAlpha': () => upTo(published('macs', wideV2Paper).row.alpha, 2),
  'cited.wideMacs': () => printed('macs', wideV2Paper),
  'cited.wideMacsComputed': () => computed('macs', wideV2Paper),
  'cited.wideParameters': () => printed('parameters', wideV2Paper),
  'cited.wideParametersComputed': () => computed('parameters', wideV2Paper),
  'cited.stemShare': () => percent(printedStemShare(), 2),
  'cited.latencyV1': () => integer(pixelLatency.v1),
  'cited.latencyV2': () => integer(pixelLatency.v2),
  'cited.bottlenecksInText': () => integer(V2_BOTTLENECKS_IN_TEXT),
  'site.alpha': () => upTo(modelCard.alpha, 2),
  'measured.photos': () => integer(modelCard.measuredPhotos),
  'measured.margin': () => fixed(100 * modelCard.margin, 0),
  'measured.crop': () => upTo(eightBitWeights.cropShare, 3),
  'measured.float32': () => percent(measuredTop1('central')),
  'measured.float16': () => percent(measuredTop1('shipped')),
  'measured.perTensor': () => percent(eightBitWeights.perTensor.top1),
  'measured.perChannel': () => percent(eightBitWeights.perChannel.top1),
  'spans.block': () => integer(filterSpans.block),
  'spans.widest': () => fixed(filterSpans.widest, 1),
  'spans.narrowest': () => fixed(filterSpans.narrowest, 2),
  'spans.stepsLeft': () => integer(Math.round(filterSpans.narrowest / sharedStep())),
} as const satisfies Readonly<Record<string, () => Quantity>>;
