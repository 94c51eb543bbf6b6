/** A network report for a terminal and for a spreadsheet. */
import type { Network } from '@/lib/arch';
import type { LayerParameters, NetworkReport } from './network-report';
import { csv, sides, textTable, thousands, type Column } from './table';

const COLUMNS: readonly Column[] = [
  { title: 'layer', align: 'left' },
  { title: 'op', align: 'left' },
  { title: 'kernel', align: 'left' },
  { title: 's', align: 'right' },
  { title: 'input', align: 'right' },
  { title: 'output', align: 'right' },
  { title: 'params', align: 'right' },
  { title: 'MACs', align: 'right' },
  { title: 'field', align: 'right' },
];

export function networkTable(network: Network, { totals, layers, ...rest }: NetworkReport): string {
  const { family, alpha, size, classes, rules } = rest.network;
  const { params, macs } = totals;
  const rows = layers.map((layer) => [
    layer.name,
    layer.op,
    sides(...layer.kernel),
    String(layer.stride),
    sides(...layer.input),
    sides(...layer.output),
    thousands(inAll(layer.params)),
    thousands(layer.macs),
    layer.receptiveField === null ? 'all' : String(layer.receptiveField),
  ]);
  const total = [
    `${layers.length} layers`,
    ...new Array<string>(5).fill(''),
    thousands(params.total),
    thousands(macs),
  ];
  return [
    `MobileNet ${family.toUpperCase()}, alpha ${alpha}, ${sides(size, size)} pixels, ` +
      `${classes} classes, rules of ${rules}`,
    ...(network.convolutions === 'standard' ? ['twin: built from normal convolutions'] : []),
    '',
    textTable(COLUMNS, rows, total),
    `params  ${thousands(params.total)} in all (as Keras counts)`,
    `        = ${thousands(params.weights)} weights + ${thousands(params.bias)} biases` +
      ` + ${thousands(params.bnTrainable)} gamma, beta + ${thousands(params.bnMoving)} mean, variance`,
    `        ${thousands(params.trainable)} trainable (as PyTorch counts)`,
    `        ${thousands(params.folded)} with the batch norms folded into the weights`,
    'MACs    multiply-adds, taps on padding included; 1 MAC = 2 FLOPs',
    'field   receptive field: side in pixels of the picture',
    '',
  ].join('\n');
}

function inAll({ weights, bias, bnTrainable, bnMoving }: LayerParameters): number {
  return weights + bias + bnTrainable + bnMoving;
}

const CSV_TITLES = [
  'name',
  'op',
  'kernel_height',
  'kernel_width',
  'stride',
  'input_height',
  'input_width',
  'input_channels',
  'output_height',
  'output_width',
  'output_channels',
  'pad_top',
  'pad_right',
  'pad_bottom',
  'pad_left',
  'weights',
  'bias',
  'bn_trainable',
  'bn_moving',
  'macs',
  'receptive_field',
  'jump',
];

/** One line for each layer, no totals: a spreadsheet adds up by itself. */
export function networkCsv({ layers }: NetworkReport): string {
  return csv(
    CSV_TITLES,
    layers.map(({ name, op, kernel, stride, input, output, pads, params, ...rest }) => [
      name,
      op,
      ...kernel,
      stride,
      ...input,
      ...output,
      ...pads,
      params.weights,
      params.bias,
      params.bnTrainable,
      params.bnMoving,
      rest.macs,
      rest.receptiveField ?? '',
      rest.jump ?? '',
    ]),
  );
}
