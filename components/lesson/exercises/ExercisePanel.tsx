'use client';

import { useId, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import type { ExerciseId } from '@/lib/content/exercises/ids';
import { isSolved } from '@/lib/content/exercises/progress';
import {
  exerciseShownIn,
  othersBeforeReturn,
  roundOf,
  sessionAt,
  type Session,
} from '@/lib/content/exercises/session';
import type { SectionId } from '@/lib/content/lesson/types';
import { fill } from '@/lib/format/text';
import { useBook } from './ExerciseBook';
import { ExerciseCard } from './ExerciseCard';
import { useFocusOnArrival, type Arrival } from './focus-on-arrival';
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
  const focusNextRef = useRef(false);
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
        <Finished {...{ section, exercises, session, focusNextRef }} />
      ) : (
        <ExerciseCard
          key={`${id} ${round}`}
          {...{ exercises, id, takeStep, round, focusNextRef }}
          session={sessionAt(session, id)}
        />
      )}
    </section>
  );
}

interface FinishedProps extends ExercisePanelProps {
  readonly session: Session;
  readonly focusNextRef: Arrival;
}

/** Nothing more to ask here: all is solved, or what was missed comes back further on. */
function Finished({ section, exercises, session, focusNextRef }: FinishedProps) {
  const { texts } = useBook();
  const text = useFocusOnArrival<HTMLParagraphElement>(focusNextRef);
  const missed = exercises.find((each) => !isSolved(session.progress, each));
  const tryAgain = (id: ExerciseId) => {
    focusNextRef.current = true;
    step(section, exercises, id, (unchanged) => unchanged);
  };
  return (
    <div className={styles.finished}>
      <p ref={text} tabIndex={-1}>
        {missed === undefined ? (
          texts.sectionDone
        ) : (
          <Waiting exercises={exercises} queue={session.queue} />
        )}
      </p>
      {missed !== undefined && <Button onClick={() => tryAgain(missed)}>{texts.tryNow}</Button>}
    </div>
  );
}

/** Where what was missed comes back. After the last section nothing follows, so the way leads back. */
function Waiting({ exercises, queue }: Pick<Session, 'queue'> & Pick<FinishedProps, 'exercises'>) {
  const { texts, order, sections } = useBook();
  const others = othersBeforeReturn;
  const isLast = order.at(-1) === exercises.at(-1);
  if (!isLast) return fill(texts.waiting, { others });
  const open = queue.find((id) => !exercises.includes(id));
  const elsewhere = sections.find((each) => each.exercises.some((id) => id === open));
  if (elsewhere === undefined) return texts.waitingOnly;
  return (
    <>
      {fill(texts.waitingLast, { others, title: elsewhere.title })}{' '}
      <a href={`#${elsewhere.id}`}>{texts.goOn}</a>.
    </>
  );
}
