import { useId } from 'react';
import { goalNames } from '@/lib/layout/two-halves';
import { Controlled } from '../Controlled';
import type { FigureProps } from '../figure-props';
import { twoHalvesTable, type TwoHalvesState } from './state';
import styles from './TwoHalves.module.css';
import { goalCount, type Shown } from './words';

export interface PartTexts {
  readonly texts: FigureProps<'twoHalves'>['messages']['parameter'];
}

export interface GoalsProps extends PartTexts {
  readonly shown: Shown;
  readonly change: (change: Partial<TwoHalvesState>) => void;
}

/** The three goals, each with what the present setting finds of it. */
export function Goals({ shown, change, texts }: GoalsProps) {
  const { words, state } = shown;
  const name = useId();
  return (
    <Controlled name={twoHalvesTable.fields.goal.key} locked={texts.locked}>
      <fieldset className={styles.goals}>
        <legend>{words.controls.goal}</legend>
        {goalNames.map((goal) => (
          <label key={goal} className={styles.goalRow}>
            <input
              type="radio"
              name={name}
              value={goal}
              checked={goal === state.goal}
              onChange={() => change({ goal })}
            />
            <span>{words.goals[goal]}</span>
            <span className={styles.count}>{goalCount(shown, goal)}</span>
          </label>
        ))}
      </fieldset>
    </Controlled>
  );
}
