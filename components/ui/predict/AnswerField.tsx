import { useId } from 'react';
import type { Question } from './judge';
import styles from './Predict.module.css';

export interface AnswerFieldProps {
  readonly question: Question;
  readonly given: string;
  readonly labelId: string;
  readonly messageId: string;
  readonly isInvalid: boolean;
  readonly onGive: (given: string) => void;
}

export function AnswerField(props: AnswerFieldProps) {
  const { question, given, labelId, messageId, isInvalid, onGive } = props;
  const name = useId();
  if (question.kind === 'number') {
    return (
      <input
        className={styles.number}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={given}
        aria-labelledby={labelId}
        aria-describedby={messageId}
        aria-invalid={isInvalid}
        onChange={(event) => onGive(event.currentTarget.value)}
      />
    );
  }
  return (
    <div className={styles.choices} role="radiogroup" aria-labelledby={labelId}>
      {question.choices.map((choice) => (
        <label key={choice.id} className={styles.choice}>
          <input
            type="radio"
            name={name}
            value={choice.id}
            checked={given === choice.id}
            aria-describedby={isInvalid ? messageId : undefined}
            onChange={() => onGive(choice.id)}
          />
          {choice.label}
        </label>
      ))}
    </div>
  );
}
