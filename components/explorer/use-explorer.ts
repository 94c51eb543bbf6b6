'use client';

import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { useFixedFields } from '@/components/figures/Controlled';
import type { MappedNetwork } from '@/components/figures/skylines/words';
import { useLinkState } from '@/components/hooks/use-link-state';
import { useSettledValue } from '@/components/hooks/use-settled-value';
import type { SkylineColumn } from '@/lib/layout/skyline-columns';
import { defaultsOf } from '@/lib/store/codec';
import { explorerStore, explorerTable, type ExplorerSetting } from '@/lib/store/explorer';
import type { LinkView } from '@/lib/store/link';
import { networkStore, networkTable, type NetworkSetting } from '@/lib/store/settings';
import { explorerLink } from './link';
import { mapped, networkOf, referenceColumns, shownBlock } from './model';

export interface Shown {
  readonly setting: NetworkSetting;
  readonly explorer: ExplorerSetting;
  readonly network: MappedNetwork;
}

export interface ExplorerState extends Shown {
  readonly view: LinkView;
  /** What is out of sight while a slider moves: the same, once it stands still. */
  readonly settled: Shown;
  readonly reference: readonly SkylineColumn[];
  /** `Block.number`. */
  readonly block: number;
  readonly isTried: boolean;
}

export function useExplorer(): ExplorerState {
  const view = useLinkState(explorerLink);
  const setting = useStore(networkStore);
  const explorer = useStore(explorerStore);
  const { classes, rules, work, batchNorm, bytesPerNumber } = explorer;
  const network = useMemo(
    () => mapped(networkOf(setting, { classes, rules }), { work, batchNorm, bytesPerNumber }),
    [setting, classes, rules, work, batchNorm, bytesPerNumber],
  );
  const { family } = setting;
  const reference = useMemo(
    () => referenceColumns(family, { classes, rules }, work),
    [family, classes, rules, work],
  );
  const shown = useMemo(() => ({ setting, explorer, network }), [setting, explorer, network]);
  // The link has been read by then: what changes from now on, the reader has changed.
  const [isTried, setIsTried] = useState(false);
  useEffect(() => networkStore.subscribe(() => setIsTried(true)), []);
  return {
    ...shown,
    view,
    settled: useSettledValue(shown),
    reference,
    block: shownBlock(network, explorer.block),
    isTried,
  };
}

/** The settings of the page before a reset. */
interface Snapshot {
  readonly setting: NetworkSetting;
  readonly explorer: ExplorerSetting;
}

/** Back to the defaults but for what the link fixes, and once back from there. */
export function useReset() {
  const ofNetwork = useFixedFields<NetworkSetting>(networkTable);
  const ofExplorer = useFixedFields<ExplorerSetting>(explorerTable);
  const [before, setBefore] = useState<Snapshot | null>(null);
  const show = ({ setting, explorer }: Snapshot) => {
    networkStore.setState(ofNetwork.allowed(setting));
    explorerStore.setState(ofExplorer.allowed(explorer));
  };
  return {
    reset: () => {
      setBefore({ setting: networkStore.getState(), explorer: explorerStore.getState() });
      show({ setting: defaultsOf(networkTable), explorer: defaultsOf(explorerTable) });
    },
    undo:
      before === null
        ? undefined
        : () => {
            show(before);
            setBefore(null);
          },
  };
}
