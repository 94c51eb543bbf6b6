import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import styles from './ProgressTools.module.css';

export interface QuestionProps {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  /** The question comes by itself, so speech and Tab are led to it. */
  readonly takesFocus?: boolean;
  readonly onAnswer: (isYes: boolean) => void;
}

/** Asked before something that cannot be brought back. */
export function Question({ title, text, yes, no, takesFocus = false, onAnswer }: QuestionProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [takesFocus]);
  return (
    <div ref={box} className={styles.question} role="group" aria-label={title} tabIndex={-1}>
      <Note
        kind="warning"
        title={title}
        actions={
          <>
            <Button onClick={() => onAnswer(true)}>{yes}</Button>
            <Button onClick={() => onAnswer(false)}>{no}</Button>
          </>
        }
      >
        {text}
      </Note>
    </div>
  );
}
