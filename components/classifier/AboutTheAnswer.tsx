import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import type { EmbeddedModelId, ModelInfo } from '@/lib/engine/types';
import type { Wording } from './text';
import styles from './AboutTheAnswer.module.css';

/** Width multiplier of each network the site can run; the first is the one it starts with. */
const widths: Readonly<Record<EmbeddedModelId, number>> = {
  'mobilenet-v1-0.25-224': 0.25,
  'mobilenet-v2-1.0-300-oidv4': 1,
};
const firstNetwork = 'mobilenet-v1-0.25-224';

export interface AboutTheAnswerProps extends Wording {
  /** Null until the network is loaded: then its size is known as well. */
  readonly model: ModelInfo | null;
  /** How many classes the network tells apart. */
  readonly classes: number;
}

/** What a score means, which network answers, and what becomes of the photo. */
export function AboutTheAnswer({ model, classes, language, text }: AboutTheAnswerProps) {
  const { integer, upTo, bytes } = numbersIn(language);
  const { score, network, privacy } = text.notes;
  const id = model && model.id !== 'files' ? model.id : firstNetwork;
  const alpha = upTo(widths[id], 2);
  const facts = model && {
    alpha,
    bytes: bytes(model.weightBytes),
    side: integer(model.inputSize),
  };
  return (
    <div className={styles.notes}>
      <section>
        <h2 className={styles.heading}>{score.heading}</h2>
        <p>{fill(score.text, { classes: integer(classes) })}</p>
        <p>{score.samples}</p>
      </section>
      <section>
        <h2 className={styles.heading}>{network.heading}</h2>
        <p>{facts ? fill(network.text, facts) : fill(network.unloaded, { alpha })}</p>
      </section>
      <section>
        <h2 className={styles.heading}>{privacy.heading}</h2>
        <p>{privacy.text}</p>
      </section>
    </div>
  );
}
