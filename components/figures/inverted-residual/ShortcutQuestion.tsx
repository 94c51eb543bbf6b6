import { Button } from '@/components/ui/Button';
import { classNames } from '@/components/ui/class-names';
import type { PredictTexts } from '@/components/ui/predict/Predict';
import { fill } from '@/lib/format/text';
import { blockCount, bottlenecks, exampleBlock } from '@/lib/layout/bottleneck';
import { judgeShortcuts, type ShortcutPrediction } from './prediction';
import styles from './ShortcutQuestion.module.css';
import type { Words } from './words';

export interface TickRowProps {
  readonly ticked: ReadonlySet<number>;
  readonly words: Words;
  readonly onTick: (block: number, isTicked: boolean) => void;
}

/** A box to tick under each block of the strip. */
export function TickRow({ ticked, words, onTick }: TickRowProps) {
  const { strip } = words.texts;
  return (
    <div
      className={styles.ticks}
      role="group"
      aria-label={fill(strip.label, { count: words.numbers.integer(blockCount) })}
    >
      {bottlenecks.map(({ number }) => (
        <label key={number} className={styles.tick}>
          <input
            type="checkbox"
            checked={ticked.has(number)}
            aria-label={fill(strip.tick, { number: words.numbers.integer(number) })}
            onChange={(event) => onTick(number, event.currentTarget.checked)}
          />
        </label>
      ))}
    </div>
  );
}

export interface ShortcutQuestionProps {
  readonly words: Words;
  readonly texts: PredictTexts;
  readonly ticked: ReadonlySet<number>;
  readonly prediction: ShortcutPrediction | undefined;
  readonly onPredict: (prediction: ShortcutPrediction) => void;
}

/** The question and its answer. The boxes to tick are on the strip. */
export function ShortcutQuestion(props: ShortcutQuestionProps) {
  const { words, texts, ticked, prediction, onPredict } = props;
  return (
    <div className={styles.question}>
      <p>
        <strong>{texts.label}</strong>{' '}
        {fill(words.texts.question.prompt, { number: words.numbers.integer(exampleBlock) })}
      </p>
      <div className={styles.buttons}>
        {prediction?.kind !== 'shown' && (
          <Button onClick={() => onPredict({ kind: 'answered', ticked })}>{texts.check}</Button>
        )}
        {prediction === undefined && (
          <Button look="quiet" onClick={() => onPredict({ kind: 'shown' })}>
            {texts.reveal}
          </Button>
        )}
      </div>
      <div role="status">
        {prediction && <Answer prediction={prediction} words={words} texts={texts} />}
      </div>
    </div>
  );
}

interface AnswerProps extends Pick<ShortcutQuestionProps, 'words' | 'texts'> {
  readonly prediction: ShortcutPrediction;
}

function Answer({ prediction, words, texts }: AnswerProps) {
  const { isRight, sentence, remarks } = judgeShortcuts(prediction, words);
  const isAnswer = prediction.kind === 'answered';
  return (
    <div className={classNames(isAnswer && (isRight ? styles.right : styles.wrong))}>
      <p>
        {isAnswer && <strong>{isRight ? texts.right : texts.wrong}</strong>} {sentence}
      </p>
      {remarks.length > 0 && (
        <ul>
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
