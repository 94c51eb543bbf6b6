/** The blocks of a network as rows of a table, and its layers as rows of a file. */
import type { MappedNetwork } from '@/components/figures/skylines/words';
import type { FigureTable } from '@/components/ui/figure-frame/FigureTable';
import type { AnalyzedBlock, AnalyzedRow } from '@/lib/arch';
import { fill } from '@/lib/format/text';
import { activationName, kernelOf, layerName, padsText, strideOf } from './layer-words';
import { blockName, countingText, workUnit, type Words } from './wording';

export interface BlockNumbers {
  readonly block: AnalyzedBlock;
  readonly stride: number;
  /** Work of the normal twin / work of the block; null where both are the same. */
  readonly saving: number | null;
  /** Values alive at worst while it runs layer by layer. */
  readonly live: number;
  /** The last layer of which each value sees a part of the picture. */
  readonly fieldRow: AnalyzedRow | undefined;
}

export function blockRows({ analysis, twin }: MappedNetwork): BlockNumbers[] {
  return analysis.blocks.map((block) => {
    const twinWork = twin.blocks[block.block.number]?.work ?? block.work;
    const strides = block.rows.map((row) => strideOf(row) ?? 1);
    return {
      block,
      stride: Math.max(...strides),
      saving: twinWork === block.work ? null : twinWork / block.work,
      live: Math.max(...block.rows.map((row) => row.liveActivations)),
      fieldRow: block.rows.findLast((row) => row.receptiveField !== null),
    };
  });
}

/** Every layer with all that is known of it. */
export function layerFile({ analysis }: MappedNetwork, words: Words): FigureTable {
  const { table } = words.text;
  const { conventions } = analysis;
  const labels = [
    table.block,
    table.layer,
    'n',
    table.channelsIn,
    'n_out',
    table.channelsOut,
    `f, ${table.kernel}`,
    `s, ${table.stride}`,
    `${table.pads} (${table.padsHint})`,
    table.activation,
    workUnit(conventions, words),
    table.weights,
    fill(table.parameters, { counting: countingText(conventions, words.text) }),
    table.values,
    `${table.memory} (B)`,
    table.field,
  ];
  return {
    caption: words.text.table.heading,
    columns: labels.map((label) => ({ label })),
    rows: analysis.rows.map((row) => [
      blockName(row.block, words),
      layerName(row, words.text),
      row.input.height,
      row.input.channels,
      row.output.height,
      row.output.channels,
      kernelOf(row),
      strideOf(row),
      padsText(row.pads),
      activationName(row, words.text),
      row.work,
      row.parameters.weights,
      row.parameters.counted,
      row.activations,
      row.liveActivations * conventions.bytesPerNumber,
      row.receptiveField?.height.size ?? null,
    ]),
  };
}
