'use client';

import { useId, useState } from 'react';
import { check, type Verdict } from '@/lib/content/exercises/check';
import { numbersIn } from '@/lib/format/numbers';
import { readNumber } from '@/lib/format/read-number';
import type { AnswerInputProps } from './AnswerInput';
import { useBook } from './ExerciseBook';
import styles from './Exercises.module.css';

/** Of a number that is written again: more than anybody types, fewer than rounding errors have. */
const mostDecimals = 10;

/** A field for a number as people write it, with a point or a comma. */
export function NumberInput(props: AnswerInputProps<'numeric'>) {
  const { item, round, draft, isFixed, isMissing, promptId, messageId, onGive } = props;
  const { language, texts, exercises } = useBook();
  const [text, setText] = useState('');
  const id = useId();
  const { unit } = exercises[item.id];
  const readings = (typed: string) => readNumber(typed, language);
  // An answer that was locked before a reload was typed in another field than this one.
  const isFromBefore = isFixed && typeof draft === 'number' && !readings(text).includes(draft);
  return (
    <div className={styles.number}>
      <label htmlFor={id} id={`${id}-label`}>
        {texts.answer}
      </label>
      <input
        id={id}
        className={styles.field}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={isFromBefore ? numbersIn(language).upTo(draft, mostDecimals) : text}
        readOnly={isFixed}
        aria-labelledby={`${promptId} ${id}-label`}
        aria-describedby={`${id}-unit ${id}-hint ${messageId}`}
        aria-invalid={isMissing}
        onChange={({ currentTarget: { value } }) => {
          setText(value);
          onGive(meant(readings(value), (number) => check(item.id, number, round)));
        }}
      />
      {unit !== undefined && <span id={`${id}-unit`}>{unit}</span>}
      <span id={`${id}-hint`} className={styles.hint}>
        {texts.numberHint}
      </span>
    </div>
  );
}

/** Where a text can be read in two ways, the one that is right, or else one we can answer to. */
function meant(readings: readonly number[], judge: (number: number) => Verdict): number | null {
  const right = readings.find((reading) => judge(reading).isCorrect);
  const known = readings.find((reading) => judge(reading).feedback.length > 0);
  return right ?? known ?? readings[0] ?? null;
}
