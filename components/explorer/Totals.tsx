import { memo } from 'react';
import type { MappedNetwork } from '@/components/figures/skylines/words';
import type { Analysis, AnalyzedRow } from '@/lib/arch';
import { totalsByKind } from '@/lib/arch';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import { layerName } from './layer-words';
import styles from './Totals.module.css';
import { blockName, bytesText, countingText, workUnit, type Words } from './wording';

interface TotalsProps {
  readonly network: MappedNetwork;
  readonly words: Words;
}

interface Total {
  readonly name: string;
  readonly value: string;
  readonly note: string;
}

/** The whole network in numbers, each saying what is counted. */
export const Totals = memo(function Totals({ network, words }: TotalsProps) {
  const totals = [...costTotals(network, words), ...memoryTotals(network.analysis, words)];
  return (
    <dl className={styles.totals}>
      {totals.map(({ name, value, note }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className={styles.value}>{value}</dd>
          <dd className={styles.note}>{note}</dd>
        </div>
      ))}
    </dl>
  );
});

function costTotals({ analysis, twin }: MappedNetwork, words: Words): Total[] {
  const { integer, percent, times, bytes } = numbersIn(words.language);
  const { totals } = words.text;
  const { total, conventions } = analysis;
  const unit = workUnit(conventions, words);
  const withUnit = (count: number) => `${integer(count)} ${unit}`;
  const kinds = totalsByKind(analysis);
  const share = (...names: readonly string[]) =>
    kinds.reduce((sum, { kind, macsShare }) => sum + (names.includes(kind) ? macsShare : 0), 0);
  const { counted, weights } = total.parameters;
  return [
    {
      name: totals.work,
      value: withUnit(total.work),
      note: fill(totals.workNote, {
        depthwise: percent(share('depthwise')),
        pointwise: percent(share('plain', 'expand', 'project')),
      }),
    },
    {
      name: totals.twin,
      value: withUnit(twin.total.work),
      note: fill(totals.twinNote, {
        ratio: times(twin.total.work / total.work),
        weights: integer(twin.total.parameters.weights),
      }),
    },
    {
      name: fill(totals.parameters, { counting: countingText(conventions, words.text) }),
      value: integer(counted),
      note: fill(totals.parametersNote, {
        bytes: bytes(counted * conventions.bytesPerNumber),
        count: bytesText(conventions, words.text),
      }),
    },
    { name: totals.weights, value: integer(weights), note: totals.weightsNote },
    {
      name: totals.layers,
      value: integer(analysis.weightedLayers),
      note: totals.layersNote,
    },
  ];
}

function memoryTotals(analysis: Analysis, words: Words): Total[] {
  const { integer, bytes } = numbersIn(words.language);
  const { totals } = words.text;
  const { memory, rows, network } = analysis;
  const { peak, peakBlockAsOne } = memory;
  const last = rows.findLast((row) => row.receptiveField !== null);
  const field = last?.receptiveField?.height;
  const peakNote = (at: string, elements: number) =>
    fill(totals.memoryNote, { at, values: integer(elements) });
  return [
    {
      name: totals.memory,
      value: bytes(peak.bytes),
      note: peakNote(placeOf(peak.at, analysis, words), peak.elements),
    },
    {
      name: totals.memoryBlock,
      value: bytes(peakBlockAsOne.bytes),
      note: peakNote(placeOf(peakBlockAsOne.at, analysis, words), peakBlockAsOne.elements),
    },
    ...(field === undefined
      ? []
      : [
          {
            name: totals.field,
            value: fill(totals.fieldValue, { size: integer(field.size) }),
            note: fill(totals.fieldNote, {
              step: integer(field.jump),
              side: integer(network.input.height),
            }),
          },
        ]),
  ];
}

/** The name of a layer or a block, as `lib/arch` writes it, in the words of the page. */
function placeOf(name: string, { rows, blocks }: Analysis, words: Words): string {
  const row: AnalyzedRow | undefined = rows.find((each) => each.name === name);
  const block = row?.block ?? blocks.find((each) => each.block.name === name)?.block;
  if (block === undefined) return name;
  const { kind } = block;
  const isNumbered = kind !== 'stem' && kind !== 'head';
  const blockText = isNumbered
    ? fill(words.skylines.parts.block, { number: blockName(block, words) })
    : words.skylines.parts[kind];
  return row === undefined ? blockText : `${blockText}, ${layerName(row, words.text)}`;
}
