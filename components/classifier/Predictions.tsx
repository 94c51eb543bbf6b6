import { classNames } from '@/components/ui/class-names';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import type { Prediction } from '@/lib/engine/types';
import { namesOf, scoreText } from './answer-text';
import type { Wording } from './text';
import styles from './Predictions.module.css';

export interface PredictionsProps extends Wording {
  /** Most probable first; empty before the first answer. */
  readonly predictions: readonly Prediction[];
  /** The first one is the answer, written large; not where nothing was found. */
  readonly best: boolean;
  /** A newer answer is being made. */
  readonly busy: boolean;
}

/** Rows kept free for the answer, so that nothing moves when it comes. */
const emptyRows = [1, 2, 3, 4, 5];

/** The best classes as a table with bars: a full line is all of the 100 %. */
export function Predictions({ predictions, best, busy, ...wording }: PredictionsProps) {
  const { answer } = wording.text;
  return (
    <table className={styles.table} aria-busy={busy} data-testid="predictions">
      <caption>
        <VisuallyHidden>{answer.table}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{answer.name}</th>
          <th scope="col" className={styles.score}>
            {answer.score}
          </th>
        </tr>
      </thead>
      <tbody>
        {predictions.map((prediction, rank) => (
          <PredictionRow
            key={rank}
            {...wording}
            prediction={prediction}
            large={best && rank === 0}
          />
        ))}
        {predictions.length === 0 &&
          emptyRows.map((rank) => (
            <tr key={rank} className={styles.emptyRow} aria-hidden="true">
              <td>
                <Bar share={0} />
              </td>
              <td />
            </tr>
          ))}
      </tbody>
    </table>
  );
}

interface PredictionRowProps extends Wording {
  readonly prediction: Prediction;
  readonly large: boolean;
}

function PredictionRow({ prediction, large, ...wording }: PredictionRowProps) {
  const [first, second] = namesOf(prediction, wording.language);
  return (
    <tr
      className={classNames(styles.row, large && styles.best)}
      data-testid="prediction"
      data-class={prediction.index}
      data-probability={prediction.probability}
    >
      <th scope="row" className={styles.names}>
        <span className={styles.name}>{first.words}</span>{' '}
        <span className={styles.otherName} lang={second.language}>
          {second.words}
        </span>
        <Bar share={prediction.probability} />
      </th>
      <td className={styles.score}>{scoreText(prediction.probability, wording)}</td>
    </tr>
  );
}

function Bar({ share }: { readonly share: number }) {
  return (
    <span className={styles.line} aria-hidden="true">
      <span className={styles.bar} style={{ width: `${100 * share}%` }} />
    </span>
  );
}
