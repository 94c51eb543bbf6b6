'use client';

import { useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { download } from '@/components/ui/download';
import { LiveRegion } from '@/components/ui/LiveRegion';
import { isSolved, misses, noProgress, type Progress } from '@/lib/content/exercises/progress';
import { fill } from '@/lib/format/text';
import { nothingRead, replaceReading, useReading } from '../reading/reading-store';
import { EraseProgress } from './EraseProgress';
import { useBook } from './ExerciseBook';
import { replaceProgress, solvedOf, useProgress } from './lesson-session';
import { LoadProgress } from './LoadProgress';
import { printFile, type Kept } from './progress-file';
import styles from './ProgressTools.module.css';

/** How far the reader is, and the ways to keep, bring back and erase it. */
export function ProgressTools() {
  const { texts, order, sections } = useBook();
  const words = texts.progress;
  const progress = useProgress();
  const reading = useReading();
  const heading = useId();
  const [message, setMessage] = useState('');
  const replace = (kept: Kept, said: string) => {
    replaceProgress(order, kept.progress);
    replaceReading(kept.reading);
    setMessage(said);
  };
  const counts = { solved: solvedOf(order, progress), read: reading.read.length };

  return (
    <section className={styles.tools} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {words.heading}
      </h2>
      <p>{fill(words.summary, { ...counts, all: order.length, sections: sections.length })}</p>
      <LookAgain progress={progress} />
      <p className={styles.hint}>{words.kept}</p>
      <div className={styles.buttons}>
        <Button onClick={() => save({ progress, reading })}>{words.save}</Button>
        <LoadProgress
          present={{ progress, reading }}
          onTry={() => setMessage('')}
          onLoad={(kept) => replace(kept, words.loaded)}
        />
        <EraseProgress
          onErase={() => replace({ progress: noProgress, reading: nothingRead }, words.erased)}
        />
      </div>
      <p aria-hidden="true" className={styles.hint}>
        {message}
      </p>
      <LiveRegion message={message} />
    </section>
  );
}

/** The sections of what was missed and is not solved yet. */
function LookAgain({ progress }: { readonly progress: Progress }) {
  const { texts, sections } = useBook();
  const missed = misses(progress);
  const again = sections.filter(({ exercises }) =>
    exercises.some((id) => missed.has(id) && !isSolved(progress, id)),
  );
  if (again.length === 0) return null;
  return (
    <p>
      {texts.progress.lookAgain}{' '}
      {again.map(({ id, title }, index) => (
        <span key={id}>
          {index > 0 && '; '}
          <a href={`#${id}`}>{title}</a>
        </span>
      ))}
    </p>
  );
}

function save(kept: Kept): void {
  const file = new Blob([printFile(kept)], { type: 'application/json' });
  download(file, 'mobilenet-explained-progress.json');
}
