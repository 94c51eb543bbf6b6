import type { Evidence, ExactEvidence, Prediction } from '@/lib/engine/types';
import { isFound, scoreKind } from '../../network/network-text';
import { everyClass, photoOf, type AskAbout } from '../use-answer-question';

/** Every class with its score and names, best first, and where the score comes from. */
export interface AskedEvidence {
  readonly classes: readonly Prediction[];
  readonly of: Prediction;
  readonly against: Prediction | null;
  readonly evidence: Evidence;
  /** Whether the score of the class counts as an answer. */
  readonly isFound: boolean;
}

/** `other`: the network's head does not allow an exact answer. */
export type EvidenceAnswer = AskedEvidence | 'other';

export interface Choice {
  /** Class index; null for the best one. */
  readonly of: number | null;
  readonly against: number | null;
}

export function askEvidence({ of, against }: Choice): AskAbout<EvidenceAnswer> {
  return async ({ engine, inspect, signal }, about) => {
    const { predictions } = await engine.classify(photoOf(about), { topK: everyClass, signal });
    const { head } = await inspect.network({}, { signal });
    const find = (index: number | null) => predictions.find((each) => each.index === index);
    const chosen = find(of) ?? predictions[0];
    if (head === 'other' || !chosen) return 'other';
    const other = against === chosen.index ? undefined : find(against);
    const question = { classIndex: chosen.index, against: other?.index };
    const evidence = await inspect.evidence(question, { signal });
    return {
      classes: predictions,
      of: chosen,
      against: other ?? null,
      evidence,
      isFound: isFound(scoreKind(about.by), chosen.probability),
    };
  };
}

/** A map of signed numbers over the picture, row by row. */
export interface CellMap {
  readonly height: number;
  readonly width: number;
  readonly values: Float32Array;
}

/** The maps to choose from: the one of an exact answer, or those of a detector with several cells. */
export function mapsOf(evidence: Evidence): readonly CellMap[] {
  if (evidence.kind === 'exact') {
    const { height, width, cells } = evidence;
    return [{ height, width, values: cells }];
  }
  return evidence.maps
    .map(({ height, width, scores }) => ({ height, width, values: scores }))
    .filter(({ values }) => values.length > 1);
}

/**
 * The score that a detector gives by its map of one cell, where that is higher than in every map
 * with places: then the answer is not to be seen in `mapsOf`. Null elsewhere.
 */
export function scoreWithoutPlace({ evidence, against }: AskedEvidence): number | null {
  if (evidence.kind === 'exact' || against) return null;
  const highest = (hasPlaces: boolean) =>
    Math.max(
      ...evidence.maps
        .filter(({ scores }) => scores.length > 1 === hasPlaces)
        .map(({ scores }) => scores[largestAt(scores)] ?? 0),
    );
  return highest(false) > highest(true) ? highest(false) : null;
}

/** What stands under the map: numbers of so many digits that add up as they are read. */
export function shownSum({ bias, logit }: ExactEvidence) {
  const rounded = (value: number) => Math.round(value * 10 ** sumDigits) / 10 ** sumDigits;
  // The sum of the cells is the one that is nowhere else: it takes what rounding leaves over.
  return { cells: rounded(logit) - rounded(bias), bias: rounded(bias), logit: rounded(logit) };
}

export const sumDigits = 3;

/** Index of the largest value. */
export function largestAt(values: Float32Array): number {
  return values.reduce((best, value, at) => (value > (values[best] ?? -Infinity) ? at : best), 0);
}

/** Place of the map in which the score is highest. */
export function clearestMap(maps: readonly CellMap[]): number {
  return largestAt(Float32Array.from(maps, ({ values }) => values[largestAt(values)] ?? 0));
}

export const sumOf = (values: Float32Array) => values.reduce((sum, value) => sum + value, 0);

/** The channels that weigh most, whichever way. */
export function strongestChannels({ channels }: ExactEvidence, count: number) {
  return Array.from(channels, (value, channel) => ({ channel, value }))
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
    .slice(0, count);
}
