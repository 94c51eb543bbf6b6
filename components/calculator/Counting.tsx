import { memo } from 'react';
import { SegmentedControl } from '@/components/ui/SegmentedControl';
import { symbolSetNames } from '@/lib/format/symbols';
import {
  changeCounting,
  countingTable,
  workUnits,
  type CountingSetting,
} from '@/lib/store/counting';
import { controlState, type LinkControls } from '@/lib/store/link-query';
import type { CalculatorTexts } from './text';
import styles from './Counting.module.css';

interface CountingProps {
  readonly counting: CountingSetting;
  readonly controls: LinkControls;
  readonly texts: CalculatorTexts['calculator']['counting'];
}

/** What is counted and with which letters it is written; says in words what is in force. */
export const Counting = memo(function Counting({ counting, controls, texts }: CountingProps) {
  const { work, bias, symbols } = counting;
  const state = (name: keyof CountingSetting) =>
    controlState(controls, countingTable.fields[name].key);
  const option = <T extends string>(name: keyof CountingSetting, value: T, label: string) => ({
    value,
    label,
    disabled: state(name) === 'locked',
  });

  return (
    <div className={styles.counting} role="group" aria-label={texts.label}>
      {state('work') !== 'hidden' && (
        <SegmentedControl
          legend={texts.work}
          value={work}
          options={workUnits.map((unit) => option('work', unit, texts.workUnits[unit]))}
          onChange={(unit) => changeCounting({ work: unit })}
        />
      )}
      {state('bias') !== 'hidden' && (
        <SegmentedControl
          legend={texts.bias}
          value={bias ? 'with' : 'without'}
          options={(['without', 'with'] as const).map((value) =>
            option('bias', value, texts.biases[value]),
          )}
          onChange={(value) => changeCounting({ bias: value === 'with' })}
        />
      )}
      {state('symbols') !== 'hidden' && (
        <SegmentedControl
          legend={texts.symbols}
          value={symbols}
          options={symbolSetNames.map((set) => option('symbols', set, texts.symbolSets[set]))}
          onChange={(set) => changeCounting({ symbols: set })}
        />
      )}
      <p className={styles.counts}>
        {texts.counts[work]} {bias ? texts.biasesCounted : texts.biasesLeftOut}
      </p>
    </div>
  );
});
