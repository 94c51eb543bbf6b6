'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { ExerciseId } from '@/lib/content/exercises/ids';
import { isSolved, type Progress } from '@/lib/content/exercises/progress';
import {
  currentExercise,
  exerciseShownIn,
  othersBeforeReturn,
  type Session,
} from '@/lib/content/exercises/session';
import type { SectionId } from '@/lib/content/lesson/types';
import { fill } from '@/lib/format/text';
import { useBook } from './ExerciseBook';
import { ExerciseCard } from './ExerciseCard';
import styles from './Exercises.module.css';
import { solvedOf, step, useSession } from './lesson-session';

export interface ExercisePanelProps {
  readonly section: SectionId;
  readonly exercises: readonly ExerciseId[];
}

/** The exercises of a section, one at a time. */
export function ExercisePanel({ section, exercises }: ExercisePanelProps) {
  const { texts, order } = useBook();
  const { session, workedIn } = useSession(order);
  const [hasMoved, setMoved] = useState(false);
  const heading = useId();
  const id = exerciseShownIn(session, exercises, workedIn === section);
  const round = id === null ? 0 : roundOf(session, id);
  const solved = solvedOf(exercises, session.progress);
  const takeStep = (change: (before: Session) => Session) => {
    if (id !== null) step(section, exercises, id, change);
  };

  return (
    <section className={styles.panel} aria-labelledby={`${heading} ${section}-title`}>
      <header className={styles.header}>
        <h3 id={heading} className={styles.heading}>
          {texts.heading}
        </h3>
        <p className={styles.tally}>{fill(texts.tally, { solved, all: exercises.length })}</p>
      </header>
      {session.progress.attempts.length === 0 && <p className={styles.hint}>{texts.howTo}</p>}
      {id === null ? (
        <Finished {...{ section, exercises }} progress={session.progress} takesFocus={hasMoved} />
      ) : (
        <ExerciseCard
          key={`${id} ${round}`}
          {...{ exercises, id, takeStep }}
          session={currentExercise(session) === id ? session : null}
          isAgain={round > 0}
          takesFocus={hasMoved}
          onNext={() => setMoved(true)}
        />
      )}
    </section>
  );
}

/** How often this exercise was asked before: a new round starts with an empty field. */
function roundOf({ progress, phase, queue }: Session, id: ExerciseId): number {
  const attempts = progress.attempts.filter(({ exercise }) => exercise === id).length;
  const isShowing = queue[0] === id && (phase === 'seen' || phase === 'explained');
  return isShowing ? attempts - 1 : attempts;
}

interface FinishedProps extends ExercisePanelProps {
  readonly progress: Progress;
  readonly takesFocus: boolean;
}

/** Nothing more to ask here: all is solved, or what was missed comes back further on. */
function Finished({ section, exercises, progress, takesFocus }: FinishedProps) {
  const { texts } = useBook();
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (takesFocus) text.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const missed = exercises.find((each) => !isSolved(progress, each));
  return (
    <div className={styles.finished}>
      <p ref={text} tabIndex={-1}>
        {missed === undefined
          ? texts.sectionDone
          : fill(texts.waiting, { others: othersBeforeReturn })}
      </p>
      {missed !== undefined && (
        <Button onClick={() => step(section, exercises, missed, (session) => session)}>
          {texts.tryNow}
        </Button>
      )}
    </div>
  );
}
