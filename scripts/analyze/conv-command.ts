/** `analyze conv`: one normal convolution against its depthwise separable counterpart. */
import { LARGEST_SIZE, type InvalidInput, type ParameterName } from '@/lib/arch';
import { readArguments, withUsageErrors, type Accepted } from './arguments';
import { convCsv, convTable } from './conv-print';
import { convReport, type ConvReport, type ConvSettings } from './conv-report';
import { extent, FORMAT, padding, shape, wholeNumber, withDefault } from './options';
import type { Format } from './options';
import { json } from './table';

export const CONV = {
  options: {
    input: shape(LARGEST_SIZE, 'shape of the input'),
    kernel: extent(LARGEST_SIZE, 'window of the filters'),
    filters: wholeNumber(1, LARGEST_SIZE, 'number of filters = channels of the output'),
    stride: withDefault(wholeNumber(1, LARGEST_SIZE, 'step of the window'), 1),
    padding: withDefault(padding(LARGEST_SIZE, 'zeros around the input'), 'valid'),
    dilation: withDefault(wholeNumber(1, LARGEST_SIZE, 'distance between taps'), 1),
    'depth-multiplier': withDefault(
      wholeNumber(1, LARGEST_SIZE, 'depthwise outputs per input channel'),
      1,
    ),
    groups: withDefault(wholeNumber(1, LARGEST_SIZE, 'groups of the normal convolution'), 1),
    format: FORMAT,
  },
  switches: { bias: 'one bias for each output channel' },
} satisfies Accepted;

/** @throws UsageError */
export function runConv(words: readonly string[]): string {
  const { values, switches } = readArguments(words, CONV);
  const { format, 'depth-multiplier': depthMultiplier, ...rest } = values;
  const settings = { ...rest, depthMultiplier, bias: switches.bias };
  return withUsageErrors(words, optionOf, () => print(settings, convReport(settings), format));
}

function print(settings: ConvSettings, report: ConvReport, format: Format): string {
  switch (format) {
    case 'table':
      return convTable(settings, report);
    case 'json':
      return json(report);
    case 'csv':
      return convCsv(report);
    default:
      return format satisfies never;
  }
}

/**
 * What the options alone allow, the arithmetic may still refuse: a kernel that does not fit, groups
 * that do not divide, more channels between the halves than can be counted, sums beyond 2^53.
 */
const OPTION_OF: Partial<Record<ParameterName, keyof (typeof CONV)['options']>> = {
  kernelHeight: 'kernel',
  kernelWidth: 'kernel',
  groups: 'groups',
  filters: 'depth-multiplier',
};

function optionOf({ parameter }: InvalidInput): string {
  return OPTION_OF[parameter] ?? 'input';
}
