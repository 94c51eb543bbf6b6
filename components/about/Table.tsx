import type { ReactNode } from 'react';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import styles from './Table.module.css';

export interface TableProps {
  readonly caption: string;
  readonly head: readonly string[];
  /** Cells by row; the first of a row is its head. */
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[];
  /** Columns from the second on hold numbers. */
  readonly numeric?: boolean;
  /** The row that is about this site. */
  readonly markedRow?: string;
}

/** A small table whose caption is read aloud; it scrolls by itself where it is too wide. */
export function Table({ caption, head, rows, numeric = false, markedRow }: TableProps) {
  return (
    <div className={styles.scroller} role="group" aria-label={caption} tabIndex={0}>
      <table className={styles.table} data-numeric={numeric}>
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            {head.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells: [first, ...rest] }) => (
            <tr key={id} className={id === markedRow ? styles.marked : undefined}>
              <th scope="row">{first}</th>
              {rest.map((cell, column) => (
                <td key={head[column + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
