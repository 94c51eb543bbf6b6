/** The sentences, the table and the question of the two-halves figure, from one state. */
import type { FigureTable } from '@/components/ui/figure-frame/FigureTable';
import type { ChoiceQuestion } from '@/components/ui/predict/judge';
import type { Language } from '@/lib/content/languages';
import type { Messages } from '@/lib/content/messages';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import {
  bestScore,
  goalNames,
  isReached,
  lanes,
  presets,
  scoreOf,
  verdictOf,
  type BestScore,
  type Outcome,
} from '@/lib/layout/two-halves';
import type { Scales } from '@/lib/layout/two-halves-photo';
import type { Triple } from '@/lib/layout/two-halves-sheets';
import { isSeparate, litCell, sideOf, type TwoHalvesState, type WeighedState } from './state';

export type Words = Messages['twoHalves'];

export interface ShownPhoto {
  readonly rgba: Uint8ClampedArray;
  readonly name: string;
}

/** A photo with the scales of what comes out of it. */
export interface ScaledPhoto extends ShownPhoto {
  readonly scales: Scales;
}

/** A state, what comes out of it, and whether the asked counts are still covered. */
export interface Shown {
  readonly state: WeighedState;
  /** The photo that the outcome is of, where it is one. */
  readonly photo?: ScaledPhoto;
  readonly outcome: Outcome;
  readonly isCovered: boolean;
  readonly words: Words;
  readonly language: Language;
}

/** A multiple of one half with a true minus sign: −½, 13½. Every number of this figure is one. */
export function signed(value: number, wholeText: (whole: number) => string = String): string {
  const size = Math.abs(value);
  const whole = Math.floor(size);
  const text = size === whole ? wholeText(whole) : `${whole === 0 ? '' : wholeText(whole)}½`;
  return value < 0 ? `−${text}` : text;
}

/** A value of a sheet: of a photo, thousands of its bytes are possible. */
export function valueText({ language }: Pick<Shown, 'language'>, value: number): string {
  return signed(value, numbersIn(language).integer);
}

/** Behind a multiplication sign a negative number stands in brackets. */
export const bracketed = (text: string) => (text.startsWith('−') ? `(${text})` : text);

export function weightsText(weights: Triple<number>): string {
  return weights.map((weight) => signed(weight)).join('; ');
}

const coveredCount = '?';

/** The two counts of an output as short texts. */
export function scoreTexts(
  { words, isCovered, state }: Shown,
  { found, cells, wrong }: Pick<BestScore, 'found' | 'cells' | 'wrong'>,
): { readonly found: string; readonly wrong: string } {
  return {
    found: fill(words.drawing.found, {
      goal: state.goal,
      cells,
      found: isCovered ? coveredCount : found,
    }),
    wrong: fill(words.drawing.wrongCount, { wrong: isCovered ? coveredCount : wrong }),
  };
}

/** What the figure shows, in one or two sentences. */
export function summaryOf(shown: Shown): string {
  return `${settingSentence(shown)} ${goalSentence(shown)}`;
}

/** Which halves work, and how. */
export function settingSentence({ state, words: { summary } }: Shown): string {
  const relu = state.relu ? summary.on : summary.off;
  return fill(summary[state.mode], { weights: weightsText(state.weights), relu });
}

export function goalSentence({ state, outcome, words, isCovered }: Shown): string {
  const { goal } = state;
  if (isCovered) return fill(words.summary.goalCovered, { goal });
  const best = bestScore(goal, outcome.outputs);
  if (state.mode !== 'look') return fill(words.summary.goal, { goal, ...scoreNumbers(best) });
  const lane = lanes[best.output] ?? '';
  return fill(words.summary.goalOf, { goal, lane, ...scoreNumbers(best) });
}

function scoreNumbers({ found, cells, wrong }: BestScore) {
  return { found, cells, wrong };
}

/** The count that stands beside a goal. */
export function goalCount(shown: Shown, goal: TwoHalvesState['goal']): string {
  const texts = scoreTexts(
    { ...shown, state: { ...shown.state, goal } },
    bestScore(goal, shown.outcome.outputs),
  );
  return `${texts.found.slice(texts.found.indexOf(':') + 1).trim()}, ${texts.wrong}`;
}

/** The lit cell of one output in full, for whoever hears it. */
export function spokenProbe(shown: Shown, output: number): string {
  const value = `${placeText(shown)} ${probeText(shown, output)}`;
  return shown.photo === undefined ? `${value}, ${verdictText(shown, output)}` : value;
}

/** Each goal against each output. */
export function tableOf({ state, outcome, words, isCovered }: Shown): FigureTable {
  const { table } = words;
  const names = state.mode === 'look' ? lanes : [table.mixed];
  const rows = goalNames.flatMap((goal) =>
    names.map((name, output) => {
      const score = scoreOf(goal, outcome.outputs[output] ?? []);
      const reached = isReached(score) ? table.yes : table.no;
      const counts = isCovered
        ? [coveredCount, coveredCount, coveredCount]
        : [score.found, score.wrong, reached];
      return [goal, name, score.cells, ...counts];
    }),
  );
  const labels = [table.goal, table.output, table.cells, table.found, table.wrong, table.reached];
  return { caption: table.caption, columns: labels.map((label) => ({ label })), rows };
}

/** Where the lit cell is. */
export function placeText({ state, words, language }: Shown): string {
  const { integer } = numbersIn(language);
  return fill(words.probe.place, {
    row: integer(Math.floor(litCell(state) / sideOf(state)) + 1),
    column: integer((litCell(state) % sideOf(state)) + 1),
  });
}

/** Whether the lit cell of an output is right. */
export function verdictText({ state, outcome, words }: Shown, output: number): string {
  const { cell, goal } = state;
  return words.probe[verdictOf(goal, outcome.outputs[output]?.[cell] ?? 0, cell)];
}

/** How the lit cell of an output came about: its products and their sum. */
export function probeText(shown: Shown, output: number): string {
  const { state, outcome, words } = shown;
  const value = valueText(shown, outcome.outputs[output]?.[litCell(state)] ?? 0);
  if (state.mode === 'look') return `${lanes[output] ?? ''} ${value}`;
  return fill(words.probe.mixed, { products: productTexts(shown).join(' + '), value });
}

/** What each lane brings to the lit cell. */
export function productTexts(shown: Shown): readonly string[] {
  const { state, outcome, words } = shown;
  return lanes.map((lane, index) =>
    fill(words.probe.product, {
      lane,
      kept: bracketed(valueText(shown, outcome.kept[index]?.[litCell(state)] ?? 0)),
      weight: bracketed(signed(state.weights[index] ?? 0)),
    }),
  );
}

export function questionOf({ question }: Words): ChoiceQuestion {
  return {
    kind: 'choice',
    prompt: question.prompt,
    rightId: 'a',
    choices: [
      { id: 'a', label: question.a, feedback: question.aSays },
      { id: 'ab', label: question.ab, feedback: question.abSays },
      { id: 'ac', label: question.ac, feedback: question.acSays },
      { id: 'all', label: question.all, feedback: question.allSays },
      { id: 'none', label: question.none, feedback: question.noneSays },
    ],
  };
}

/** The state that shows why an answer is right or wrong: the best that looking can do for it. */
export function demonstrationOf(answer: string): Partial<TwoHalvesState> {
  const looking = { mode: 'look', lane: 'R', filters: [presets.leftEdge] } as const;
  if (answer === 'ab') return { ...looking, filters: [presets.nothing], goal: 'B' };
  return { ...looking, goal: answer === 'ac' || answer === 'all' ? 'C' : 'A' };
}

export function presetLegend(state: TwoHalvesState, { controls }: Words): string {
  return isSeparate(state) ? fill(controls.presetOf, { lane: state.lane }) : controls.preset;
}
