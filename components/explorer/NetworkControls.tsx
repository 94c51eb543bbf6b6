'use client';

import { Button } from '@/components/ui/Button';
import { ParameterControl } from '@/components/ui/parameter-control/ParameterControl';
import { SegmentedControl } from '@/components/ui/SegmentedControl';
import { useHighlight } from '@/components/hooks/use-highlight';
import { numbersIn } from '@/lib/format/numbers';
import type { SymbolName } from '@/lib/format/symbols';
import { fill } from '@/lib/format/text';
import type { NumberField } from '@/lib/store/fields';
import { controlState, type LinkControls } from '@/lib/store/link-query';
import { families, networkStore, networkTable, type NetworkSetting } from '@/lib/store/settings';
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
  const { fields } = networkTable;
  const shared = { setting, controls, words };
  return (
    <section className={styles.controls} aria-label={text.controls.label}>
      <FamilyChoice {...shared} />
      <NumberChoice {...shared} name="alpha" field={fields.alpha} symbol="alpha" />
      <NumberChoice
        {...shared}
        name="resolution"
        field={fields.resolution}
        symbol="n"
        unit={text.controls.pixels}
      />
      {setting.family === 'v2' && (
        <NumberChoice {...shared} name="expansion" field={fields.expansion} symbol="expansion" />
      )}
      <ResetButtons words={words} />
    </section>
  );
}

function FamilyChoice({ setting, controls, words }: NetworkControlsProps) {
  const { text } = words;
  const state = controlState(controls, networkTable.fields.family.key);
  if (state === 'hidden') return null;
  return (
    <SegmentedControl
      legend={text.controls.family}
      options={families.map((value) => ({
        value,
        label: text.controls.families[value],
        disabled: state === 'locked' && value !== setting.family,
      }))}
      value={setting.family}
      onChange={(family) => networkStore.setState({ family })}
    />
  );
}

interface NumberChoiceProps extends NetworkControlsProps {
  readonly name: 'alpha' | 'resolution' | 'expansion';
  readonly field: NumberField;
  readonly symbol: SymbolName;
  readonly unit?: string;
}

/** One number, with the values that were published as marks and as buttons. */
function NumberChoice({ name, field, symbol, unit, ...rest }: NumberChoiceProps) {
  const { setting, controls, words } = rest;
  const highlight = useHighlight();
  const { upTo } = numbersIn(words.language);
  const state = controlState(controls, field.key);
  if (state === 'hidden') return null;
  const label = words.text.controls[name];
  const published = publishedValues(setting.family)[name];
  const choose = (value: number) => networkStore.setState({ [name]: value });
  return (
    <div className={styles.number}>
      <ParameterControl
        label={label}
        symbol={symbol}
        value={setting[name]}
        allowed={field.allowed}
        marks={published}
        unit={unit}
        format={(value) => upTo(value, 2)}
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
          {published.map((value) => (
            <Button
              key={value}
              look="quiet"
              className={styles.value}
              aria-pressed={value === setting[name]}
              onClick={() => choose(value)}
            >
              {upTo(value, 2)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

function ResetButtons({ words }: { readonly words: Words }) {
  const { reset, undo } = useReset();
  return (
    <div className={styles.reset}>
      <Button onClick={reset}>{words.text.controls.reset}</Button>
      {undo && <Button onClick={undo}>{words.text.controls.undo}</Button>}
    </div>
  );
}
