'use client';

import { memo } from 'react';
import { Disclosure } from '@/components/ui/Disclosure';
import { ParameterControl } from '@/components/ui/parameter-control/ParameterControl';
import { SegmentedControl } from '@/components/ui/SegmentedControl';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import {
  batchNormCountings,
  explorerStore,
  explorerTable,
  ruleNames,
  workUnits,
  type ExplorerSetting,
} from '@/lib/store/explorer';
import { controlState, type LinkControls } from '@/lib/store/link-query';
import styles from './Conventions.module.css';
import { bytesText, countingText, workUnit, type Words } from './wording';

interface ConventionsProps {
  readonly explorer: ExplorerSetting;
  readonly controls: LinkControls;
  readonly words: Words;
}

const byteSizes = ['1', '2', '4'] as const;

/** How things are counted, folded away; the summary says what is in force. */
export const Conventions = memo(function Conventions(props: ConventionsProps) {
  const { explorer, controls, words } = props;
  const { conventions } = words.text;
  const summary = fill(conventions.summary, {
    work: workUnit(explorer, words),
    batchNorm: countingText(explorer, words.text),
    bytes: bytesText(explorer, words.text),
    rules: conventions.ruleNames[explorer.rules],
  });
  const bytes = byteSizes.find((size) => Number(size) === explorer.bytesPerNumber) ?? '4';
  const bytesState = controlState(controls, explorerTable.fields.bytesPerNumber.key);
  return (
    <Disclosure summary={summary}>
      <div className={styles.choices}>
        <Choice
          {...props}
          name="work"
          legend={conventions.work}
          values={workUnits}
          labels={conventions.workUnits}
        />
        <Choice
          {...props}
          name="batchNorm"
          legend={conventions.batchNorm}
          values={batchNormCountings}
          labels={conventions.batchNorms}
        />
        {bytesState !== 'hidden' && (
          <SegmentedControl
            legend={conventions.bytes}
            options={byteSizes.map((value) => ({
              value,
              label: conventions.bytesNames[value],
              disabled: bytesState === 'locked' && value !== bytes,
            }))}
            value={bytes}
            onChange={(value) => explorerStore.setState({ bytesPerNumber: Number(value) })}
          />
        )}
        <Choice
          {...props}
          name="rules"
          legend={conventions.rules}
          values={ruleNames}
          labels={conventions.ruleNames}
        />
        <p className={styles.note}>{conventions.rulesNote}</p>
        <Classes {...props} />
      </div>
    </Disclosure>
  );
});

interface ChoiceProps<Name extends 'work' | 'batchNorm' | 'rules'> extends ConventionsProps {
  readonly name: Name;
  readonly legend: string;
  readonly values: readonly ExplorerSetting[Name][];
  readonly labels: Readonly<Record<ExplorerSetting[Name], string>>;
}

function Choice<Name extends 'work' | 'batchNorm' | 'rules'>(props: ChoiceProps<Name>) {
  const { name, legend, values, labels, explorer, controls } = props;
  const state = controlState(controls, explorerTable.fields[name].key);
  if (state === 'hidden') return null;
  return (
    <SegmentedControl<ExplorerSetting[Name]>
      legend={legend}
      options={values.map((value) => ({
        value,
        label: labels[value],
        disabled: state === 'locked' && value !== explorer[name],
      }))}
      value={explorer[name]}
      onChange={(value) => explorerStore.setState({ [name]: value })}
    />
  );
}

function Classes({ explorer, controls, words }: ConventionsProps) {
  const { key, allowed } = explorerTable.fields.classes;
  const state = controlState(controls, key);
  if (state === 'hidden') return null;
  return (
    <div className={styles.number}>
      <ParameterControl
        label={words.text.conventions.classes}
        value={explorer.classes}
        allowed={allowed}
        language={words.language}
        format={numbersIn(words.language).integer}
        texts={words.parameter}
        isLocked={state === 'locked'}
        onChange={(classes) => explorerStore.setState({ classes })}
      />
    </div>
  );
}
