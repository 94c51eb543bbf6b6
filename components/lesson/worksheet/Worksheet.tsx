'use client';

import { useId, useState } from 'react';
import { useStore } from 'zustand';
import { addressOf, useLinkState } from '@/components/hooks/use-link-state';
import { Button } from '@/components/ui/Button';
import { CopyLink } from '@/components/ui/CopyLink';
import { LinkNotice } from '@/components/ui/LinkNotice';
import type { Language } from '@/lib/content/languages';
import type { Messages } from '@/lib/content/messages';
import { fill } from '@/lib/format/text';
import { createLink, type Link } from '@/lib/store/link';
import { isSeed, longestSeed, nextSeed, worksheetPart, worksheetStore } from './seed';
import { AnswerKey, Sheet } from './Sheet';
import styles from './Worksheet.module.css';

export type WorksheetTexts = Messages['lesson']['worksheetPage'];

export interface WorksheetProps {
  readonly language: Language;
  readonly texts: WorksheetTexts;
  readonly linkTexts: Messages['link'];
}

/** `hide=key` in the link leaves the answer key out: for the students' link. */
const keyPanel = 'key';

/** The controls, which are not printed, and under them the sheet and its key as they will be. */
export function Worksheet({ language, texts, linkTexts }: WorksheetProps) {
  const [link] = useState(() => createLink({ parts: [worksheetPart], panels: [keyPanel] }));
  const { controls, reports } = useLinkState(link);
  const { seed } = useStore(worksheetStore);
  const hasKey = !controls.hide.has(keyPanel);
  return (
    <>
      <div className={styles.controls}>
        <LinkNotice reports={reports} texts={linkTexts} />
        <SeedField seed={seed} texts={texts} />
        <div className={styles.buttons}>
          <Button onClick={() => worksheetStore.setState({ seed: nextSeed(seed) })}>
            {texts.nextSeed}
          </Button>
          <Button onClick={() => window.print()}>{texts.print}</Button>
          <CopyLink getHref={() => addressOf(link)} texts={linkTexts} />
          {hasKey && (
            <CopyLink
              getHref={() => withoutKey(link)}
              texts={{ ...linkTexts, copy: texts.copyWithoutKey }}
            />
          )}
        </div>
        {!hasKey && <p>{texts.noKey}</p>}
      </div>
      <Sheet {...{ language, texts, seed }} />
      {hasKey && <AnswerKey {...{ language, texts, seed }} />}
    </>
  );
}

function withoutKey(link: Link): string {
  const address = new URL(addressOf(link));
  address.searchParams.set('hide', keyPanel);
  return address.href;
}

/** What is typed counts as soon as it is a seed; until then the last one stays in use. */
function SeedField({ seed, texts }: { readonly seed: string; readonly texts: WorksheetTexts }) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const isInvalid = draft !== null && !isSeed(draft);
  const type = (text: string) => {
    setDraft(text);
    if (isSeed(text)) worksheetStore.setState({ seed: text });
  };
  return (
    <div className={styles.seed}>
      <label htmlFor={id}>{texts.seed}</label>
      <input
        id={id}
        className={styles.field}
        type="text"
        autoComplete="off"
        value={draft ?? seed}
        aria-describedby={`${id}-hint`}
        aria-invalid={isInvalid}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => setDraft(null)}
      />
      <p id={`${id}-hint`} className={styles.hint} role={isInvalid ? 'alert' : undefined}>
        {fill(isInvalid ? texts.seedError : texts.seedHint, { max: longestSeed, seed })}
      </p>
    </div>
  );
}
