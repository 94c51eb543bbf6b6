'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { Button } from './Button';
import styles from './CopyLink.module.css';
import { LiveRegion } from './LiveRegion';

export interface CopyLinkTexts {
  readonly copy: string;
  readonly copied: string;
  /** The browser forbids copying: what to do with the field that is shown then. */
  readonly copyByHand: string;
  /** Label of that field. */
  readonly address: string;
}

export interface CopyLinkProps {
  /** The whole address, asked for when the button is pressed. */
  readonly getHref: () => string;
  readonly texts: CopyLinkTexts;
}

/** Nothing yet; copied; or the link to be copied by hand. Each press counts anew. */
type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'copied' }
  | { readonly kind: 'by-hand'; readonly href: string };

/** A button that copies a link, and shows it in a field where the browser forbids copying. */
export function CopyLink({ getHref, texts }: CopyLinkProps) {
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const copy = async () => {
    const href = getHref();
    setOutcome({ kind: 'none' });
    const isCopied = await writeToClipboard(href);
    setOutcome(isCopied ? { kind: 'copied' } : { kind: 'by-hand', href });
  };

  return (
    <div className={styles.copy}>
      <Button onClick={() => void copy()}>{texts.copy}</Button>
      {outcome.kind === 'copied' && <span aria-hidden="true">{texts.copied}</span>}
      {outcome.kind === 'by-hand' && <LinkField href={outcome.href} texts={texts} />}
      <LiveRegion message={outcome.kind === 'copied' ? texts.copied : ''} />
    </div>
  );
}

/** Takes the focus with everything selected, so that the next key press copies. */
function LinkField({ href, texts }: { readonly href: string; readonly texts: CopyLinkTexts }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [href]);
  return (
    <div className={styles.byHand}>
      <p id={`${id}-hint`} className={styles.hint}>
        {texts.copyByHand}
      </p>
      <input
        ref={field}
        className={styles.field}
        readOnly
        value={href}
        aria-label={texts.address}
        aria-describedby={`${id}-hint`}
        onFocus={(event) => event.target.select()}
      />
    </div>
  );
}

/** False where there is no clipboard (a page without https) or the browser says no. */
async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
