import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import type { Classification } from '@/lib/engine/types';
import type { Wording } from './text';
import styles from './TimeSpent.module.css';

const parts = ['decode', 'prepare', 'run', 'read'] as const;

export interface TimeSpentProps extends Wording {
  readonly classification: Classification;
}

/** How long this one answer took, part by part, and what computed it. */
export function TimeSpent({ classification, language, text }: TimeSpentProps) {
  const { timings, backend } = classification;
  const { milliseconds } = numbersIn(language);
  const total = parts.reduce((sum, part) => sum + timings[part], 0);
  return (
    <section className={styles.time}>
      <h3 className={styles.heading}>{text.time.heading}</h3>
      <dl className={styles.parts}>
        <div className={styles.total}>
          <dt>{text.time.total}</dt>
          <dd>{milliseconds(total)}</dd>
        </div>
        {parts.map((part) => (
          <div key={part}>
            <dt>{text.time[part]}</dt>
            <dd>{milliseconds(timings[part])}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.backend} data-testid="backend" data-backend={backend}>
        {fill(text.time.backend, { backend: text.time.backends[backend] })}
      </p>
    </section>
  );
}
