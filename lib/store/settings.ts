/** The numbers that the pages share: one convolution, one network. */
import { lectureConvolution } from '../arch/lecture-convolution';
import { effectiveKernel, type Padding } from '../arch/padding';
import type { Allowed } from './allowed';
import { changed, type Table } from './codec';
import { choiceField, integerField, numberField } from './fields';
import { createStateStore } from './link';

export const paddingModes = ['valid', 'same', 'pixels'] as const;

/** One convolution over n × n × n_c: normal, or depthwise and then pointwise. */
export interface CalculatorSetting {
  readonly n: number;
  readonly f: number;
  readonly nc: number;
  readonly ncPrime: number;
  readonly stride: number;
  readonly padding: (typeof paddingModes)[number];
  /** Zeros on each of the four sides where `padding` is `pixels`; remembered where it is not. */
  readonly paddingPixels: number;
  readonly dilation: number;
}

const mostPixels = 1024;
const widestFilter = 15;
const mostChannels = 2048;
const mostPadding = 16;
const mostDilation = 16;

const { input, kernel, filters } = lectureConvolution;

/** The defaults are the lecture's example. */
const calculatorFields = {
  n: integerField('n', 1, mostPixels, input.height),
  f: integerField('f', 1, widestFilter, kernel),
  nc: integerField('nc', 1, mostChannels, input.channels),
  ncPrime: integerField('ncp', 1, mostChannels, filters),
  stride: integerField('s', 1, 8, 1),
  padding: choiceField('pad', paddingModes, 'valid'),
  paddingPixels: integerField('p', 0, mostPadding, 1),
  dilation: integerField('d', 1, mostDilation, 1),
} as const;

export const calculatorTable = {
  fields: calculatorFields,
  repair: fitFilter,
  allowed: allowedNumbers,
} satisfies Table<CalculatorSetting>;

export const calculatorStore = createStateStore<CalculatorSetting>(calculatorTable);

/** The padding as `lib/arch` takes it. */
export function paddingOf({ padding, paddingPixels }: CalculatorSetting): Padding {
  return padding === 'pixels' ? paddingPixels : padding;
}

/** Changes some numbers; a filter that no longer fits becomes the largest that does. */
export function changeCalculator(change: Partial<CalculatorSetting>): void {
  const next = changed<CalculatorSetting>(calculatorTable, calculatorStore.getState(), change);
  calculatorStore.setState(next);
}

export type CalculatorNumber = Exclude<keyof CalculatorSetting, 'padding'>;

/**
 * What each number may be while the others stay: the filter with its gaps fits into the padded
 * input, and a control cannot reach what does not.
 */
export function allowedNumbers(setting: CalculatorSetting): Record<CalculatorNumber, Allowed> {
  const { n, f, dilation, padding } = setting;
  const room = roomFor(setting);
  const reach = effectiveKernel(f, dilation);
  const widest = Math.floor((room - 1) / dilation) + 1;
  const leastPadding = padding === 'pixels' ? Math.max(0, Math.ceil((reach - n) / 2)) : 0;
  return {
    n: wholeNumbers(Math.max(1, n - (room - reach)), mostPixels),
    f: wholeNumbers(1, Math.min(widestFilter, widest)),
    nc: calculatorFields.nc.allowed,
    ncPrime: calculatorFields.ncPrime.allowed,
    stride: calculatorFields.stride.allowed,
    paddingPixels: wholeNumbers(leastPadding, mostPadding),
    dilation: wholeNumbers(1, widestDilation(f, room)),
  };
}

function wholeNumbers(min: number, max: number): Allowed {
  return { min, max, step: 1 };
}

/** Pixels of the padded input along one side. `same` makes room for any filter. */
function roomFor({ n, padding, paddingPixels }: CalculatorSetting): number {
  if (padding === 'same') return Infinity;
  return padding === 'pixels' ? n + 2 * paddingPixels : n;
}

/** First narrows the gaps between the taps, then, where even none help, the filter. */
function fitFilter(setting: CalculatorSetting): CalculatorSetting {
  const room = roomFor(setting);
  if (effectiveKernel(setting.f, setting.dilation) <= room) return setting;
  const f = Math.min(setting.f, room); // with f = room there is room for the taps without gaps
  return { ...setting, f, dilation: Math.min(setting.dilation, widestDilation(f, room)) };
}

/** The largest dilation with which f taps fit: d (f - 1) + 1 pixels; one tap has no gaps. */
function widestDilation(f: number, room: number): number {
  return f === 1 ? mostDilation : Math.min(mostDilation, Math.floor((room - 1) / (f - 1)));
}

export const families = ['v1', 'v2'] as const;

export type Family = (typeof families)[number];

export interface NetworkSetting {
  readonly family: Family;
  readonly alpha: number;
  /** Side of the square input in pixels. */
  readonly resolution: number;
  /** Expansion factor t of V2's blocks; kept and without effect in V1. */
  readonly expansion: number;
}

/** Steps of alpha and resolution that hold every published network of both families. */
const networkFields = {
  family: choiceField('net', families, 'v1'),
  alpha: numberField('alpha', { min: 0.25, max: 1.4, step: 0.01 }, 1),
  resolution: numberField('size', { min: 32, max: 448, step: 32 }, 224),
  expansion: integerField('t', 1, 10, 6),
} as const;

export const networkTable = { fields: networkFields } satisfies Table<NetworkSetting>;

export const networkStore = createStateStore<NetworkSetting>(networkTable);
