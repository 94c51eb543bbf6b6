import { useCallback, useEffect } from 'react';
import { useStore } from 'zustand';
import { useLinkState } from '@/components/hooks/use-link-state';
import { mobilenetV1 } from '@/lib/engine/model-file';
import type { ModelSource } from '@/lib/engine/types';
import type { Classifier } from '@/lib/store/classifier';
import type { Report } from '@/lib/store/codec';
import { createLink, linkPart } from '@/lib/store/link';
import {
  networkChoiceStore,
  networkChoiceTable,
  type NetworkChoice,
} from '@/lib/store/network-choice';
import { choiceOf } from './network-text';

const part = linkPart(networkChoiceTable, networkChoiceStore);
const link = createLink({ parts: [part] });

const first: ModelSource = { kind: 'embedded', id: mobilenetV1.id };

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
 * The choice in the address. Looking at V1 is choosing it, for it is there; V2 and files wait for
 * the reader's button. Needs `FollowAddress` beside it.
 */
export function useNetworkChoice(classifier: Classifier): NetworkLink {
  const { network: choice } = useStore(networkChoiceStore);
  const { reports } = useLinkState(link);
  const pick = useCallback(
    (network: NetworkChoice) => networkChoiceStore.setState({ network }),
    [],
  );

  useEffect(() => {
    if (choice === 'v1' && choiceOf(classifier.store.getState().source) !== 'v1')
      void classifier.use(first);
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
