'use client';

import { useState } from 'react';
import type { NumberLanguage } from '@/lib/format/numbers';
import { readNumber, typedNumber } from '@/lib/format/read-number';
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
 * The text of a number field while it is typed, as the language writes numbers. Allowed ones are
 * handed to `apply` at once; any other text stays as typed, marked invalid, and the value in use
 * does not change. When the value changes by other means the text gives way.
 */
export function useNumberDraft(
  value: number,
  allowed: Allowed,
  language: NumberLanguage,
  apply: (value: number) => void,
): NumberDraft {
  const [draft, setDraft] = useState<Draft>();
  const [seenValue, setSeenValue] = useState(value);
  if (seenValue !== value) {
    setSeenValue(value);
    if (draft?.value !== value) setDraft(undefined);
  }

  return {
    text: draft?.text ?? typedNumber(value, language),
    isInvalid: draft?.isInvalid ?? false,
    type: (text) => {
      const typed = readNumber(text, language).find((reading) => isAllowed(allowed, reading));
      if (typed === undefined) {
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
