'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { loadForPrint } from './figures/printing';

export interface PrintButtonProps {
  readonly label: string;
  readonly busyLabel: string;
}

/** Fetches every figure of the page first, so that none is missing on paper. */
export function PrintButton({ label, busyLabel }: PrintButtonProps) {
  const [isBusy, setBusy] = useState(false);
  const print = async () => {
    setBusy(true);
    await loadForPrint();
    setBusy(false);
    // What has just been loaded is drawn first.
    requestAnimationFrame(() => window.print());
  };
  return (
    <Button onClick={isBusy ? undefined : () => void print()} aria-disabled={isBusy}>
      {isBusy ? busyLabel : label}
    </Button>
  );
}
