import type { ExactEvidence } from '@/lib/engine/types';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import type { InspectWording } from '../text';
import { shownSum, strongestChannels, sumDigits, sumOf } from './ask';
import styles from './Evidence.module.css';
import { signed } from './words';

export interface SumsProps extends InspectWording {
  readonly evidence: ExactEvidence;
}

export interface SumLineProps extends SumsProps {
  /** The numbers are those of one class minus those of another. */
  readonly isDifference: boolean;
}

/** cells + bias = logit, in numbers; or all three of one class minus those of another. */
export function SumLine({ evidence, isDifference, ...wording }: SumLineProps) {
  const { words, language } = wording;
  const { cells, bias, logit } = evidence;
  const shown = shownSum(evidence);
  const { sumBias, sumLogit } = isDifference ? words.evidence.difference : words.evidence;
  const parts = [
    [fill(words.evidence.sumCells, { count: cells.length }), shown.cells],
    [sumBias, shown.bias],
    [sumLogit, shown.logit],
  ] as const;
  return (
    <div>
      <dl
        className={styles.sum}
        data-testid="evidence-sum"
        data-cells={sumOf(cells)}
        data-bias={bias}
        data-logit={logit}
      >
        {parts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{numbersIn(language).fixed(value, sumDigits)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>
        {fill(isDifference ? words.evidence.difference.sumNote : words.evidence.sumNote, {
          factor: numbersIn(language).fixed(Math.E, 2),
        })}
      </p>
    </div>
  );
}

const channelCount = 5;

export function StrongestChannels({ evidence, ...wording }: SumsProps) {
  const { words } = wording;
  return (
    <div className={styles.channels}>
      <p>{words.evidence.channels}</p>
      <ol>
        {strongestChannels(evidence, channelCount).map(({ channel, value }) => (
          <li key={channel}>
            <span>{fill(words.evidence.channel, { channel: channel + 1 })}</span>
            <span>{signed(value, wording)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
