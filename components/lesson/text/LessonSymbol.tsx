'use client';

import { useStore } from 'zustand';
import { SymbolText } from '@/components/ui/SymbolText';
import type { SymbolName } from '@/lib/format/symbols';
import { countingStore } from '@/lib/store/counting';

/** A letter in the set that the reader has chosen: the article's or the papers'. */
export function LessonSymbol({ name }: { readonly name: SymbolName }) {
  return <SymbolText name={name} set={useStore(countingStore, ({ symbols }) => symbols)} />;
}
