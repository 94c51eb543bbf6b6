import { useRef, useState, type ChangeEvent } from 'react';
import { buttonClass } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import { isUntouched } from '@/lib/content/exercises/progress';
import { fill } from '@/lib/format/text';
import { useBook } from './ExerciseBook';
import { solvedOf } from './lesson-session';
import { readFile, type Kept, type LoadFailure } from './progress-file';
import styles from './ProgressTools.module.css';
import { Question } from './Question';

export interface LoadProgressProps {
  readonly present: Kept;
  /** Another file was chosen: what was said of the last one is over. */
  readonly onTry: () => void;
  readonly onLoad: (kept: Kept) => void;
}

/** Takes a saved file. Where it would replace something it asks first. */
export function LoadProgress({ present, onTry, onLoad }: LoadProgressProps) {
  const { texts, order } = useBook();
  const words = texts.progress;
  const input = useRef<HTMLInputElement>(null);
  const [failure, setFailure] = useState<LoadFailure | null>(null);
  const [offered, setOffered] = useState<Kept | null>(null);
  const load = async (file: File) => {
    onTry();
    setFailure(null);
    setOffered(null);
    const loaded = await readFile(file, present.reading);
    if (!loaded.ok) setFailure(loaded.reason);
    else if (isEmpty(present)) onLoad(loaded.kept);
    else setOffered(loaded.kept);
  };
  const change = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (file) void load(file);
    currentTarget.value = '';
  };
  const countsOf = ({ progress, reading }: Kept) => ({
    solved: solvedOf(order, progress),
    read: reading.read.length,
  });
  const counts = offered && {
    ...countsOf(offered),
    ownSolved: countsOf(present).solved,
    ownRead: countsOf(present).read,
  };
  return (
    <>
      <label className={buttonClass('secondary', styles.load)}>
        {words.load}
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          className={styles.file}
          onChange={change}
        />
      </label>
      {offered && counts && (
        <Question
          title={words.replaceTitle}
          text={fill(words.replaceText, counts)}
          yes={words.replaceYes}
          no={words.replaceNo}
          takesFocus
          onAnswer={(isYes) => {
            if (isYes) onLoad(offered);
            setOffered(null);
            input.current?.focus();
          }}
        />
      )}
      {failure && (
        <div className={styles.question}>
          <Note kind="error" title={words.loadFailed}>
            {words.reasons[failure]}
          </Note>
        </div>
      )}
    </>
  );
}

const isEmpty = ({ progress, reading }: Kept): boolean =>
  isUntouched(progress) && reading.read.length === 0;
