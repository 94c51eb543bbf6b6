import { linkPart, createLink } from '@/lib/store/link';
import { explorerStore, explorerTable, type ExplorerSetting } from '@/lib/store/explorer';
import { networkStore, networkTable, type NetworkSetting } from '@/lib/store/settings';

/** What a teacher's link may hide as a whole. */
export const panels = ['map', 'details', 'totals', 'published', 'table', 'conventions'] as const;

export type Panel = (typeof panels)[number];

/** The address of this page: the network, how it is counted, and what is looked at. */
export const explorerLink = createLink({
  parts: [
    linkPart<NetworkSetting>(networkTable, networkStore),
    linkPart<ExplorerSetting>(explorerTable, explorerStore),
  ],
  panels,
});
