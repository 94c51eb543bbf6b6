/** Settings to start from: the lecture's example and the blocks of MobileNet V1, from its description. */
import { analyze, mobilenetV1, type AnalyzedBlock, type DepthwiseLayer } from '@/lib/arch';
import { defaultsOf } from '@/lib/store/codec';
import { calculatorTable, type CalculatorSetting } from '@/lib/store/settings';

export interface Preset {
  readonly id: string;
  /** Number of the block in the network; none for the example. */
  readonly block?: number;
  readonly setting: CalculatorSetting;
}

export const example: Preset = {
  id: 'example',
  setting: defaultsOf<CalculatorSetting>(calculatorTable),
};

/** The example, then the 13 blocks. Made on the server, so that the page carries no network. */
export function allPresets(): readonly Preset[] {
  return [example, ...analyze(mobilenetV1()).blocks.flatMap(blockPreset)];
}

function blockPreset({ block, rows, input }: AnalyzedBlock): Preset[] {
  const depthwise = rows.map((row) => row.layer).find((layer) => layer.kind === 'depthwise');
  if (block.kind !== 'separable' || depthwise === undefined) return [];
  const setting = {
    ...example.setting,
    n: input.height,
    nc: input.channels,
    ncPrime: block.filters,
    f: depthwise.kernel,
    stride: depthwise.stride,
    dilation: depthwise.dilation,
    ...paddingSetting(depthwise),
  };
  return [{ id: block.name, block: block.number, setting }];
}

function paddingSetting({ padding }: DepthwiseLayer): Partial<CalculatorSetting> {
  if (typeof padding === 'object') throw new RangeError('the calculator pads all sides alike');
  return typeof padding === 'number' ? { padding: 'pixels', paddingPixels: padding } : { padding };
}

/** Whether both are the same convolution; padding that is remembered but not used does not count. */
export function isSameConvolution(a: CalculatorSetting, b: CalculatorSetting): boolean {
  const pixels = (setting: CalculatorSetting) =>
    setting.padding === 'pixels' ? setting.paddingPixels : 0;
  const names = ['n', 'f', 'nc', 'ncPrime', 'stride', 'padding', 'dilation'] as const;
  return names.every((name) => a[name] === b[name]) && pixels(a) === pixels(b);
}
