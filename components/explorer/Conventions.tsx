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
        <FixableChoice
          fieldKey={explorerTable.fields.bytesPerNumber.key}
          controls={controls}
          legend={conventions.bytes}
          values={byteSizes}
          labels={conventions.bytesNames}
          value={bytes}
          onChange={(value) => explorerStore.setState({ bytesPerNumber: Number(value) })}
        />
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

/** A convention whose choices are the values of its field. */
function Choice<Name extends 'work' | 'batchNorm' | 'rules'>(props: ChoiceProps<Name>) {
  const { name, explorer, ...shown } = props;
  return (
    <FixableChoice<ExplorerSetting[Name]>
      {...shown}
      fieldKey={explorerTable.fields[name].key}
      value={explorer[name]}
      onChange={(value) => explorerStore.setState({ [name]: value })}
    />
  );
}

interface FixableChoiceProps<Value extends string> extends Pick<ConventionsProps, 'controls'> {
  readonly fieldKey: string;
  readonly legend: string;
  readonly values: readonly Value[];
  readonly labels: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** Gone where the link removes it; where the link fixes it, only what it fixes can be chosen. */
function FixableChoice<Value extends string>(props: FixableChoiceProps<Value>) {
  const { fieldKey, controls, legend, values, labels, value, onChange } = props;
  const state = controlState(controls, fieldKey);
  if (state === 'hidden') return null;
  const options = values.map((each) => ({
    value: each,
    label: labels[each],
    disabled: state === 'locked' && each !== value,
  }));
  return <SegmentedControl<Value> {...{ legend, options, value, onChange }} />;
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
