'use client';

import { useId } from 'react';
import { fill } from '@/lib/format/text';
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
  const { texts, exercises } = useBook();
  const hint = useId();
  const ticked = typeof draft === 'object' && draft !== null ? draft : [];
  const toggle = (option: string) =>
    onGive(item.options.filter((each) => (each === option) !== ticked.includes(each)));
  const areNumbers = exercises[item.id].options === undefined;
  return (
    <fieldset
      className={styles.ticks}
      aria-labelledby={promptId}
      aria-describedby={`${hint} ${messageId}`}
    >
      <p id={hint} className={styles.hint}>
        {texts.ticksHint}
      </p>
      <div className={areNumbers ? styles.blocks : styles.options}>
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

/** The words of an option, or the number of the block that it stands for. */
export function OptionText({ item, option, values }: OptionProps) {
  const { language, texts, exercises } = useBook();
  const text = exercises[item.id].options?.[option];
  if (text === undefined) return <span>{fill(texts.block, { number: option })}</span>;
  return (
    <span>
      <LessonText text={text} language={language} values={values} />
    </span>
  );
}
