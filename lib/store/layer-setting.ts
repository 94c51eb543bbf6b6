/** A layer of a network as the calculator's numbers, to work it out there. */
import type { Padding, RowLayer, Shape } from '../arch';
import { refusalOf } from './calculation';
import { defaultsOf } from './codec';
import { calculatorTable, type CalculatorSetting } from './settings';

export interface PlacedLayer {
  readonly layer: RowLayer;
  readonly input: Shape;
}

/**
 * The convolution of a layer: a pointwise one has f = 1, and a depthwise one, which has no filters
 * over all channels, the `filters` of the pointwise layer after it. Null where the calculator has
 * no such numbers: another layer, an input that is not square, padding that differs by side.
 */
export function calculatorSettingOf(
  { layer, input }: PlacedLayer,
  filters: number,
): CalculatorSetting | null {
  const { height: n, width, channels: nc } = input;
  if (n !== width) return null;
  const start = { ...defaultsOf<CalculatorSetting>(calculatorTable), n, nc };
  switch (layer.kind) {
    case 'pointwise':
      return expressible({ ...start, f: 1, ncPrime: layer.filters });
    case 'conv':
    case 'depthwise': {
      const { kernel: f, stride, dilation } = layer;
      const padding = paddingSetting(layer.padding);
      const ncPrime = layer.kind === 'conv' ? layer.filters : filters;
      return padding && expressible({ ...start, f, ncPrime, stride, dilation, ...padding });
    }
    case 'add':
    case 'global-average-pool':
    case 'classifier':
      return null;
    default:
      return layer satisfies never;
  }
}

function paddingSetting(padding: Padding): Partial<CalculatorSetting> | null {
  if (typeof padding === 'object') return null;
  return typeof padding === 'number' ? { padding: 'pixels', paddingPixels: padding } : { padding };
}

/** The setting where the calculator's controls reach it. */
function expressible(setting: CalculatorSetting): CalculatorSetting | null {
  const { fields } = calculatorTable;
  const names = ['n', 'f', 'nc', 'ncPrime', 'stride', 'paddingPixels', 'dilation'] as const;
  const isReached = names.every((name) => fields[name].parse(String(setting[name])).ok);
  return isReached && refusalOf(setting) === null ? setting : null;
}
