import { dimensionOf, glyphOf, type SymbolName, type SymbolSetName } from '@/lib/format/symbols';
import { classNames } from './class-names';
import dimensionStyles from './dimension.module.css';
import styles from './SymbolText.module.css';

export interface SymbolTextProps {
  readonly name: SymbolName;
  readonly set?: SymbolSetName;
}

/** A letter of the formulas in running text and labels, in the colour of its dimension. */
export function SymbolText({ name, set = 'article' }: SymbolTextProps) {
  const { letter, index, prime } = glyphOf(name, set);
  return (
    <span
      className={classNames(dimensionStyles.dimension, styles.symbol)}
      data-dimension={dimensionOf(name)}
    >
      {letter}
      {index !== undefined && <sub>{index}</sub>}
      {prime === true && '′'}
    </span>
  );
}
