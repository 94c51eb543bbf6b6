'use client';

import { useState } from 'react';
import { isAllowed, nearestAllowed, type Allowed } from '@/lib/store/allowed';

interface Draft {
  readonly text: string;
  /** The value in use while this text stands in the field. */
  readonly value: number;
  readonly isInvalid: boolean;
}

export interface NumberDraft {
  /** What stands in the field. */
  readonly text: string;
  readonly isInvalid: boolean;
  type(text: string): void;
  /** Typing is over: the value in use is shown again, unless the text is invalid. */
  finish(): void;
  /** Shows the value in use, whatever stands in the field. */
  discard(): void;
}

/**
 * The text of a number field while it is typed. Allowed numbers are handed to `apply` at once;
 * any other text stays as typed, marked invalid, and the value in use does not change. When the
 * value changes by other means the text gives way.
 */
export function useNumberDraft(
  value: number,
  allowed: Allowed,
  apply: (value: number) => void,
): NumberDraft {
  const [draft, setDraft] = useState<Draft>();
  const [seenValue, setSeenValue] = useState(value);
  if (seenValue !== value) {
    setSeenValue(value);
    if (draft?.value !== value) setDraft(undefined);
  }

  return {
    text: draft?.text ?? String(value),
    isInvalid: draft?.isInvalid ?? false,
    type: (text) => {
      const typed = text.trim() === '' ? NaN : Number(text);
      if (!isAllowed(allowed, typed)) {
        setDraft({ text, value, isInvalid: true });
        return;
      }
      const next = nearestAllowed(allowed, typed);
      setDraft({ text, value: next, isInvalid: false });
      apply(next);
    },
    finish: () => {
      if (draft?.isInvalid === false) setDraft(undefined);
    },
    discard: () => setDraft(undefined),
  };
}
