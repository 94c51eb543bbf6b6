import { classNames } from '@/components/ui/class-names';
import dimensionStyles from '@/components/ui/dimension.module.css';
import { dimensionOf, glyphOf, type SymbolName, type SymbolSetName } from '@/lib/format/symbols';
import styles from './SymbolTspan.module.css';

export interface SymbolTspanProps {
  readonly name: SymbolName;
  readonly set?: SymbolSetName;
}

/** A letter of the formulas inside SVG text, in the colour of its dimension. */
export function SymbolTspan({ name, set = 'article' }: SymbolTspanProps) {
  const { letter, index, prime } = glyphOf(name, set);
  return (
    <tspan
      className={classNames(dimensionStyles.dimension, styles.symbol)}
      data-dimension={dimensionOf(name)}
    >
      {letter}
      {index !== undefined && (
        // Lowered by dy and not by baseline-shift, which Firefox does not know; then back on the
        // line with the prime, or with a character of no width.
        <>
          <tspan className={index.length > 1 ? styles.word : styles.index} dy="0.25em">
            {index}
          </tspan>
          <tspan dy="-0.1875em">{prime === true ? '′' : '\u200b'}</tspan>
        </>
      )}
    </tspan>
  );
}
