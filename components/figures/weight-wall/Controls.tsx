'use client';

import { useHighlight } from '@/components/hooks/use-highlight';
import { Button } from '@/components/ui/Button';
import { ParameterControl } from '@/components/ui/parameter-control/ParameterControl';
import { SegmentedControl } from '@/components/ui/SegmentedControl';
import type { Messages } from '@/lib/content/messages';
import type { Numbers } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import {
  allowedSizes,
  kernels,
  possibleGroups,
  wallSteps,
  weightWallTable,
  type WeightWallSetting,
} from '@/lib/store/weight-wall';
import { Controlled, useFixedFields } from '../Controlled';
import styles from './WeightWall.module.css';

export interface ControlsProps {
  readonly messages: Pick<Messages, 'weightWall' | 'parameter'>;
  readonly numbers: Numbers;
  readonly setting: WeightWallSetting;
  readonly onChange: (change: Partial<WeightWallSetting>) => void;
}

/** Counted cells or real weights; of what is counted, also the size. */
export function Controls(props: ControlsProps) {
  const { messages, setting, onChange } = props;
  const { view, views } = messages.weightWall;
  return (
    <>
      <Controlled name={weightWallTable.fields.view.key} locked={messages.parameter.locked}>
        <SegmentedControl
          legend={view}
          options={[
            { value: 'count', label: views.count },
            { value: 'values', label: views.values },
          ]}
          value={setting.view}
          onChange={(next) => onChange({ view: next })}
        />
      </Controlled>
      {setting.view === 'count' && <SizeControls {...props} />}
    </>
  );
}

/** Height, width and tile of the wall. */
function SizeControls(props: ControlsProps) {
  const { messages, numbers, setting, onChange } = props;
  const texts = messages.weightWall;
  const { fields } = weightWallTable;
  const { locked } = messages.parameter;
  const { isFixed } = useFixedFields<WeightWallSetting>(weightWallTable);
  const sizes = allowedSizes(isFixed('groups') ? setting.groups : 1);
  const { lit, onLight } = useHighlight();
  const { language, integer: format } = numbers;
  const shared = { language, format, texts: messages.parameter, lit, onLight };
  return (
    <>
      <Controlled name={fields.filters.key} locked={locked}>
        <div className={styles.control}>
          <ParameterControl
            label={texts.filters}
            symbol="ncPrime"
            value={setting.filters}
            allowed={sizes}
            onChange={(filters) => onChange({ filters })}
            {...shared}
          />
        </div>
      </Controlled>
      <Controlled name={fields.channels.key} locked={locked}>
        <div className={styles.control}>
          <ParameterControl
            label={texts.channels}
            symbol="nc"
            value={setting.channels}
            allowed={sizes}
            onChange={(channels) => onChange({ channels })}
            {...shared}
          />
        </div>
      </Controlled>
      <Controlled name={fields.kernel.key} locked={locked}>
        <SegmentedControl
          legend={texts.kernel}
          options={kernels.map((kernel) => ({
            value: String(kernel),
            label: `${numbers.integer(kernel)} × ${numbers.integer(kernel)}`,
          }))}
          value={String(setting.kernel)}
          onChange={(kernel) => onChange({ kernel: Number(kernel) })}
        />
      </Controlled>
    </>
  );
}

/** Taken where nothing divides the channels and filters that there are. */
const divisible = { channels: 4, filters: 8 } as const;

/** For whoever asks what lies between a normal and a depthwise convolution. */
export function Between({ messages, setting, onChange }: ControlsProps) {
  const isOn = setting.step === wallSteps.groups;
  return (
    <div className={styles.groups}>
      <Button
        aria-pressed={isOn}
        onClick={() => onChange({ step: isOn ? wallSteps.counted : wallSteps.groups })}
      >
        {messages.weightWall.between}
      </Button>
    </div>
  );
}

/** Into how many groups the wall falls, in the step that shows them. */
export function Groups(props: ControlsProps) {
  const { messages, numbers, setting, onChange } = props;
  const texts = messages.weightWall;
  const { isFixed } = useFixedFields<WeightWallSetting>(weightWallTable);
  if (setting.step !== wallSteps.groups) return null;
  const canTakeDivisible = !isFixed('channels') && !isFixed('filters');
  const possible = possibleGroups(setting);
  const words = (counts: typeof divisible | WeightWallSetting) => ({
    channels: numbers.integer(counts.channels),
    filters: numbers.integer(counts.filters),
  });
  return (
    <div className={styles.groups}>
      {possible.length > 1 && (
        <Controlled name={weightWallTable.fields.groups.key} locked={messages.parameter.locked}>
          <div className={styles.control}>
            <ParameterControl
              label={texts.groups}
              symbol="groups"
              value={setting.groups}
              allowed={{ values: possible }}
              language={numbers.language}
              format={numbers.integer}
              texts={messages.parameter}
              onChange={(groups) => onChange({ groups })}
            />
          </div>
        </Controlled>
      )}
      {possible.length === 1 && (
        <p className={styles.none}>
          {fill(texts.noGroups, words(setting))}{' '}
          {canTakeDivisible && (
            <Button onClick={() => onChange(divisible)}>
              {fill(texts.takeDivisible, words(divisible))}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}
