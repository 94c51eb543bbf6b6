/** From the settings of the page to the network it shows. */
import type { MappedNetwork } from '@/components/figures/skylines/words';
import {
  analyze,
  mobilenetV1,
  mobilenetV2,
  standardTwin,
  type Conventions,
  type Network,
  type NetworkOptions,
} from '@/lib/arch';
import { skylineColumns, type SkylineColumn } from '@/lib/layout/skyline-columns';
import { defaultsOf } from '@/lib/store/codec';
import type { ExplorerSetting } from '@/lib/store/explorer';
import { networkTable, type NetworkSetting } from '@/lib/store/settings';

type Described = Pick<ExplorerSetting, 'classes' | 'rules'>;

export function networkOf(setting: NetworkSetting, { classes, rules }: Described): Network {
  const { family, alpha, resolution, expansion } = setting;
  const options: NetworkOptions = { alpha, resolution, classes, rules };
  switch (family) {
    case 'v1':
      return mobilenetV1(options);
    case 'v2':
      return mobilenetV2({ ...options, expansion });
    default:
      return family satisfies never;
  }
}

export function mapped(network: Network, conventions: Partial<Conventions> = {}): MappedNetwork {
  const analysis = analyze(network, conventions);
  const twin = analyze(standardTwin(network), conventions);
  return { analysis, twin, columns: skylineColumns(analysis, twin) };
}

/** The network of this family at alpha 1 on 224 x 224 pixels: it fixes the scales of the map. */
export function referenceColumns(
  family: NetworkSetting['family'],
  described: Described,
  work: Conventions['work'],
): readonly SkylineColumn[] {
  const setting = { ...defaultsOf<NetworkSetting>(networkTable), family };
  return mapped(networkOf(setting, described), { work }).columns;
}

/** The number of a block that exists: a link may have been made for the longer network. */
export function shownBlock({ analysis }: MappedNetwork, wanted: number): number {
  return Math.min(wanted, analysis.blocks.length - 1);
}
