'use client';

import { memo } from 'react';
import type { MappedNetwork } from '@/components/figures/skylines/words';
import { StepButton } from '@/components/ui/StepButton';
import type { AnalyzedBlock, Block } from '@/lib/arch';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import styles from './BlockDetails.module.css';
import { LayerTable } from './LayerTable';
import { shapeText } from './layer-words';
import { blockTitle, countingText, paperText, workUnit, type Words, type Wording } from './wording';

interface BlockDetailsProps {
  readonly network: MappedNetwork;
  /** `Block.number`. */
  readonly selected: number;
  /** Nothing where the link of the page fixes the block. */
  readonly onSelect: ((block: number) => void) | null;
  readonly words: Words;
}

/** The chosen block: what it does to the shape, what it costs, and its layers. */
export const BlockDetails = memo(function BlockDetails({
  network,
  selected,
  onSelect,
  words,
}: BlockDetailsProps) {
  const { analysis } = network;
  const { text } = words;
  const block = analysis.blocks[selected];
  if (block === undefined) return null;
  const last = analysis.blocks.length - 1;
  const title = blockTitle(block.block, last - 1, words);
  return (
    <section className={styles.details} aria-label={title}>
      <div className={styles.bar}>
        <h3 className={styles.title}>{title}</h3>
        {onSelect && (
          <div className={styles.steps}>
            <StepButton isOff={selected === 0} onStep={() => onSelect(selected - 1)}>
              {text.blocks.previous}
            </StepButton>
            <StepButton isOff={selected === last} onStep={() => onSelect(selected + 1)}>
              {text.blocks.next}
            </StepButton>
          </div>
        )}
      </div>
      <p className={styles.flow}>
        {flowText(block, words)} {shortcutText(block, words)}
      </p>
      <p className={styles.paper}>{paperText(block.block, words)}</p>
      <Facts network={network} block={block} words={words} />
      <LayerTable
        analysis={analysis}
        block={block}
        caption={fill(text.blocks.layers, { name: title })}
        words={words}
      />
      <p className={styles.paper}>{text.blocks.calculator}</p>
    </section>
  );
});

/** 56 × 56 × 128 → 56 × 56 × 128, stride 1. */
function flowText({ block, input, output }: AnalyzedBlock, wording: Wording): string {
  const { integer } = numbersIn(wording.language);
  const template = wording.text.blocks.flow;
  return `${fill(template, {
    input: shapeText(input, wording),
    output: shapeText(output, wording),
    stride: integer(strideOfBlock(block, input.height, output.height)),
  })}.`;
}

function strideOfBlock(block: Block, sideIn: number, sideOut: number): number {
  return 'stride' in block ? block.stride : Math.round(sideIn / sideOut);
}

/** Whether the ends of an inverted residual are joined, and why not. */
function shortcutText({ block, input, output }: AnalyzedBlock, { language, text }: Wording) {
  if (block.kind !== 'inverted-residual') return '';
  const { integer } = numbersIn(language);
  const { shortcutOn, shortcutOffStride, shortcutOffWidth, noExpansion } = text.blocks;
  const channels = { in: integer(input.channels), out: integer(output.channels) };
  const off = block.stride > 1 ? shortcutOffStride : fill(shortcutOffWidth, channels);
  const shortcut = block.residual ? fill(shortcutOn, channels) : off;
  return block.expansion === 1 ? `${shortcut} ${noExpansion}` : shortcut;
}

interface FactsProps {
  readonly network: MappedNetwork;
  readonly block: AnalyzedBlock;
  readonly words: Words;
}

function Facts({ network, block, words }: FactsProps) {
  const { integer, percent, times, bytes } = numbersIn(words.language);
  const { blocks, table } = words.text;
  const { conventions } = network.analysis;
  const twin = network.twin.blocks[block.block.number];
  const live = Math.max(...block.rows.map((row) => row.liveActivations));
  const share = (value: number) => fill(blocks.share, { share: percent(value) });
  const field = block.rows.findLast((row) => row.receptiveField !== null)?.receptiveField;
  return (
    <dl className={styles.facts}>
      <Fact name={workUnit(conventions, words)} note={share(block.macsShare)}>
        {integer(block.work)}
      </Fact>
      {twin !== undefined && twin.work > block.work && (
        <Fact name={blocks.twin} note={times(twin.work / block.work)}>
          {integer(twin.work)}
        </Fact>
      )}
      <Fact
        name={fill(table.parameters, { counting: countingText(conventions, words.text) })}
        note={share(block.parametersShare)}
      >
        {integer(block.parameters.counted)}
      </Fact>
      <Fact name={blocks.memory} note={fill(blocks.values, { count: integer(live) })}>
        {bytes(live * conventions.bytesPerNumber)}
      </Fact>
      {block.block.kind === 'inverted-residual' && (
        <Fact
          name={blocks.memoryBlock}
          note={fill(blocks.values, { count: integer(block.asOneOperator.elements) })}
        >
          {bytes(block.asOneOperator.bytes)}
        </Fact>
      )}
      {field && (
        <Fact name={blocks.field}>
          {fill(words.text.totals.fieldValue, { size: integer(field.height.size) })}
        </Fact>
      )}
    </dl>
  );
}

interface FactProps {
  readonly name: string;
  readonly note?: string;
  readonly children: string;
}

function Fact({ name, note, children }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <strong>{children}</strong> {note && <span className={styles.note}>{note}</span>}
      </dd>
    </div>
  );
}
