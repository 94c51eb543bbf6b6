/** Every sentence of the figure, computed from the block that is drawn. */
import type { Messages } from '@/lib/content/messages';
import type { Numbers } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import {
  blockCount,
  normalMiddleWork,
  plainWork,
  valuesOf,
  type Bottleneck,
} from '@/lib/layout/bottleneck';

export type InvertedResidualTexts = Messages['invertedResidual'];

export interface Words {
  readonly texts: InvertedResidualTexts;
  readonly numbers: Numbers;
  /** The shortcut of a block is covered until the reader has answered. */
  readonly isCovered: (block: Bottleneck) => boolean;
}

export type SpindleShape = 'inverted' | 'equal' | 'classical';

export function shapeOf({ expansion }: Bottleneck): SpindleShape {
  if (expansion === 1) return 'equal';
  return expansion > 1 ? 'inverted' : 'classical';
}

/** 24, 144, 144, 24; without the first where nothing is expanded. */
export function widthsOf({ input, inner, output, work }: Bottleneck): readonly number[] {
  const middle = work.expand === null ? [inner] : [inner, inner];
  return [input.channels, ...middle, output.channels];
}

const listed = (values: readonly number[], between: string, { numbers }: Words) =>
  values.map((value) => numbers.integer(value)).join(between);

export function kernelText({ kernel }: Bottleneck, { numbers }: Words): string {
  return squareText(kernel, numbers);
}

export function squareText(side: number, numbers: Numbers): string {
  return `${numbers.integer(side)} × ${numbers.integer(side)}`;
}

/** Why the shortcut is off: the sides differ, and 24 is not 32. */
export function whyOff(block: Bottleneck, words: Words): string {
  return reasons(block, words, words.texts.why.sides);
}

/** The same with the numbers of the sides. */
export function mismatchText(block: Bottleneck, words: Words): string {
  const { texts, numbers } = words;
  const sides = fill(texts.question.sides, {
    stride: numbers.integer(block.stride),
    from: numbers.integer(block.input.height),
    to: numbers.integer(block.output.height),
  });
  const why = reasons(block, words, sides);
  return fill(texts.question.mismatch, { number: numbers.integer(block.number), why });
}

function reasons({ shortcut, input, output }: Bottleneck, words: Words, sides: string): string {
  const { why } = words.texts;
  const widths = fill(why.widths, ends(input.channels, output.channels, words));
  if (shortcut.sidesMeet) return widths;
  return shortcut.widthsMeet ? sides : fill(why.and, { first: sides, second: widths });
}

const ends = (input: number, output: number, { numbers }: Words) => ({
  input: numbers.integer(input),
  output: numbers.integer(output),
});

export function shortcutText(block: Bottleneck, words: Words): string {
  const { texts, isCovered } = words;
  if (isCovered(block)) return texts.shortcutCovered;
  if (!block.shortcut.isOn) return fill(texts.shortcutOff, { why: whyOff(block, words) });
  return fill(texts.shortcutOn, ends(block.input.channels, block.output.channels, words));
}

export function titleText(block: Bottleneck, words: Words): string {
  const { texts } = words;
  const shape = texts.shapes[shapeOf(block)];
  const first = fill(texts.titleWidths, { shape, channels: listed(widthsOf(block), ' → ', words) });
  return `${first} ${claimText(block, words)}`;
}

function claimText(block: Bottleneck, words: Words): string {
  const { texts, isCovered } = words;
  const shape = shapeOf(block);
  const middle = middleClaim(block, words);
  if (isCovered(block)) return fill(texts.titleShortcut.covered, { middle });
  if (!block.shortcut.isOn) {
    return fill(texts.titleShortcut.none, { middle, why: whyOff(block, words) });
  }
  const joins = { inverted: 'thin', equal: 'equal', classical: 'wide' } as const;
  return fill(texts.titleShortcut[joins[shape]], { middle });
}

function middleClaim(block: Bottleneck, { texts, numbers }: Words): string {
  const shape = shapeOf(block);
  if (shape !== 'inverted') return texts.titleMiddle[shape];
  if (block.middle === 'depthwise') return texts.titleMiddle.affordable;
  // A normal convolution does for each channel what depthwise does for all of them.
  return fill(texts.titleMiddle.dear, { times: numbers.times(block.inner, 0) });
}

/** The multiply-adds of the layers that are there, in order, and of the block; as written they add up. */
function workTexts({ work }: Bottleneck, { numbers }: Words) {
  const { expand, middle, project } = work;
  const { terms, sum } = numbers.compactSum([expand ?? 0, middle, project]);
  const [first = '', second = '', third = ''] = terms;
  return { expand: first, middle: second, project: third, sum };
}

/** All multiply-adds of the block, as they are written beside those of its layers. */
export function blockWorkText(block: Bottleneck, words: Words): string {
  return workTexts(block, words).sum;
}

/** The layers that are there, in order, each with its name and its multiply-adds. */
export function layersOf(block: Bottleneck, words: Words) {
  const { parts } = words.texts;
  const { work, input, inner, output, middle } = block;
  const written = workTexts(block, words);
  const point = squareText(1, words.numbers);
  const name = (text: string, size: string) => fill(text, { size });
  const first = inner >= input.channels ? parts.expand : parts.reduce;
  const last =
    inner > output.channels ? parts.project : inner < output.channels ? parts.restore : parts.plain;
  const layers = [
    {
      id: 'middle',
      name: name(parts[middle], kernelText(block, words)),
      macs: work.middle,
      work: written.middle,
    },
    { id: 'project', name: name(last, point), macs: work.project, work: written.project },
  ] as const;
  if (work.expand === null) return layers;
  const expand = { name: name(first, point), macs: work.expand, work: written.expand };
  return [{ id: 'expand', ...expand } as const, ...layers];
}

export function summaryText(block: Bottleneck, words: Words): string {
  const { texts, numbers } = words;
  const parts = layersOf(block, words).map(({ name, work }) =>
    fill(texts.partWork, { part: name, macs: work }),
  );
  return fill(texts.summary, {
    number: numbers.integer(block.number),
    count: numbers.integer(blockCount),
    channels: listed(widthsOf(block), ', ', words),
    stride: numbers.integer(block.stride),
    shortcut: shortcutText(block, words),
    macs: blockWorkText(block, words),
    parts: parts.join(', '),
  });
}

/** What should have been seen. */
export function noticeTexts(block: Bottleneck, words: Words): readonly string[] {
  const { texts, numbers } = words;
  const { outside, inside } = valuesOf(block);
  const plain = plainWork(block);
  const facts = {
    size: kernelText(block, words),
    ...ends(block.input.channels, block.output.channels, words),
    inner: numbers.integer(block.inner),
    plain: numbers.compact(plain),
    wide: numbers.compact(normalMiddleWork(block)),
  };
  const values = { outside: numbers.integer(outside), inside: numbers.integer(inside) };
  const isDearer = plain > block.macs;
  return [
    ...(shapeOf(block) === 'inverted' ? [fill(texts.notices.values, values)] : []),
    fill(isDearer ? texts.notices.plainDearer : texts.notices.plain, facts),
    texts.notices.project,
    texts.notices.linear,
  ];
}
