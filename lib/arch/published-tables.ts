/**
 * Figures as others print them, to be shown beside the computed ones. Strings, because "4.20" and
 * "4.2" say different things; millions. Nothing in the arithmetic depends on this file.
 */
import type { ParameterCount } from './conventions';
import type { Family } from './network';
import type { SourceId } from './published-sources';

/**
 * Why a printed figure is not what the architecture gives.
 * - `first-convolution-left-out`, `classifier-left-out`: reproduced exactly without that layer
 * - `rounded-twice`: 149.497 -> 149.5 -> 150
 * - `typo`: one digit
 * - `not-established`: no counting that was tried gives it
 */
export type Cause =
  | 'first-convolution-left-out'
  | 'classifier-left-out'
  | 'rounded-twice'
  | 'typo'
  | 'not-established';

/**
 * Which parameters a source counts: a field of `ParameterCount`, or `three-per-channel`: weights,
 * biases and three of the four values of each batch norm channel, which is what slim's V1 figures
 * fit.
 */
export type ParametersCounted =
  Extract<keyof ParameterCount, 'weights' | 'trainable' | 'total'> | 'three-per-channel';

export interface PublishedRow {
  readonly alpha: number;
  readonly resolution: number;
  /** Million multiply-adds, as printed. */
  readonly macs?: string;
  /** Million parameters, as printed. */
  readonly parameters?: string;
  /** ImageNet accuracy in percent, of the source's own training. */
  readonly top1?: number;
  readonly top5?: number;
  /** Only where the printed figure differs from the computed one. */
  readonly macsCause?: Cause;
  readonly parametersCause?: Cause;
  /** A network of the paper other than the plain one. */
  readonly variant?: 'conv-mobilenet' | 'shallow';
}

export interface PublishedTable {
  readonly source: SourceId;
  readonly table: string;
  readonly family: Family;
  /** Null where the source prints none. */
  readonly parametersCounted: ParametersCounted | null;
  readonly rows: readonly PublishedRow[];
}

/** V2 paper, section 4: how many bottlenecks its text counts; its Table 2 has 17. */
export const V2_BOTTLENECKS_IN_TEXT = 19;

export const PUBLISHED_TABLES: readonly PublishedTable[] = [
  {
    source: 'slim-v1',
    table: 'Pre-trained Models',
    family: 'mobilenet-v1',
    parametersCounted: 'three-per-channel',
    rows: [
      { alpha: 1, resolution: 224, macs: '569', parameters: '4.24', top1: 70.9, top5: 89.9 },
      { alpha: 1, resolution: 192, macs: '418', parameters: '4.24', top1: 70, top5: 89.2 },
      { alpha: 1, resolution: 160, macs: '291', parameters: '4.24', top1: 68, top5: 87.7 },
      { alpha: 1, resolution: 128, macs: '186', parameters: '4.24', top1: 65.2, top5: 85.8 },
      {
        alpha: 0.75,
        resolution: 224,
        macs: '317',
        parameters: '2.59',
        top1: 68.4,
        top5: 88.2,
        macsCause: 'first-convolution-left-out',
      },
      {
        alpha: 0.75,
        resolution: 192,
        macs: '233',
        parameters: '2.59',
        top1: 67.2,
        top5: 87.3,
        macsCause: 'first-convolution-left-out',
      },
      {
        alpha: 0.75,
        resolution: 160,
        macs: '162',
        parameters: '2.59',
        top1: 65.3,
        top5: 86,
        macsCause: 'first-convolution-left-out',
      },
      {
        alpha: 0.75,
        resolution: 128,
        macs: '104',
        parameters: '2.59',
        top1: 62.1,
        top5: 83.9,
        macsCause: 'first-convolution-left-out',
      },
      {
        alpha: 0.5,
        resolution: 224,
        macs: '150',
        parameters: '1.34',
        top1: 63.3,
        top5: 84.9,
        macsCause: 'rounded-twice',
      },
      { alpha: 0.5, resolution: 192, macs: '110', parameters: '1.34', top1: 61.7, top5: 83.6 },
      { alpha: 0.5, resolution: 160, macs: '77', parameters: '1.34', top1: 59.1, top5: 81.9 },
      { alpha: 0.5, resolution: 128, macs: '49', parameters: '1.34', top1: 56.3, top5: 79.4 },
      { alpha: 0.25, resolution: 224, macs: '41', parameters: '0.47', top1: 49.8, top5: 74.2 },
      {
        alpha: 0.25,
        resolution: 192,
        macs: '34',
        parameters: '0.47',
        top1: 47.7,
        top5: 72.3,
        macsCause: 'not-established',
      },
      { alpha: 0.25, resolution: 160, macs: '21', parameters: '0.47', top1: 45.5, top5: 70.3 },
      { alpha: 0.25, resolution: 128, macs: '14', parameters: '0.47', top1: 41.5, top5: 66.3 },
    ],
  },
  {
    source: 'v1-paper',
    table: 'Tables 4 to 8',
    family: 'mobilenet-v1',
    parametersCounted: 'weights',
    rows: [
      {
        alpha: 1,
        resolution: 224,
        macs: '4866',
        parameters: '29.3',
        top1: 71.7,
        variant: 'conv-mobilenet',
        macsCause: 'classifier-left-out',
      },
      { alpha: 1, resolution: 224, macs: '307', parameters: '2.9', top1: 65.3, variant: 'shallow' },
      { alpha: 1, resolution: 224, macs: '569', parameters: '4.2', top1: 70.6 },
      { alpha: 0.75, resolution: 224, macs: '325', parameters: '2.6', top1: 68.4 },
      { alpha: 0.5, resolution: 224, macs: '149', parameters: '1.3', top1: 63.7 },
      { alpha: 0.25, resolution: 224, macs: '41', parameters: '0.5', top1: 50.6 },
      { alpha: 1, resolution: 192, macs: '418', parameters: '4.2', top1: 69.1 },
      { alpha: 1, resolution: 160, macs: '290', parameters: '4.2', top1: 67.2 },
      { alpha: 1, resolution: 128, macs: '186', parameters: '4.2', top1: 64.4 },
    ],
  },
  {
    source: 'v1-paper',
    table: 'Table 9',
    family: 'mobilenet-v1',
    parametersCounted: 'weights',
    rows: [{ alpha: 0.5, resolution: 160, macs: '76', parameters: '1.32', top1: 60.2 }],
  },
  {
    source: 'slim-v2',
    table: 'Mobilenet V2 Imagenet Checkpoints',
    family: 'mobilenet-v2',
    parametersCounted: 'weights',
    rows: [
      { alpha: 1.4, resolution: 224, macs: '582', parameters: '6.06', top1: 75, top5: 92.5 },
      { alpha: 1.3, resolution: 224, macs: '509', parameters: '5.34', top1: 74.4, top5: 92.1 },
      { alpha: 1, resolution: 224, macs: '300', parameters: '3.47', top1: 71.8, top5: 91 },
      { alpha: 1, resolution: 192, macs: '221', parameters: '3.47', top1: 70.7, top5: 90.1 },
      { alpha: 1, resolution: 160, macs: '154', parameters: '3.47', top1: 68.8, top5: 89 },
      { alpha: 1, resolution: 128, macs: '99', parameters: '3.47', top1: 65.3, top5: 86.9 },
      { alpha: 1, resolution: 96, macs: '56', parameters: '3.47', top1: 60.3, top5: 83.2 },
      { alpha: 0.75, resolution: 224, macs: '209', parameters: '2.61', top1: 69.8, top5: 89.6 },
      { alpha: 0.75, resolution: 192, macs: '153', parameters: '2.61', top1: 68.7, top5: 88.9 },
      { alpha: 0.75, resolution: 160, macs: '107', parameters: '2.61', top1: 66.4, top5: 87.3 },
      { alpha: 0.75, resolution: 128, macs: '69', parameters: '2.61', top1: 63.2, top5: 85.3 },
      { alpha: 0.75, resolution: 96, macs: '39', parameters: '2.61', top1: 58.8, top5: 81.6 },
      { alpha: 0.5, resolution: 224, macs: '97', parameters: '1.95', top1: 65.4, top5: 86.4 },
      { alpha: 0.5, resolution: 192, macs: '71', parameters: '1.95', top1: 63.9, top5: 85.4 },
      { alpha: 0.5, resolution: 160, macs: '50', parameters: '1.95', top1: 61, top5: 83.2 },
      { alpha: 0.5, resolution: 128, macs: '32', parameters: '1.95', top1: 57.7, top5: 80.8 },
      { alpha: 0.5, resolution: 96, macs: '18', parameters: '1.95', top1: 51.2, top5: 75.8 },
      { alpha: 0.35, resolution: 224, macs: '59', parameters: '1.66', top1: 60.3, top5: 82.9 },
      { alpha: 0.35, resolution: 192, macs: '43', parameters: '1.66', top1: 58.2, top5: 81.2 },
      { alpha: 0.35, resolution: 160, macs: '30', parameters: '1.66', top1: 55.7, top5: 79.1 },
      { alpha: 0.35, resolution: 128, macs: '20', parameters: '1.66', top1: 50.8, top5: 75 },
      { alpha: 0.35, resolution: 96, macs: '11', parameters: '1.66', top1: 45.5, top5: 70.4 },
    ],
  },
  {
    source: 'v2-paper',
    table: 'Table 4',
    family: 'mobilenet-v1',
    parametersCounted: 'weights',
    rows: [
      {
        alpha: 1,
        resolution: 224,
        macs: '575',
        parameters: '4.2',
        top1: 70.6,
        macsCause: 'not-established',
      },
    ],
  },
  {
    source: 'v2-paper',
    table: 'Table 4',
    family: 'mobilenet-v2',
    parametersCounted: 'weights',
    rows: [
      { alpha: 1, resolution: 224, macs: '300', parameters: '3.4', top1: 72 },
      {
        alpha: 1.4,
        resolution: 224,
        macs: '585',
        parameters: '6.9',
        top1: 74.7,
        macsCause: 'not-established',
        parametersCause: 'not-established',
      },
    ],
  },
  {
    source: 'v3-paper',
    table: 'Table 3',
    family: 'mobilenet-v2',
    parametersCounted: 'weights',
    rows: [
      { alpha: 1, resolution: 224, macs: '300', parameters: '3.4', top1: 72 },
      { alpha: 0.35, resolution: 224, macs: '59.2', parameters: '1.6', top1: 60.8 },
      { alpha: 1, resolution: 224, top1: 70.9 },
      { alpha: 0.35, resolution: 224, top1: 57.2 },
    ],
  },
  {
    source: 'keras-v1-docstring',
    table: 'docstring',
    family: 'mobilenet-v1',
    parametersCounted: null,
    rows: [{ alpha: 1, resolution: 224, macs: '529', macsCause: 'typo' }],
  },
  {
    source: 'keras-io',
    table: 'Available models',
    family: 'mobilenet-v1',
    parametersCounted: 'total',
    rows: [{ alpha: 1, resolution: 224, parameters: '4.253864', top1: 70.4, top5: 89.5 }],
  },
  {
    source: 'keras-io',
    table: 'Available models',
    family: 'mobilenet-v2',
    parametersCounted: 'total',
    rows: [{ alpha: 1, resolution: 224, parameters: '3.538984', top1: 71.3, top5: 90.1 }],
  },
  {
    source: 'torchvision',
    table: 'IMAGENET1K_V1',
    family: 'mobilenet-v2',
    parametersCounted: 'trainable',
    rows: [{ alpha: 1, resolution: 224, parameters: '3.504872', top1: 71.878, top5: 90.286 }],
  },
  {
    source: 'timm',
    table: 'results-imagenet.csv',
    family: 'mobilenet-v1',
    parametersCounted: 'trainable',
    rows: [{ alpha: 1, resolution: 224, parameters: '4.23', top1: 75.388, top5: 92.31 }],
  },
  {
    source: 'timm',
    table: 'results-imagenet.csv',
    family: 'mobilenet-v2',
    parametersCounted: 'trainable',
    rows: [
      { alpha: 1.4, resolution: 224, parameters: '6.11', top1: 76.528, top5: 93.008 },
      { alpha: 1, resolution: 224, parameters: '3.50', top1: 72.91, top5: 91 },
      { alpha: 0.5, resolution: 224, parameters: '1.97', top1: 65.928, top5: 86.114 },
    ],
  },
];
