'use client';

import type { StoreApi } from 'zustand/vanilla';
import { CopyLink, type CopyLinkTexts } from '@/components/ui/CopyLink';
import { pathOfFigure, type FigureName } from '@/lib/content/figures';
import type { Language } from '@/lib/content/languages';
import { pathIn, publicFile } from '@/lib/content/paths';
import type { Table } from '@/lib/store/codec';
import { hrefWith, type LinkPart } from '@/lib/store/link';

export interface CopyFigureLinkProps<State extends object> {
  readonly name: FigureName;
  readonly language: Language;
  readonly table: Table<State>;
  readonly store: Pick<StoreApi<State>, 'getState'>;
  /** What is folded away below the figure and has a table of its own. */
  readonly fold?: LinkPart;
  readonly texts: CopyLinkTexts;
}

/** Copies a link to the figure's own page in its present state, whatever page it stands on. */
export function CopyFigureLink<State extends object>(props: CopyFigureLinkProps<State>) {
  const { name, language, table, store, fold, texts } = props;
  const getHref = () => {
    const path = publicFile(pathIn(language, pathOfFigure(name)).slice(1));
    return window.location.origin + hrefWith(path, table, store.getState(), fold?.print());
  };
  return <CopyLink getHref={getHref} texts={texts} />;
}
