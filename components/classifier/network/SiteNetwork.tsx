import { Button } from '@/components/ui/Button';
import type { NetworkOffers } from '@/lib/content/network-offers';
import type { ModelSource } from '@/lib/engine/types';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import type { ClassifierState } from '@/lib/store/classifier';
import type { NetworkChoice } from '@/lib/store/network-choice';
import type { Wording } from '../text';
import { choiceOf, siteNetworks } from './network-text';
import styles from './NetworkPicker.module.css';

export interface SiteNetworkProps extends Wording {
  readonly choice: Exclude<NetworkChoice, 'files'>;
  readonly offers: NetworkOffers;
  readonly state: ClassifierState;
  readonly onUse: (source: ModelSource) => void;
}

/** One of the site's own networks: what it is, and the button that fetches it. */
export function SiteNetwork({ choice, offers, state, onUse, language, text }: SiteNetworkProps) {
  const { integer, bytes } = numbersIn(language);
  const words = text.networks;
  const { publisher, npmPackage, licence, dataset, classes } = offers.v2;
  const origin = { publisher, package: npmPackage, licence, dataset };
  const isChosen = choiceOf(state.source) === choice && !state.isHeld;
  const fetchV2 = fill(words.v2.fetch, { size: bytes(offers.v2.bytes) });
  return (
    <div className={styles.panel}>
      {choice === 'v1' ? (
        <p>{words.v1}</p>
      ) : (
        <>
          <p>{fill(words.v2.text, { classes: integer(classes) })}</p>
          <p>{fill(words.v2.origin, origin)}</p>
        </>
      )}
      {isChosen ? (
        state.model && <p className={styles.inUse}>{words.inUse}</p>
      ) : (
        <Button
          look={state.isMissing ? 'primary' : 'secondary'}
          data-testid="use-network"
          onClick={() => onUse(siteNetworks[choice])}
        >
          {choice === 'v1' ? words.use : fetchV2}
        </Button>
      )}
    </div>
  );
}
