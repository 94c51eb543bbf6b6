import { useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useBook } from './ExerciseBook';
import { Question } from './Question';

/** Asks once more: what is erased cannot be brought back. */
export function EraseProgress({ onErase }: { readonly onErase: () => void }) {
  const words = useBook().texts.progress;
  const [isAsking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const answer = (isYes: boolean) => {
    if (isYes) onErase();
    setAsking(false);
    button.current?.focus();
  };
  return (
    <>
      <Button ref={button} aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>
        {words.erase}
      </Button>
      {isAsking && (
        <Question
          title={words.eraseTitle}
          text={words.eraseText}
          yes={words.eraseYes}
          no={words.eraseNo}
          onAnswer={answer}
        />
      )}
    </>
  );
}
