/** Takes lesson and exercise texts apart for tests. */
import type { Inline, RichText } from '../../../lib/content/lesson/inline';
import type { Block, Section } from '../../../lib/content/lesson/types';

/** A block and, after it, what lies in it. */
export function allBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) =>
    block.kind === 'fold' ? [block, ...allBlocks(block.blocks)] : [block],
  );
}

export function richTextsOfBlock(block: Block): readonly RichText[] {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return [block.text];
    case 'list':
      return block.items;
    case 'fold':
      return [block.title];
    case 'formula':
    case 'figure':
    case 'exercise':
    case 'terms':
    case 'collection':
      return [];
    default:
      return block satisfies never;
  }
}

export function richTextsOf({ claim, objectives, blocks }: Section): readonly RichText[] {
  return [claim, ...objectives, ...allBlocks(blocks).flatMap(richTextsOfBlock)];
}

/** What a node names, without its words, in an order of its own: the same in every language. */
export function meaningOf(text: RichText): readonly string[] {
  return text.flatMap(nodeMeaning).sort();
}

function nodeMeaning(part: Inline): readonly string[] {
  if (typeof part === 'string') return [];
  switch (part.kind) {
    case 'symbol':
      return [`symbol ${part.name}`];
    case 'number':
      return [`number ${part.id}`];
    case 'value':
      return [`value ${part.name}`];
    case 'set':
      return [`set ${JSON.stringify(part.settings)}`];
    case 'term':
      return [`term ${part.id}`];
    case 'citation':
      return [`citation ${part.reference}`];
    case 'page':
      return [`page ${part.page}`];
    case 'strong':
      return ['strong'];
    case 'english':
      return [];
    default:
      return part satisfies never;
  }
}

/** The words as they stand in the source; # for a symbol, a number, a source. */
export function wordsOf(text: RichText): string {
  return text
    .map((part) => (typeof part === 'string' ? part : 'label' in part ? part.label : '#'))
    .join('');
}

/** The words of the page's own language: without what is marked as English. */
export function ownWordsOf(text: RichText): string {
  return wordsOf(text.filter((part) => typeof part === 'string' || part.kind !== 'english'));
}

const vietnameseLetters = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;

/** Letters that only Vietnamese has; nothing of it belongs into an English sentence. */
export function hasVietnameseLetters(text: string): boolean {
  return vietnameseLetters.test(text);
}

/** English words that are no Vietnamese syllables, so one of them betrays a forgotten sentence. */
const englishWords = new Set(
  `the of and is with for that from this are not which but has have its one each every layer layers
   filter filters weight weights channels input output number numbers when where what than then only
   more less same other others between into because there they`.split(/\s+/),
);

/** Terms that Vietnamese texts use as they are, and names of products and formats. */
const knownTerms = new Set(
  `mobilenet mobilenetv1 mobilenetv2 imagenet relu relu6 sigmoid softmax pooling batch norm depthwise
   pointwise separable tensor bias padding same byte bit keras pytorch tensorflow slim pixel flop
   flops gflop mflop mac expansion projection bottleneck inverted residual linear shortcut normal
   convolution alpha depth_multiplier camera robot mb web
   firefox safari windows webassembly webgl javascript js json jetbrains wordnet
   jpeg jpg webp avif gif pdf float16 float32`.split(/\s+/),
);

const impossibleInVietnamese = /[fjwz]/;

/** Words in a Vietnamese text that look English and are no known term. */
export function englishLeftovers(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}_0-9]+/gu) ?? [];
  return words.filter(
    (word) =>
      /^[a-z_0-9]+$/.test(word) &&
      !knownTerms.has(word) &&
      (englishWords.has(word) || (word.length > 1 && impossibleInVietnamese.test(word))),
  );
}

/** Numbers of two digits or with decimals that stand in the words themselves. */
export function typedNumbers(text: string): readonly string[] {
  const named = /MobileNetV?[12]|ReLU6|(32|16)[ -]bit|TensorFlow-Slim|Pixel 1/g;
  return text.replace(named, '').match(/\d+[.,]\d+|\d{2,}/g) ?? [];
}
