/** A convolution report for a terminal and for a spreadsheet. */
import type { ConvReport, ConvSettings } from './conv-report';
import { csv, sides, textTable, thousands, type Column } from './table';

const COLUMNS: readonly Column[] = [
  { title: 'convolution', align: 'left' },
  { title: 'filters', align: 'left' },
  { title: 'input', align: 'right' },
  { title: 'output', align: 'right' },
  { title: 'params', align: 'right' },
  { title: 'multiplications', align: 'right' },
];

export function convTable(settings: ConvSettings, report: ConvReport): string {
  const { input, kernel, filters, depthMultiplier, groups } = settings;
  const [height, width] = report.output;
  const [top, right, bottom, left] = report.pads;
  const middle = input.channels * depthMultiplier;
  const from = sides(input.height, input.width, input.channels);
  const kept = sides(height, width, middle);
  const to = sides(...report.output);
  const window = (channels: number) => sides(kernel.height, kernel.width, channels);
  const cells = (name: keyof ConvReport & ('normal' | 'depthwise' | 'pointwise' | 'separable')) => [
    thousands(report[name].params),
    thousands(report[name].multiplications),
  ];
  const rows = [
    ['normal', `${filters} of ${window(input.channels / groups)}`, from, to, ...cells('normal')],
    ['depthwise', `${middle} of ${window(1)}`, from, kept, ...cells('depthwise')],
    ['pointwise', `${filters} of ${sides(1, 1, middle)}`, kept, to, ...cells('pointwise')],
    ['= separable', '', from, to, ...cells('separable')],
  ];
  const { params, multiplications } = report.ratio;
  const total = ['separable / normal', '', '', '', ratio(params), ratio(multiplications)];
  return [
    textTable(COLUMNS, rows, total),
    `padding  top ${top}, right ${right}, bottom ${bottom}, left ${left}; taps on it are counted`,
    saving(multiplications),
    '',
  ].join('\n');
}

/** A separable convolution with one filter or a 1 × 1 window costs more than the normal one. */
function saving(multiplications: number): string {
  return multiplications < 1
    ? `saving   ${ratio(1 / multiplications)} times fewer multiplications`
    : `saving   none: ${ratio(multiplications)} times as many multiplications`;
}

function ratio(value: number): string {
  return value.toFixed(4);
}

const CSV_TITLES = ['convolution', 'params', 'multiplications'];

export function convCsv(report: ConvReport): string {
  const names = ['normal', 'depthwise', 'pointwise', 'separable', 'ratio'] as const;
  return csv(
    CSV_TITLES,
    names.map((name) => [name, report[name].params, report[name].multiplications]),
  );
}
