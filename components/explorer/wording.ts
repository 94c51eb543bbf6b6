import type { SkylinesText } from '@/components/figures/skylines/words';
import type { FrameTexts } from '@/components/ui/figure-frame/FigureFrame';
import type { CopyLinkTexts } from '@/components/ui/CopyLink';
import type { LinkNoticeTexts } from '@/components/ui/LinkNotice';
import type { Block, Conventions } from '@/lib/arch';
import type { Language } from '@/lib/content/languages';
import type { Messages } from '@/lib/content/messages';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';

export type ExploreText = Messages['explore'];

/** All words of the page, and the language they are in. */
export interface Words {
  readonly language: Language;
  readonly text: ExploreText;
  readonly skylines: SkylinesText;
  readonly frame: FrameTexts;
  readonly parameter: Messages['parameter'];
  readonly link: CopyLinkTexts & LinkNoticeTexts;
}

export type Wording = Pick<Words, 'language' | 'text'>;

/** The heading of a block: "Block 3 of 13: depthwise separable". */
export function blockTitle(block: Block, count: number, { language, text }: Wording): string {
  const { integer } = numbersIn(language);
  return fill(text.blocks[block.kind], {
    number: integer(block.number),
    count: integer(count),
    t: integer(block.kind === 'inverted-residual' ? block.expansion : 1),
  });
}

/** The name of a block in a table: its number, or a word. */
export function blockName(block: Block, { text }: Wording): string {
  const { short } = text.blocks;
  if (block.kind === 'stem' || block.kind === 'head') return short[block.kind];
  return fill(short.block, { number: block.number });
}

/** Where the paper describes a block. */
export function paperText({ paper }: Block, { language, text }: Wording): string {
  const { integer } = numbersIn(language);
  const { table, first, last, repetition } = paper;
  const rows = fill(first === last ? text.blocks.paperRow : text.blocks.paperRows, {
    table: integer(table),
    first: integer(first),
    last: integer(last),
  });
  const repeated = fill(text.blocks.repetition, { repetition: integer(repetition) });
  return repetition > 1 ? rows + repeated : rows;
}

export function workUnit({ work }: Pick<Conventions, 'work'>, { skylines }: Words): string {
  return skylines.units[work];
}

export function countingText({ batchNorm }: Pick<Conventions, 'batchNorm'>, text: ExploreText) {
  return text.conventions.batchNormShort[batchNorm];
}

const byteNames = [1, 2, 4] as const;

/** The conventions name a size that the page has a word for. */
export function bytesText(
  { bytesPerNumber }: Pick<Conventions, 'bytesPerNumber'>,
  text: ExploreText,
) {
  const size = byteNames.find((each) => each === bytesPerNumber) ?? 4;
  return text.conventions.bytesShort[size];
}
