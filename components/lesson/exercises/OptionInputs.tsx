'use client';

import { useId } from 'react';
import { LessonText } from '../text/LessonText';
import type { AnswerInputProps } from './AnswerInput';
import { useBook } from './ExerciseBook';
import styles from './Exercises.module.css';

/** One of several answers. */
export function ChoiceInput(props: AnswerInputProps<'choice'>) {
  const { item, draft, isFixed, isMissing, promptId, messageId, values, onGive } = props;
  const name = useId();
  return (
    <div
      className={styles.options}
      role="radiogroup"
      aria-labelledby={promptId}
      aria-describedby={messageId}
      aria-invalid={isMissing}
    >
      {item.options.map((option) => (
        <label key={option} className={styles.option}>
          <input
            type="radio"
            name={name}
            checked={draft === option}
            disabled={isFixed}
            onChange={() => onGive(option)}
          />
          <OptionText {...{ item, option, values }} />
        </label>
      ))}
    </div>
  );
}

/** Any number of answers, also none. */
export function TickInput(props: AnswerInputProps<'tick'>) {
  const { item, draft, isFixed, promptId, messageId, values, onGive } = props;
  const { texts } = useBook();
  const hint = useId();
  const ticked = typeof draft === 'object' && draft !== null ? draft : [];
  const toggle = (option: string) =>
    onGive(item.options.filter((each) => (each === option) !== ticked.includes(each)));
  return (
    <fieldset aria-labelledby={promptId} aria-describedby={`${hint} ${messageId}`}>
      <p id={hint} className={styles.hint}>
        {texts.ticksHint}
      </p>
      <div className={styles.options}>
        {item.options.map((option) => (
          <label key={option} className={styles.option}>
            <input
              type="checkbox"
              checked={ticked.includes(option)}
              disabled={isFixed}
              onChange={() => toggle(option)}
            />
            <OptionText {...{ item, option, values }} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type OptionProps = Pick<AnswerInputProps<'choice' | 'tick'>, 'item' | 'values'> & {
  readonly option: string;
};

/** The words of an option. */
export function OptionText({ item, option, values }: OptionProps) {
  const { language, exercises } = useBook();
  const text = exercises[item.id].options?.[option] ?? [];
  return (
    <span>
      <LessonText text={text} language={language} values={values} />
    </span>
  );
}
