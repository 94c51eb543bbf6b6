/** One layer in words and numbers, for tables on the page and in files. */
import { costKind, type AnalyzedRow, type Pads, type Shape } from '@/lib/arch';
import { numbersIn } from '@/lib/format/numbers';
import type { ExploreText, Wording } from './wording';

export function layerName({ layer }: Pick<AnalyzedRow, 'layer'>, text: ExploreText): string {
  return text.layers.names[costKind(layer)];
}

/** A convolution with batch norm and no activation is linear; other layers have none to speak of. */
export function activationName(row: AnalyzedRow, { layers }: ExploreText): string {
  const { activation, batchNorm } = row;
  if (activation === null) return layers.activations[batchNorm === null ? 'none' : 'linear'];
  return layers.activations[activation.kind === 'softmax' ? 'softmax' : activation.function];
}

/** 112 × 112 × 32. */
export function shapeText({ height, width, channels }: Shape, { language }: Wording): string {
  const { integer } = numbersIn(language);
  return [height, width, channels].map(integer).join('\u00a0×\u00a0');
}

/** f of a layer with a filter. */
export function kernelOf({ layer }: AnalyzedRow): number | null {
  switch (layer.kind) {
    case 'conv':
    case 'depthwise':
      return layer.kernel;
    case 'pointwise':
      return 1;
    case 'add':
    case 'global-average-pool':
    case 'classifier':
      return null;
    default:
      return layer satisfies never;
  }
}

export function strideOf({ layer }: AnalyzedRow): number | null {
  switch (layer.kind) {
    case 'conv':
    case 'depthwise':
      return layer.stride;
    case 'pointwise':
      return 1;
    case 'add':
    case 'global-average-pool':
    case 'classifier':
      return null;
    default:
      return layer satisfies never;
  }
}

/** Zeros on top, right, bottom, left; nothing where the layer has no window. */
export function padsText(pads: Pads | null): string {
  return pads === null ? '' : [pads.top, pads.right, pads.bottom, pads.left].join(' ');
}

/** How many pixels of the picture a value sees along one side. */
export function fieldText(row: AnalyzedRow | undefined, { language, text }: Wording): string {
  if (row === undefined) return '';
  const field = row.receptiveField;
  return field === null ? text.layers.whole : numbersIn(language).integer(field.height.size);
}
