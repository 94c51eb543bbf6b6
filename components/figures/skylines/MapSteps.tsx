import { useState } from 'react';
import { LiveRegion } from '@/components/ui/LiveRegion';
import { BlockSteps, type BlockStepsProps } from '../block-steps/BlockSteps';
import { blockNumbers, blockText } from './block-words';
import type { MappedNetwork, SkylinesWording } from './words';

interface MapStepsProps extends Omit<BlockStepsProps, 'blocks' | 'children'> {
  readonly network: MappedNetwork;
  readonly wording: SkylinesWording;
}

/**
 * Below the map: the chosen block in words, where a narrow drawing has no room for its numbers, and
 * the way to its neighbours. In the drawing a block is read out as the focus comes to it; a button
 * keeps the focus, so what it leads to is announced.
 */
export function MapSteps({ network, wording, texts, block, onChoose }: MapStepsProps) {
  const [walkedTo, setWalkedTo] = useState<number>();
  const text = blockText(block, network, wording);
  const walk = (next: number) => {
    setWalkedTo(next);
    onChoose?.(next);
  };
  return (
    <>
      <BlockSteps
        blocks={blockNumbers(network.columns)}
        {...{ texts, block }}
        onChoose={onChoose && walk}
      >
        {text}
      </BlockSteps>
      <LiveRegion message={walkedTo === block ? text : ''} />
    </>
  );
}
