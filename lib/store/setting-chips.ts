/** The current numbers in short: what stands on a link that carries them to another page. */
import type { SymbolName } from '../format/symbols';
import { defaultsOf, printQuery, printState } from './codec';
import { explorerTable, type ExplorerSetting } from './explorer';
import { hrefWith } from './link';
import {
  calculatorTable,
  networkTable,
  type CalculatorSetting,
  type NetworkSetting,
} from './settings';

/** A letter and its number: n = 6. */
export interface SettingChip {
  readonly symbol: SymbolName;
  readonly value: number;
}

/** The four dimensions; stride, padding and dilation only where they do something. */
export function calculatorChips(setting: CalculatorSetting): readonly SettingChip[] {
  const { n, f, nc, ncPrime, stride, padding, paddingPixels, dilation } = setting;
  const chips: SettingChip[] = [
    { symbol: 'n', value: n },
    { symbol: 'f', value: f },
    { symbol: 'nc', value: nc },
    { symbol: 'ncPrime', value: ncPrime },
  ];
  if (stride > 1) chips.push({ symbol: 'stride', value: stride });
  if (padding === 'pixels') chips.push({ symbol: 'padding', value: paddingPixels });
  if (dilation > 1) chips.push({ symbol: 'dilation', value: dilation });
  return chips;
}

/** Width, side of the input, and in V2 the expansion; the family is a name, not a number. */
export function networkChips(setting: NetworkSetting): readonly SettingChip[] {
  const { family, alpha, resolution, expansion } = setting;
  const chips: SettingChip[] = [
    { symbol: 'alpha', value: alpha },
    { symbol: 'n', value: resolution },
  ];
  if (family === 'v2') chips.push({ symbol: 'expansion', value: expansion });
  return chips;
}

/** The address of a page that shows this convolution. `path` has its language in it. */
export function calculatorHref(path: string, setting: CalculatorSetting): string {
  return hrefWith<CalculatorSetting>(path, calculatorTable, setting);
}

/** The address of a page that shows this network. */
export function networkHref(path: string, setting: NetworkSetting): string {
  return hrefWith<NetworkSetting>(path, networkTable, setting);
}

/** The address of the explorer where it shows this network and looks at one of its blocks. */
export function blockHref(path: string, setting: NetworkSetting, block: number): string {
  const looks = { ...defaultsOf<ExplorerSetting>(explorerTable), block };
  const network = printState<NetworkSetting>(networkTable, setting);
  return path + printQuery([...network, ...printState<ExplorerSetting>(explorerTable, looks)]);
}
