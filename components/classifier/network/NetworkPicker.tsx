import { useState } from 'react';
import { Disclosure } from '@/components/ui/Disclosure';
import { SegmentedControl } from '@/components/ui/SegmentedControl';
import type { NetworkOffers } from '@/lib/content/network-offers';
import type { ModelSource } from '@/lib/engine/types';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import type { ClassifierState } from '@/lib/store/classifier';
import { networkChoices, type NetworkChoice } from '@/lib/store/network-choice';
import { Loading } from '../LoadStatus';
import type { Wording } from '../text';
import { choiceOf, isChanging, networkName } from './network-text';
import { OwnFiles } from './OwnFiles';
import { RefusedNetwork } from './RefusedNetwork';
import { SiteNetwork } from './SiteNetwork';
import styles from './NetworkPicker.module.css';

export interface NetworkActions {
  readonly onPick: (choice: NetworkChoice) => void;
  readonly onUse: (source: ModelSource) => void;
  readonly onNetworkFiles: (files: readonly File[]) => void;
}

export interface NetworkPickerProps extends Wording, NetworkActions {
  readonly state: ClassifierState;
  readonly offers: NetworkOffers;
  /** What the reader looks at; `state.source` is what answers or is being fetched. */
  readonly choice: NetworkChoice;
  readonly onCancel: () => void;
}

/** Which network answers: told what it is and how large before anything is fetched. */
export function NetworkPicker(props: NetworkPickerProps) {
  const { state, offers, choice, language, text, onPick, onUse, onCancel } = props;
  const wording = { language, text };
  const words = text.networks;
  // Opened by a link or a drop; never closed under the reader's hands.
  const [opened, setOpened] = useState(choice !== 'v1');
  if (choice !== 'v1' && !opened) setOpened(true);
  const { refusedNetwork, status } = state;
  return (
    <div
      className={styles.picker}
      data-testid="network-picker"
      data-network={choiceOf(state.source)}
    >
      <Disclosure
        open={opened}
        summary={fill(words.summary, { name: networkName(state.source, offers, wording) })}
      >
        <div className={styles.content}>
          <SegmentedControl
            legend={words.legend}
            options={networkChoices.map((value) => ({ value, label: labelOf(value, props) }))}
            value={choice}
            onChange={onPick}
          />
          {choice === 'files' ? (
            <OwnFiles {...wording} network={state} onFiles={props.onNetworkFiles} />
          ) : (
            <SiteNetwork {...wording} choice={choice} offers={offers} state={state} onUse={onUse} />
          )}
          {status.kind === 'loading' && isChanging(state, status) && (
            <Loading {...wording} progress={status.progress} onCancel={onCancel} />
          )}
          {refusedNetwork && (
            <RefusedNetwork
              {...wording}
              refused={refusedNetwork}
              onRetry={() => onUse(refusedNetwork.source)}
            />
          )}
        </div>
      </Disclosure>
    </div>
  );
}

function labelOf(choice: NetworkChoice, { offers, language, text }: NetworkPickerProps): string {
  if (choice === 'files') return text.networks.own;
  const { integer, bytes } = numbersIn(language);
  const { name, classes, bytes: size } = offers[choice];
  return fill(text.networks.options[choice], {
    name,
    classes: integer(classes),
    size: bytes(size),
  });
}
