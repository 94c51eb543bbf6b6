/** Which blocks have a shortcut: what the reader ticked, and what there is to say about it. */
import { fill } from '@/lib/format/text';
import { bottlenecks, type Bottleneck } from '@/lib/layout/bottleneck';
import { mismatchText, type Words } from './words';

/** Nothing until the reader has answered or asked to be shown. */
export type ShortcutPrediction =
  { readonly kind: 'answered'; readonly ticked: ReadonlySet<number> } | { readonly kind: 'shown' };

export interface ShortcutVerdict {
  readonly isRight: boolean;
  readonly sentence: string;
  /** One for each wrong tick, and one for all that were left out. */
  readonly remarks: readonly string[];
  readonly mistakes: ReadonlySet<number>;
}

const withShortcut = bottlenecks.filter(({ shortcut }) => shortcut.isOn);

export function judgeShortcuts(prediction: ShortcutPrediction, words: Words): ShortcutVerdict {
  const { question } = words.texts;
  const { integer } = words.numbers;
  if (prediction.kind === 'shown') {
    const sentence = fill(question.shown, { blocks: namesOf(withShortcut, words) });
    return { isRight: true, sentence, remarks: [], mistakes: new Set() };
  }
  const { ticked } = prediction;
  const isTicked = ({ number }: Bottleneck) => ticked.has(number);
  const wrong = bottlenecks.filter((block) => isTicked(block) && !block.shortcut.isOn);
  const missed = withShortcut.filter((block) => !isTicked(block));
  const isRight = wrong.length + missed.length === 0;
  const counts = {
    count: integer(withShortcut.length),
    found: integer(withShortcut.length - missed.length),
    wrong: integer(wrong.length),
  };
  const left = fill(question.missed, { blocks: namesOf(missed, words) });
  return {
    isRight,
    sentence: fill(isRight ? question.right : question.score, counts),
    remarks: [
      ...wrong.map((block) => mismatchText(block, words)),
      ...(missed.length > 0 ? [left] : []),
    ],
    mistakes: new Set([...wrong, ...missed].map(({ number }) => number)),
  };
}

function namesOf(blocks: readonly Bottleneck[], { numbers }: Words): string {
  return blocks.map(({ number }) => numbers.integer(number)).join(', ');
}
