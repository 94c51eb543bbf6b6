import { SymbolText } from '@/components/ui/SymbolText';
import type { Numbers } from '@/lib/format/numbers';
import type { SymbolSetName } from '@/lib/format/symbols';
import { calculatorChips } from '@/lib/store/setting-chips';
import type { CalculatorSetting } from '@/lib/store/settings';
import styles from './Answer.module.css';

interface SettingLineProps {
  readonly setting: CalculatorSetting;
  readonly symbols: SymbolSetName;
  readonly numbers: Numbers;
}

/** The numbers that were set, for paper: there the controls are left out. */
export function SettingLine({ setting, symbols, numbers }: SettingLineProps) {
  const { padding } = setting;
  return (
    <p className={styles.setting} aria-hidden="true">
      {calculatorChips(setting).map(({ symbol, value }) => (
        <span key={symbol}>
          <SymbolText name={symbol} set={symbols} /> = {numbers.integer(value)}
        </span>
      ))}
      {padding !== 'pixels' && <span>{padding}</span>}
    </p>
  );
}
