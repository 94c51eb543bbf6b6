'use client';

import { memo } from 'react';
import { Button } from '@/components/ui/Button';
import { ParameterControl } from '@/components/ui/parameter-control/ParameterControl';
import { SegmentedControl } from '@/components/ui/SegmentedControl';
import { useHighlight } from '@/components/hooks/use-highlight';
import { numbersIn } from '@/lib/format/numbers';
import type { SymbolName } from '@/lib/format/symbols';
import { fill } from '@/lib/format/text';
import { controlState, type LinkControls } from '@/lib/store/link-query';
import {
  families,
  networkStore,
  networkTable,
  type Family,
  type NetworkSetting,
} from '@/lib/store/settings';
import styles from './NetworkControls.module.css';
import { publishedValues } from './published-settings';
import { useReset } from './use-explorer';
import type { Words } from './wording';

interface NetworkControlsProps {
  readonly setting: NetworkSetting;
  readonly controls: LinkControls;
  readonly words: Words;
}

/** Version, width, resolution and, in V2, expansion; back to the defaults and once back. */
export function NetworkControls({ setting, controls, words }: NetworkControlsProps) {
  const { text } = words;
  const { family, alpha, resolution, expansion } = setting;
  const shared = { family, controls, words };
  return (
    <section className={styles.controls} aria-label={text.controls.label}>
      <div className={styles.family}>
        <FamilyChoice {...shared} />
        <ResetButtons words={words} />
      </div>
      <NumberChoice {...shared} name="alpha" value={alpha} symbol="alpha" />
      <NumberChoice
        {...shared}
        name="resolution"
        value={resolution}
        symbol="n"
        unit={text.controls.pixels}
      />
      {family === 'v2' && (
        <NumberChoice {...shared} name="expansion" value={expansion} symbol="expansion" />
      )}
    </section>
  );
}

interface ChoiceProps {
  readonly family: Family;
  readonly controls: LinkControls;
  readonly words: Words;
}

const FamilyChoice = memo(function FamilyChoice({ family, controls, words }: ChoiceProps) {
  const { text } = words;
  const state = controlState(controls, networkTable.fields.family.key);
  if (state === 'hidden') return null;
  return (
    <SegmentedControl
      legend={text.controls.family}
      options={families.map((value) => ({
        value,
        label: text.controls.families[value],
        disabled: state === 'locked' && value !== family,
      }))}
      value={family}
      onChange={(chosen) => networkStore.setState({ family: chosen })}
    />
  );
});

interface NumberChoiceProps extends ChoiceProps {
  readonly name: 'alpha' | 'resolution' | 'expansion';
  readonly value: number;
  readonly symbol: SymbolName;
  readonly unit?: string;
}

/** One number, with the values that were published as marks and as buttons. */
const NumberChoice = memo(function NumberChoice(props: NumberChoiceProps) {
  const { name, value, symbol, unit, family, controls, words } = props;
  const field = networkTable.fields[name];
  const highlight = useHighlight();
  const { upTo } = numbersIn(words.language);
  const state = controlState(controls, field.key);
  if (state === 'hidden') return null;
  const label = words.text.controls[name];
  const published = publishedValues(family)[name];
  const choose = (chosen: number) => networkStore.setState({ [name]: chosen });
  return (
    <div className={styles.number}>
      <ParameterControl
        label={label}
        symbol={symbol}
        value={value}
        allowed={field.allowed}
        marks={published}
        unit={unit}
        language={words.language}
        format={(number) => upTo(number, 2)}
        texts={words.parameter}
        isLocked={state === 'locked'}
        {...highlight}
        onChange={choose}
      />
      {state === 'shown' && published.length > 1 && (
        <div
          className={styles.published}
          role="group"
          aria-label={fill(words.text.controls.published, { label })}
        >
          {published.map((each) => (
            <Button
              key={each}
              look="quiet"
              className={styles.value}
              aria-pressed={each === value}
              onClick={() => choose(each)}
            >
              {upTo(each, 2)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
});

const ResetButtons = memo(function ResetButtons({ words }: Pick<ChoiceProps, 'words'>) {
  const { reset, undo } = useReset();
  return (
    <div className={styles.reset}>
      <Button onClick={reset}>{words.text.controls.reset}</Button>
      {undo && <Button onClick={undo}>{words.text.controls.undo}</Button>}
    </div>
  );
});
