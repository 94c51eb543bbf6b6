import type { ReactNode } from 'react';
import { Button } from './Button';

export interface StepButtonProps {
  /** There is nothing further in this direction. */
  readonly isOff: boolean;
  readonly onStep: () => void;
  readonly children: ReactNode;
}

/** One step along a row. It stays focusable at either end: the keyboard does not lose its place. */
export function StepButton({ isOff, onStep, children }: StepButtonProps) {
  return (
    <Button aria-disabled={isOff || undefined} onClick={isOff ? undefined : onStep}>
      {children}
    </Button>
  );
}
