import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import type { Classification } from '@/lib/engine/types';
import type { Wording } from './text';
import styles from './TimeSpent.module.css';

const parts = ['decode', 'prepare', 'run', 'read'] as const;

/** Milliseconds. A browser's clock has steps of this size, against spying pages. */
const finest = 0.1;

export interface TimeSpentProps extends Wording {
  readonly classification: Classification;
}

/** How long this one answer took, part by part, and what computed it. */
export function TimeSpent({ classification, language, text }: TimeSpentProps) {
  const { timings, backend } = classification;
  const { milliseconds, upTo } = numbersIn(language);
  const write = (duration: number) =>
    duration < finest
      ? fill(text.answer.less, { share: `${upTo(finest, 1)}\u00a0ms` })
      : milliseconds(duration);
  const total = parts.reduce((sum, part) => sum + timings[part], 0);
  return (
    <section className={styles.time}>
      <h3 className={styles.heading}>{fill(text.time.heading, { total: milliseconds(total) })}</h3>
      <dl className={styles.parts}>
        {parts.map((part) => (
          <div key={part}>
            <dt>{text.time[part]}</dt>
            <dd>{write(timings[part])}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.backend} data-testid="backend" data-backend={backend}>
        {fill(text.time.backend, { backend: text.time.backends[backend] })}
      </p>
    </section>
  );
}
