import { useId } from 'react';
import { classNames } from './class-names';
import styles from './SegmentedControl.module.css';

export interface Segment<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly disabled?: boolean;
}

export interface SegmentedControlProps<T extends string> {
  readonly legend: string;
  /** The legend is read aloud but not drawn, where the surroundings already say it. */
  readonly hideLegend?: boolean;
  readonly options: readonly Segment<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few choices, as native radio buttons drawn as a bar of words. */
export function SegmentedControl<T extends string>(props: SegmentedControlProps<T>) {
  const { legend, hideLegend = false, options, value, onChange } = props;
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={classNames(styles.legend, hideLegend && styles.hidden)}>{legend}</legend>
      <div className={styles.bar}>
        {options.map((option) => (
          <label key={option.value} className={styles.segment}>
            <input
              type="radio"
              className={styles.hidden}
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onChange(option.value)}
            />
            <span className={styles.word}>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
