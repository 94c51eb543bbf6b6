import type { ClassifierState } from '@/lib/store/classifier';
import { isBusy, restText } from './answer-text';
import { LoadStatus } from './LoadStatus';
import { Predictions } from './Predictions';
import type { Wording } from './text';
import { TimeSpent } from './TimeSpent';
import styles from './AnswerPanel.module.css';

export interface AnswerPanelProps extends Wording {
  readonly className: string | undefined;
  readonly headingClass: string | undefined;
  readonly state: ClassifierState;
  readonly classes: number;
  readonly onCancel: () => void;
  readonly onLoad: () => void;
}

/** The answer; until there is one, how far the network is and where the answer will stand. */
export function AnswerPanel(props: AnswerPanelProps) {
  const { className, headingClass, state, classes, onCancel, onLoad, ...wording } = props;
  const { text } = wording;
  const answer = state.answered?.classification;
  const showsLoad = !answer || state.status.kind === 'loading';
  return (
    <section className={className}>
      <h2 className={headingClass}>{text.answer.heading}</h2>
      {showsLoad && (
        <LoadStatus
          {...wording}
          status={state.status}
          ready={state.model !== null}
          onCancel={onCancel}
          onLoad={onLoad}
        />
      )}
      <Predictions {...wording} predictions={answer?.predictions ?? []} busy={isBusy(state)} />
      {answer ? (
        <>
          <p className={styles.rest}>
            {text.answer.scale} {restText(answer, classes, wording)}
          </p>
          <TimeSpent {...wording} classification={answer} />
        </>
      ) : (
        <p className={styles.rest}>{text.answer.empty}</p>
      )}
    </section>
  );
}
