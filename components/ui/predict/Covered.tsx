import type { ReactNode } from 'react';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import type { PredictTexts } from './Predict';
import styles from './Predict.module.css';

export interface CoveredProps {
  readonly isCovered: boolean;
  readonly texts: Pick<PredictTexts, 'covered'>;
  readonly children: ReactNode;
}

/** The asked number, or a cover in its place until the reader has predicted. */
export function Covered({ isCovered, texts, children }: CoveredProps) {
  if (!isCovered) return <>{children}</>;
  return (
    <span className={styles.cover}>
      <span aria-hidden="true">?</span>
      <VisuallyHidden>{texts.covered}</VisuallyHidden>
    </span>
  );
}
