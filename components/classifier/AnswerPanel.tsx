import type { ReactNode } from 'react';
import type { NetworkOffers } from '@/lib/content/network-offers';
import { fill } from '@/lib/format/text';
import type { ClassifierState } from '@/lib/store/classifier';
import type { NetworkChoice } from '@/lib/store/network-choice';
import { aboutScores, isBusy, nothingFound } from './answer-text';
import { LoadStatus } from './LoadStatus';
import { choiceOf, isChanging, networkName } from './network/network-text';
import { Predictions } from './Predictions';
import type { Wording } from './text';
import { TimeSpent } from './TimeSpent';
import styles from './AnswerPanel.module.css';

export interface AnswerPanelProps extends Wording {
  readonly className: string | undefined;
  readonly headingClass: string | undefined;
  readonly state: ClassifierState;
  readonly offers: NetworkOffers;
  /** The network the reader looks at; the answer may still be that of another one. */
  readonly choice: NetworkChoice;
  /** What may compute instead; it holds a state of its own. */
  readonly gpu?: ReactNode;
  readonly onCancel: () => void;
  readonly onLoad: () => void;
}

/** The answer; until there is one, how far the network is and where the answer will stand. */
export function AnswerPanel(props: AnswerPanelProps) {
  const { className, headingClass, state, gpu, onCancel, onLoad, offers, choice, ...wording } =
    props;
  const { text } = wording;
  const { answered, status } = state;
  const answer = answered?.classification;
  const nothing = answered && nothingFound(answered, wording);
  const showsLoad =
    !state.isHeld && !isChanging(state, status) && (!answer || status.kind === 'loading');
  return (
    <section className={className}>
      <h2 className={headingClass}>{text.answer.heading}</h2>
      {answered && choiceOf(answered.by.source) !== choice && (
        <p className={styles.rest} data-testid="answered-by">
          {fill(text.networks.stillBy, {
            name: networkName(answered.by.source, offers, wording),
          })}
        </p>
      )}
      {state.isMissing && (
        <p className={styles.rest} data-testid="network-waits">
          {text.networks.v2.waits}
        </p>
      )}
      {showsLoad && (
        <LoadStatus
          {...wording}
          status={status}
          ready={state.model !== null}
          onCancel={onCancel}
          onLoad={onLoad}
        />
      )}
      {nothing !== null && (
        <p className={styles.nothing} data-testid="nothing-found">
          {nothing}
        </p>
      )}
      <Predictions
        {...wording}
        best={nothing === null}
        predictions={answer?.predictions ?? []}
        busy={isBusy(state)}
      />
      {answered ? (
        <>
          <p className={styles.rest} data-testid="about-scores">
            {aboutScores(answered, wording)}
          </p>
          <TimeSpent {...wording} classification={answered.classification} />
          {gpu}
        </>
      ) : (
        !state.isHeld && <p className={styles.rest}>{text.answer.empty}</p>
      )}
    </section>
  );
}
