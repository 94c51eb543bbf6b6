import type { ExactEvidence } from '@/lib/engine/types';
import { numbersIn, type NumberLanguage } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import type { InspectWording } from '../text';
import { strongestChannels, sumOf } from './ask';
import styles from './Evidence.module.css';
import { signed } from './words';

export interface SumsProps extends InspectWording {
  readonly evidence: ExactEvidence;
}

/** With a minus where it is negative, and three decimals like its shares. */
function plain(value: number, language: NumberLanguage): string {
  return (value < 0 ? '−' : '') + numbersIn(language).fixed(Math.abs(value), 3);
}

/** cells + bias = logit, in numbers. */
export function SumLine({ evidence, ...wording }: SumsProps) {
  const { words, language } = wording;
  const { cells, bias, logit } = evidence;
  const sum = sumOf(cells);
  const parts = [
    [fill(words.evidence.sumCells, { count: cells.length }), sum],
    [words.evidence.sumBias, bias],
    [words.evidence.sumLogit, logit],
  ] as const;
  return (
    <div>
      <dl
        className={styles.sum}
        data-testid="evidence-sum"
        data-cells={sum}
        data-bias={bias}
        data-logit={logit}
      >
        {parts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{plain(value, language)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>
        {fill(words.evidence.sumNote, { factor: numbersIn(language).fixed(Math.E, 2) })}
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
