'use client';

import { rightAnswer } from '@/lib/content/exercises/check';
import { othersBeforeReturn, type Session } from '@/lib/content/exercises/session';
import { instanceOf } from '@/lib/content/exercises/rounds';
import type { Item, Values } from '@/lib/content/exercises/types';
import { formatQuantity } from '@/lib/content/lesson/quantity';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import { LessonText } from '../text/LessonText';
import { useBook, type Book } from './ExerciseBook';
import styles from './Exercises.module.css';
import { OptionText } from './OptionInputs';

export interface ResultProps {
  readonly item: Item;
  /** The session, at this exercise. */
  readonly session: Session;
  /** How often it was asked before. */
  readonly round: number;
  readonly values: Values;
}

/** What is on the screen after locking: the verdict by name, the right answer, the explanation. */
export function Result(props: ResultProps) {
  const { session, item, values } = props;
  const { phase, verdict } = session;
  const { language, texts, exercises } = useBook();
  if (phase === 'predict') return null;
  if (phase === 'locked') return <p>{texts.locked}</p>;
  const isRight = verdict?.isCorrect === true;
  return (
    <>
      <div className={isRight ? styles.right : styles.wrong}>
        <Verdict {...props} />
        {!isRight && <RightAnswer {...props} />}
      </div>
      {phase === 'explained' && (
        <p>
          <strong>{texts.why}</strong>{' '}
          <LessonText text={exercises[item.id].explanation} language={language} values={values} />
        </p>
      )}
      {phase === 'explained' && !isRight && (
        <p className={styles.hint}>
          {session.queue.length > othersBeforeReturn
            ? fill(texts.returns, { others: othersBeforeReturn })
            : texts.returnsAtTheEnd}
        </p>
      )}
    </>
  );
}

/** Right, or what the wrong answer shows that its author believes. */
function Verdict({ item, session: { verdict }, values }: ResultProps) {
  const { language, texts, exercises } = useBook();
  if (verdict === null) return null;
  if (verdict.isCorrect) {
    return (
      <p>
        <strong>{texts.right}</strong>
      </p>
    );
  }
  const said = verdict.feedback.flatMap((name) => {
    const text = exercises[item.id].feedback[name];
    return text === undefined ? [] : [{ name, text }];
  });
  return (
    <>
      {said.map(({ name, text }, index) => (
        <p key={name}>
          {index === 0 && <strong>{texts.wrong}</strong>}{' '}
          <LessonText text={text} language={language} values={values} />
        </p>
      ))}
      {said.length === 0 && (
        <p>
          <strong>{texts.wrong}</strong> {texts.unexpected}
        </p>
      )}
    </>
  );
}

function RightAnswer({ item, round, values }: ResultProps) {
  const book = useBook();
  const answer = rightAnswer(item, round);
  if (item.kind === 'choice' || item.kind === 'tick') {
    const options = typeof answer === 'object' ? answer : [String(answer)];
    return (
      <div>
        <p>{fill(book.texts.rightAnswer, { answer: '' })}</p>
        <ul className={styles.rightOptions}>
          {options.map((option) => (
            <li key={option}>
              <OptionText {...{ item, option, values }} />
            </li>
          ))}
          {options.length === 0 && <li>{book.texts.noneTicked}</li>}
        </ul>
      </div>
    );
  }
  return <p>{fill(book.texts.rightAnswer, { answer: numberText(item, round, book) })}</p>;
}

function numberText(item: Item, round: number, { language, exercises }: Book): string {
  if (item.kind !== 'numeric') return numbersIn(language).integer(Number(rightAnswer(item)));
  const { unit = '' } = exercises[item.id];
  return `${formatQuantity(instanceOf(item, round).answer, language)} ${unit}`.trim();
}
