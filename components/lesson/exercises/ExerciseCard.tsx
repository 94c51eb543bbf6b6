'use client';

import { useId, useRef, useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/Button';
import { valuesOf, type Answer } from '@/lib/content/exercises/check';
import type { ExerciseId } from '@/lib/content/exercises/ids';
import { itemOf } from '@/lib/content/exercises/items';
import {
  explain,
  exerciseShownIn,
  lock,
  next,
  predict,
  see,
  show,
  type Phase,
  type Session,
} from '@/lib/content/exercises/session';
import { fill } from '@/lib/format/text';
import { LessonText } from '../text/LessonText';
import { AnswerInput } from './AnswerInput';
import { useBook, type Book } from './ExerciseBook';
import { useFocusOnArrival, type Arrival } from './focus-on-arrival';
import styles from './Exercises.module.css';
import { Result } from './Result';

export interface ExerciseCardProps {
  readonly id: ExerciseId;
  /** Of the section in which the card stands. */
  readonly exercises: readonly ExerciseId[];
  /** The session at this exercise; nothing if it is not begun, or was left without locking. */
  readonly session: Session | null;
  readonly takeStep: (change: (session: Session) => Session) => void;
  /** How often it was missed before: it returns with other numbers. */
  readonly round: number;
  /** The reader comes to the next card by a button that goes away: speech and Tab go on there. */
  readonly focusNextRef: Arrival;
}

/** One exercise: predict, lock, see, explain. One button leads through all four. */
export function ExerciseCard(props: ExerciseCardProps) {
  const { id, exercises, session, round, takeStep, focusNextRef } = props;
  const { language, texts, exercises: words } = useBook();
  const item = itemOf(id);
  const [draft, setDraft] = useState<Answer | null>(() => firstDraft(id));
  const [isMissing, setMissing] = useState(false);
  const phase = session?.phase ?? 'predict';
  const answer = session?.draft ?? draft;
  const mainButton = useRef<HTMLButtonElement>(null);
  const promptId = useId();
  const messageId = useId();
  const values = valuesOf(item, answer, round);

  const advance = (event: FormEvent) => {
    event.preventDefault();
    if (phase !== 'predict') {
      focusNextRef.current = phase === 'explained';
      takeStep(stepAfter[phase]);
      return;
    }
    setMissing(draft === null);
    if (draft !== null) takeStep((before) => lock(predict(before, draft)));
  };
  const justShow = () => {
    takeStep(show);
    // The button that was pressed goes away.
    mainButton.current?.focus();
  };
  const give = (given: Answer | null) => {
    setDraft(given);
    setMissing(false);
  };

  return (
    <form className={styles.card} onSubmit={advance} noValidate>
      <Title {...props} />
      <p id={promptId}>
        <LessonText text={words[id].prompt} language={language} values={values} />
      </p>
      <AnswerInput
        item={item}
        round={round}
        draft={answer}
        isFixed={phase !== 'predict'}
        isMissing={isMissing}
        promptId={promptId}
        messageId={messageId}
        values={values}
        onGive={give}
      />
      <div id={messageId} role="status" className={styles.result}>
        {isMissing && (item.kind === 'numeric' ? texts.numberMissing : texts.choiceMissing)}
        {session && <Result {...{ item, round, session, values }} />}
      </div>
      <div className={styles.buttons}>
        <Button ref={mainButton} type="submit" look="primary">
          {buttonText(phase, session, exercises, texts)}
        </Button>
        {phase === 'predict' && (
          <Button look="quiet" onClick={justShow}>
            {texts.show}
          </Button>
        )}
      </div>
    </form>
  );
}

const stepAfter: Readonly<Record<Exclude<Phase, 'predict'>, (session: Session) => Session>> = {
  locked: see,
  seen: explain,
  explained: next,
};

/** A slider always stands somewhere, and no ticks are an answer too. */
function firstDraft(id: ExerciseId): Answer | null {
  const item = itemOf(id);
  if (item.kind === 'slider') return item.control.start;
  return item.kind === 'tick' ? [] : null;
}

function buttonText(
  phase: Phase,
  session: Session | null,
  exercises: readonly ExerciseId[],
  texts: Book['texts'],
): string {
  switch (phase) {
    case 'predict':
      return texts.lock;
    case 'locked':
      return texts.see;
    case 'seen':
      return texts.explain;
    case 'explained': {
      const isLast = session && exerciseShownIn(next(session), exercises, true) === null;
      return isLast === true ? texts.finish : texts.next;
    }
    default:
      return phase satisfies never;
  }
}

/** Which one of the section this is, or from where it has come back. */
function Title({ id, exercises, round, focusNextRef }: ExerciseCardProps) {
  const { texts, sections } = useBook();
  const title = useFocusOnArrival<HTMLParagraphElement>(focusNextRef);
  const index = exercises.indexOf(id);
  const home = sections.find(({ id: section }) => section === itemOf(id).section);
  const text =
    index >= 0
      ? fill(round > 0 ? texts.again : texts.number, { number: index + 1, all: exercises.length })
      : fill(texts.againFrom, { title: home?.title ?? '' });
  return (
    <p ref={title} className={styles.title} tabIndex={-1}>
      {text}
    </p>
  );
}
