/** `analyze v1` and `analyze v2`: a whole network, layer by layer. */
import {
  LARGEST_ALPHA,
  LARGEST_SIZE,
  mobilenetV1,
  mobilenetV2,
  SMALLEST_ALPHA,
  standardTwin,
  type InvalidInput,
  type Network,
  type Rules,
} from '@/lib/arch';
import { readArguments, withUsageErrors, type Accepted } from './arguments';
import { networkCsv, networkTable } from './network-print';
import { networkReport } from './network-report';
import { decimalNumber, FORMAT, oneOf, optional, wholeNumber, withDefault } from './options';
import type { Format } from './options';
import { json } from './table';

const RULES: readonly Rules[] = ['slim', 'keras'];

const shared = {
  alpha: withDefault(decimalNumber(SMALLEST_ALPHA, LARGEST_ALPHA, 'width multiplier'), 1),
  size: withDefault(wholeNumber(1, LARGEST_SIZE, 'side of the square picture, in pixels'), 224),
  classes: withDefault(wholeNumber(1, LARGEST_SIZE, 'outputs of the classifier'), 1000),
  rules: withDefault(oneOf(RULES, 'whose rounding and padding, where they differ'), 'slim'),
  format: FORMAT,
};

const switches = { twin: 'the same network from normal convolutions' };

const t = wholeNumber(
  1,
  LARGEST_SIZE,
  'expansion factor t; the paper has 1 in the first block, then 6',
);

export const V1 = { options: shared, switches } satisfies Accepted;
export const V2 = { options: { ...shared, expansion: optional(t) }, switches } satisfies Accepted;

/** @throws UsageError */
export function runV1(words: readonly string[]): string {
  const { values, switches } = readArguments(words, V1);
  return withUsageErrors(words, optionOf, () => {
    const network = mobilenetV1({ ...values, resolution: values.size });
    return print(switches.twin ? standardTwin(network) : network, values.format);
  });
}

/** @throws UsageError */
export function runV2(words: readonly string[]): string {
  const { values, switches } = readArguments(words, V2);
  return withUsageErrors(words, optionOf, () => {
    const network = mobilenetV2({ ...values, resolution: values.size });
    return print(switches.twin ? standardTwin(network) : network, values.format);
  });
}

function print(network: Network, format: Format): string {
  const report = networkReport(network);
  switch (format) {
    case 'table':
      return networkTable(network, report);
    case 'json':
      return json(report);
    case 'csv':
      return networkCsv(report);
    default:
      return format satisfies never;
  }
}

/** Widths come from alpha or, inside a bottleneck, from t; all else that can fail, from the size. */
function optionOf({ parameter, layer = '' }: InvalidInput): string {
  if (parameter !== 'filters') return 'size';
  return layer.endsWith('/expand') ? 'expansion' : 'alpha';
}
