import type { ReactNode } from 'react';
import { StepButton } from '@/components/ui/StepButton';
import type { Messages } from '@/lib/content/messages';
import styles from './BlockSteps.module.css';

export interface BlockStepsProps {
  /** The numbers of all blocks, in order. */
  readonly blocks: readonly number[];
  readonly block: number;
  readonly texts: Messages['figure']['blocks'];
  /** Nothing where the link of the page fixes the block. */
  readonly onChoose: ((block: number) => void) | null;
  /** What is said beside the buttons. */
  readonly children: ReactNode;
}

/** Two buttons that walk along the blocks of a network, for fingers and whoever does not aim. */
export function BlockSteps({ blocks, block, texts, onChoose, children }: BlockStepsProps) {
  const place = blocks.indexOf(block);
  const [previous, next] = [blocks[place - 1], blocks[place + 1]];
  const stepTo = (to: number | undefined) => () => {
    if (to !== undefined) onChoose?.(to);
  };
  return (
    <div className={styles.steps}>
      {onChoose && (
        <>
          <StepButton isOff={previous === undefined} onStep={stepTo(previous)}>
            <span aria-hidden="true">‹</span> {texts.previous}
          </StepButton>
          <StepButton isOff={next === undefined} onStep={stepTo(next)}>
            {texts.next} <span aria-hidden="true">›</span>
          </StepButton>
        </>
      )}
      <p className={styles.caption}>{children}</p>
    </div>
  );
}
