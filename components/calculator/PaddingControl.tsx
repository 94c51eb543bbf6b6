import { SegmentedControl } from '@/components/ui/SegmentedControl';
import type { InvalidInput } from '@/lib/arch/errors';
import { fill } from '@/lib/format/text';
import { refusalOf } from '@/lib/store/calculation';
import {
  allowedNumbers,
  changeCalculator,
  paddingModes,
  type CalculatorSetting,
} from '@/lib/store/settings';
import type { ControlsProps } from './Controls';
import styles from './Controls.module.css';

type Mode = CalculatorSetting['padding'];

/**
 * How the input is padded. A way in which the filter would not fit is off, and says why, so that
 * the result on the page is always that of the numbers on the page.
 */
export function PaddingControl({
  setting,
  texts,
  numbers,
  isLocked,
}: ControlsProps & { readonly isLocked: boolean }) {
  const words = texts.calculator.controls;
  const options = paddingModes.map((mode) => ({
    mode,
    setting: withMode(setting, mode),
    refusal: refusalOf(withMode(setting, mode)),
  }));
  const reason = (mode: Mode, { value, max }: InvalidInput) =>
    fill(words.paddingTooSmall, {
      mode: words.paddingModes[mode],
      reach: numbers.integer(value),
      room: numbers.integer(max),
    });

  return (
    <div className={styles.padding}>
      <SegmentedControl
        legend={words.padding}
        value={setting.padding}
        options={options.map(({ mode, refusal }) => ({
          value: mode,
          label: words.paddingModes[mode],
          disabled: refusal !== null || isLocked,
        }))}
        onChange={(mode) => changeCalculator(withMode(setting, mode))}
      />
      {options.map(
        ({ mode, refusal }) =>
          refusal !== null && (
            <p key={mode} className={styles.hint}>
              {reason(mode, refusal)}
            </p>
          ),
      )}
      {isLocked && <p className={styles.hint}>{texts.parameter.locked}</p>}
    </div>
  );
}

/** Padding by a number starts with as many pixels as the filter needs, if those are more. */
function withMode(setting: CalculatorSetting, padding: Mode): CalculatorSetting {
  const next = { ...setting, padding };
  if (padding !== 'pixels') return next;
  const allowed = allowedNumbers(next).paddingPixels;
  const least = 'min' in allowed ? Math.min(allowed.min, allowed.max) : 0;
  return { ...next, paddingPixels: Math.max(setting.paddingPixels, least) };
}
