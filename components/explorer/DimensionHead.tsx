import { classNames } from '@/components/ui/class-names';
import dimensionStyles from '@/components/ui/dimension.module.css';
import { SymbolText } from '@/components/ui/SymbolText';
import { dimensionOf, type SymbolName } from '@/lib/format/symbols';
import tableStyles from '@/components/ui/Table.module.css';
import styles from './Tables.module.css';

interface DimensionHeadProps {
  readonly symbol: SymbolName;
  readonly label: string;
}

/** The head of a column of numbers: its letter in its colour, then its name. */
export function DimensionHead({ symbol, label }: DimensionHeadProps) {
  return (
    <th
      scope="col"
      className={classNames(dimensionStyles.dimension, tableStyles.number, styles.lettered)}
      data-dimension={dimensionOf(symbol)}
    >
      <SymbolText name={symbol} /> <span className={styles.hint}>{label}</span>
    </th>
  );
}
