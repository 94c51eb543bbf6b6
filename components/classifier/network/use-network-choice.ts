import { useCallback, useEffect } from 'react';
import { useStore } from 'zustand';
import { isHere } from '@/components/hooks/networks-here';
import { useLinkState } from '@/components/hooks/use-link-state';
import { mobilenetV2 } from '@/lib/engine/model-file';
import type { Classifier } from '@/lib/store/classifier';
import type { Report } from '@/lib/store/codec';
import { createLink, linkPart } from '@/lib/store/link';
import {
  networkChoiceStore,
  networkChoiceTable,
  type NetworkChoice,
} from '@/lib/store/network-choice';
import { choiceOf, siteNetworks } from './network-text';

const part = linkPart(networkChoiceTable, networkChoiceStore);
const link = createLink({ parts: [part] });

/** Loads V2 where it is on the device already; else it is held, so that V1 does not answer for it. */
function takeV2IfHere(classifier: Classifier): () => void {
  let isWanted = true;
  if (!classifier.store.getState().answered) classifier.hold(siteNetworks.v2, false);
  void isHere(mobilenetV2.id).then((here) => {
    if (!isWanted) return;
    if (here) void classifier.use(siteNetworks.v2);
    else classifier.tellMissing();
  });
  return () => {
    isWanted = false;
  };
}

const isNetworkFile = ({ name }: File) => name.toLowerCase().endsWith('.json');

/** Files with a model.json among them are a network, not a photo. */
export function holdsNetwork(files: readonly File[]): boolean {
  return files.some(isNetworkFile);
}

export interface NetworkLink {
  readonly choice: NetworkChoice;
  /** What the address asks for that there is not. */
  readonly reports: readonly Report[];
  readonly pick: (choice: NetworkChoice) => void;
  readonly openFiles: (files: readonly File[]) => void;
}

/**
 * The choice in the address. Looking at a network is choosing it, where it is there; V2 that is not
 * on the device yet and files wait for the reader's button. Needs `FollowAddress` beside it.
 */
export function useNetworkChoice(classifier: Classifier): NetworkLink {
  const { network: choice } = useStore(networkChoiceStore);
  const { reports } = useLinkState(link);
  const pick = useCallback(
    (network: NetworkChoice) => networkChoiceStore.setState({ network }),
    [],
  );

  useEffect(() => {
    const { source, isHeld } = classifier.store.getState();
    const isChosen = choiceOf(source) === choice && !isHeld;
    if (choice === 'v2') return isChosen ? undefined : takeV2IfHere(classifier);
    if (isHeld || (choice === 'v1' && !isChosen)) void classifier.use(siteNetworks.v1);
  }, [choice, classifier]);

  const openFiles = useCallback(
    (files: readonly File[]) => {
      pick('files');
      const parts = files.map((file) => ({ name: file.name, blob: file }));
      void classifier.use({ kind: 'files', files: parts });
    },
    [pick, classifier],
  );
  return {
    choice,
    reports: reports.filter(({ key }) => part.keys.includes(key)),
    pick,
    openFiles,
  };
}
