'use client';

import { memo, useDeferredValue } from 'react';
import { classNames } from '@/components/ui/class-names';
import dimensionStyles from '@/components/ui/dimension.module.css';
import { Disclosure } from '@/components/ui/Disclosure';
import type { Cell } from '@/lib/format/csv';
import type { Dimension } from '@/lib/format/symbols';
import styles from './FigureFrame.module.css';

export interface FigureColumn {
  readonly label: string;
  /** The column counts this dimension; its label must carry the letter. */
  readonly dimension?: Dimension;
}

/** The numbers of a figure as plain data; the first cell of a row names the row. */
export interface FigureTable {
  readonly caption: string;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The text of a number, where one format does not fit the whole table told by its row. */
export type NumberFormat = (value: number, row: number) => string;

export interface FigureTableProps {
  readonly table: FigureTable;
  readonly formatNumber: NumberFormat;
}

/** The table twin of a drawing, folded away. While a slider moves, it follows when there is time. */
export function FoldedTable({ label, table, ...rest }: FigureTableProps & { label: string }) {
  return (
    <Disclosure summary={label}>
      <TableTwin table={useDeferredValue(table)} {...rest} />
    </Disclosure>
  );
}

const TableTwin = memo(function TableTwin({ table, formatNumber }: FigureTableProps) {
  const { caption, columns, rows } = table;
  return (
    <div className={styles.scroller} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label, dimension }) => (
              <th
                key={label}
                scope="col"
                className={classNames(dimension !== undefined && dimensionStyles.dimension)}
                data-dimension={dimension}
              >
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <TableCell key={column} isHead={column === 0} isNumber={typeof cell === 'number'}>
                  {typeof cell === 'number' ? formatNumber(cell, index) : cell}
                </TableCell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});

interface TableCellProps {
  readonly isHead: boolean;
  readonly isNumber: boolean;
  readonly children: string | null;
}

function TableCell({ isHead, isNumber, children }: TableCellProps) {
  const className = isNumber ? styles.number : undefined;
  if (isHead) {
    return (
      <th scope="row" className={className}>
        {children}
      </th>
    );
  }
  return <td className={className}>{children}</td>;
}
