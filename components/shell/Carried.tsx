'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { useStore, type StoreApi } from 'zustand';
import { classNames } from '@/components/ui/class-names';
import { SymbolText } from '@/components/ui/SymbolText';
import type { Language } from '@/lib/content/languages';
import { pathIn } from '@/lib/content/paths';
import { numbersIn } from '@/lib/format/numbers';
import { printState, type Table } from '@/lib/store/codec';
import { currentPhotoStore } from '@/lib/store/current-photo';
import type { PhotoOrigin } from '@/lib/store/photo';
import {
  calculatorChips,
  calculatorHref,
  networkChips,
  networkHref,
  type SettingChip,
} from '@/lib/store/setting-chips';
import {
  calculatorStore,
  calculatorTable,
  networkStore,
  networkTable,
  type CalculatorSetting,
  type NetworkSetting,
} from '@/lib/store/settings';
import { pathOfPage } from './pages';
import styles from './Carried.module.css';

export interface CarriedTexts {
  readonly label: string;
  readonly samplePhoto: string;
  readonly pastedPhoto: string;
  readonly cameraPhoto: string;
  /** Names of the pages that the links lead to. */
  readonly pages: Readonly<Record<'calculator' | 'explore' | 'classify', string>>;
}

export interface CarriedProps {
  readonly language: Language;
  readonly texts: CarriedTexts;
  readonly className?: string;
}

/**
 * What the reader set on other pages, each as a link back to it. Nothing while all is as on a first
 * visit; a page never shows its own, so nothing here moves while a slider is dragged.
 */
export function Carried({ language, texts, className }: CarriedProps) {
  const shown = usePathname();
  const pathTo = (page: keyof CarriedTexts['pages']) => pathIn(language, pathOfPage(page));
  const isOn = (page: keyof CarriedTexts['pages']) => `${shown}/`.startsWith(pathTo(page));
  const convolution = useChanged<CalculatorSetting>(
    calculatorStore,
    calculatorTable,
    isOn('calculator'),
  );
  const network = useChanged<NetworkSetting>(networkStore, networkTable, isOn('explore'));
  const { photo } = useStore(currentPhotoStore);
  const hasPhoto = photo !== null && !isOn('classify');
  if (convolution === null && network === null && !hasPhoto) return null;

  return (
    <ul className={classNames(styles.list, className)} aria-label={texts.label}>
      {convolution && (
        <Item
          href={calculatorHref(pathTo('calculator'), convolution)}
          page={texts.pages.calculator}
        >
          <Chips chips={calculatorChips(convolution)} language={language} />
        </Item>
      )}
      {network && (
        <Item href={networkHref(pathTo('explore'), network)} page={texts.pages.explore}>
          {network.family.toUpperCase()},{' '}
          <Chips chips={networkChips(network)} language={language} />
        </Item>
      )}
      {hasPhoto && (
        <Item href={pathTo('classify')} page={texts.pages.classify}>
          {/* eslint-disable-next-line @next/next/no-img-element -- an object URL */}
          <img className={styles.thumbnail} src={photo.url} alt="" />
          <span className={styles.name}>{photoName(photo.origin, texts)}</span>
        </Item>
      )}
    </ul>
  );
}

/** The state of a store where it differs from the defaults and `isHere` is false. */
function useChanged<State extends object>(
  store: StoreApi<State>,
  table: Table<State>,
  isHere: boolean,
): State | null {
  return useStore(store, (state) =>
    isHere || printState(table, state).length === 0 ? null : state,
  );
}

interface ItemProps {
  readonly href: string;
  readonly page: string;
  readonly children: ReactNode;
}

function Item({ href, page, children }: ItemProps) {
  return (
    <li>
      <Link prefetch={false} className={styles.link} href={href}>
        <span className={styles.page}>{page}:</span> {children}
      </Link>
    </li>
  );
}

/** n = 14, f = 3: each letter in the colour of its dimension. */
function Chips({
  chips,
  language,
}: {
  readonly chips: readonly SettingChip[];
  readonly language: Language;
}) {
  const { upTo } = numbersIn(language);
  return chips.map(({ symbol, value }, index) => (
    <span key={symbol} className={styles.chip}>
      <SymbolText name={symbol} /> = {upTo(value, 2)}
      {index < chips.length - 1 && ', '}
    </span>
  ));
}

function photoName(origin: PhotoOrigin, texts: CarriedTexts): string {
  switch (origin.from) {
    case 'file':
    case 'drop':
      return origin.name;
    case 'sample':
      return texts.samplePhoto;
    case 'paste':
      return texts.pastedPhoto;
    case 'camera':
      return texts.cameraPhoto;
    default:
      return origin satisfies never;
  }
}
