'use client';

import { useStore } from 'zustand';
import { SegmentedControl } from '@/components/ui/SegmentedControl';
import { SymbolText } from '@/components/ui/SymbolText';
import {
  dimensions,
  symbolSetNames,
  type Dimension,
  type PlainSymbol,
  type SymbolSetName,
} from '@/lib/format/symbols';
import { changeCounting, countingStore } from '@/lib/store/counting';
import styles from './Collection.module.css';

export interface SymbolTableProps {
  readonly texts: {
    readonly symbolsCaption: string;
    readonly quantity: string;
    readonly symbolSets: Readonly<Record<SymbolSetName, string>>;
    readonly symbolSwitch: string;
    readonly plainSymbols: Readonly<Record<PlainSymbol, string>>;
  };
  readonly dimensions: Readonly<Record<Dimension, string>>;
}

/** The letters of the lesson and of the papers side by side, and the switch between them. */
export function SymbolTable({ texts, dimensions: names }: SymbolTableProps) {
  const symbols = useStore(countingStore, (setting) => setting.symbols);
  const plain = Object.keys(texts.plainSymbols) as readonly PlainSymbol[];
  const rows = [
    ...dimensions.map((symbol) => ({ symbol, name: names[symbol] })),
    ...plain.map((symbol) => ({ symbol, name: texts.plainSymbols[symbol] })),
  ];
  return (
    <>
      <div className={styles.switch}>
        <SegmentedControl
          legend={texts.symbolSwitch}
          options={symbolSetNames.map((value) => ({ value, label: texts.symbolSets[value] }))}
          value={symbols}
          onChange={(next) => changeCounting({ symbols: next })}
        />
      </div>
      <table className={styles.symbols}>
        <caption>{texts.symbolsCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.quantity}</th>
            {symbolSetNames.map((set) => (
              <th key={set} scope="col">
                {texts.symbolSets[set]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ symbol, name }) => (
            <tr key={symbol}>
              <th scope="row">{name}</th>
              {symbolSetNames.map((set) => (
                <td key={set}>
                  <SymbolText name={symbol} set={set} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
