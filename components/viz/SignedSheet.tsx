import { groupCells, sheetRect, type SheetPlace } from '@/lib/layout/sheet';
import styles from './SignedSheet.module.css';

export interface SignedSheetProps {
  readonly place: SheetPlace;
  /** Row by row. */
  readonly values: readonly number[];
  /** Drawn as full ink; the ramp is linear from paper at 0. */
  readonly most: number;
  /** Values below 0 do not go on: they are drawn as traces. */
  readonly isCut?: boolean;
}

/** Leaves paper between two hollow cells. */
const hollowInset = 1;

/** A sheet of numbers: filled above 0, hollow below 0, paper at 0. */
export function SignedSheet({ place, values, most, isCut = false }: SignedSheetProps) {
  const valueAt = (cell: number) => values[cell] ?? 0;
  const filled = groupCells(place, (cell) => (valueAt(cell) > 0 ? valueAt(cell) : undefined));
  const hollow = groupCells(place, (cell) => (valueAt(cell) < 0 ? true : undefined), hollowInset);
  return (
    <g>
      <rect className={styles.paper} {...sheetRect(place)} />
      {filled.map(({ value, path }) => (
        <path key={value} className={styles.positive} d={path} fillOpacity={value / most} />
      ))}
      {hollow.map(({ path }) => (
        <path key="below" className={styles.negative} data-cut={isCut ? '' : undefined} d={path} />
      ))}
    </g>
  );
}
