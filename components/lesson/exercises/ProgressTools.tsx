'use client';

import { useId, useRef, useState, type ChangeEvent } from 'react';
import { Button, buttonClass } from '@/components/ui/Button';
import { download } from '@/components/ui/figure-frame/export';
import { LiveRegion } from '@/components/ui/LiveRegion';
import { Note } from '@/components/ui/Note';
import {
  exportProgress,
  importProgress,
  isSolved,
  misses,
  noProgress,
  type ImportedProgress,
  type Progress,
} from '@/lib/content/exercises/progress';
import { fill } from '@/lib/format/text';
import { nothingRead, readingStore, useReading } from '../reading/reading-store';
import { useBook } from './ExerciseBook';
import styles from './ProgressTools.module.css';
import { replaceProgress, solvedOf, useProgress } from './lesson-session';

type Failure = Extract<ImportedProgress, { readonly ok: false }>['reason'];

/** How far the reader is, and the ways to keep, bring back and erase it. */
export function ProgressTools() {
  const { texts, order, sections } = useBook();
  const words = texts.progress;
  const progress = useProgress();
  const { read } = useReading();
  const heading = useId();
  const [message, setMessage] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const load = (file: File) => {
    void file.text().then((text) => {
      const imported = importProgress(text);
      setFailure(imported.ok ? null : imported.reason);
      setMessage(imported.ok ? words.loaded : '');
      if (imported.ok) replaceProgress(order, imported.progress);
    });
  };
  const erase = () => {
    replaceProgress(order, noProgress);
    readingStore.setState(nothingRead);
    setMessage(words.erased);
  };
  const counts = { solved: solvedOf(order, progress), read: read.length };

  return (
    <section className={styles.tools} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {words.heading}
      </h2>
      <p>{fill(words.summary, { ...counts, all: order.length, sections: sections.length })}</p>
      <LookAgain progress={progress} />
      <p className={styles.hint}>{words.kept}</p>
      <div className={styles.buttons}>
        <Button onClick={() => save(progress)}>{words.save}</Button>
        <LoadButton label={words.load} onFile={load} />
        <EraseButton onErase={erase} />
      </div>
      <p aria-hidden="true" className={styles.hint}>
        {message}
      </p>
      <LiveRegion message={message} />
      {failure && (
        <Note kind="error" title={words.loadFailed}>
          {words.reasons[failure]}
        </Note>
      )}
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

function LoadButton(props: { readonly label: string; readonly onFile: (file: File) => void }) {
  const change = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (file) props.onFile(file);
    currentTarget.value = '';
  };
  return (
    <label className={buttonClass('secondary', styles.load)}>
      {props.label}
      <input
        type="file"
        accept="application/json,.json"
        className={styles.file}
        onChange={change}
      />
    </label>
  );
}

/** Asks once more: what is erased cannot be brought back. */
function EraseButton({ onErase }: { readonly onErase: () => void }) {
  const { eraseTitle, eraseText, eraseYes, eraseNo, erase } = useBook().texts.progress;
  const [isAsking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setAsking(false);
    button.current?.focus();
  };
  return (
    <>
      <Button ref={button} aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>
        {erase}
      </Button>
      {isAsking && (
        <div className={styles.question} role="group" aria-label={eraseTitle}>
          <Note
            kind="warning"
            title={eraseTitle}
            actions={
              <>
                <Button
                  onClick={() => {
                    onErase();
                    close();
                  }}
                >
                  {eraseYes}
                </Button>
                <Button onClick={close}>{eraseNo}</Button>
              </>
            }
          >
            {eraseText}
          </Note>
        </div>
      )}
    </>
  );
}

function save(progress: Progress): void {
  const file = new Blob([exportProgress(progress)], { type: 'application/json' });
  download(file, 'mobilenet-explained-progress.json');
}
