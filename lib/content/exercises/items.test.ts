import { describe, expect, it } from 'vitest';
import {
  allBlocks,
  englishLeftovers,
  hasVietnameseLetters,
  meaningOf,
  ownWordsOf,
  richTextsOfBlock,
  typedNumbers,
  wordsOf,
} from '../../../tests/support/content/walk';
import { languages, type Language } from '../languages';
import type { RichText } from '../lesson/inline';
import { lessonIn } from '../lesson';
import { plainText } from '../lesson/plain-text';
import { formatQuantity, type SingleQuantity } from '../lesson/quantity';
import { check, checkNumber, isWithin, rightAnswer, valuesOf } from './check';
import { exerciseIds, type ExerciseId } from './ids';
import { itemOf } from './items';
import { createRandom } from './random';
import { exerciseText } from './texts';
import type { Item } from './types';
import { workings } from './workings';

/** Worked out on paper, from the papers' tables, not by the code under test. */
const answers: Readonly<Record<ExerciseId, unknown>> = {
  'parameters-or-macs': 9 * 32 + 32 * 64,
  'ratio-with-bias': (72 + 8 + 256 + 32) / (2304 + 32),
  'depthwise-counts-inputs': 900,
  'saving-at-512': 6400 / 281,
  'make-it-dearer': 1,
  'name-of-the-pair': 'separable',
  'one-by-one-weights': 2,
  'pointwise-alone': 'square',
  'patterns-per-channel': 24,
  'accuracy-given-up': 69,
  'macs-to-flops': 1.137480704,
  'where-314-comes-from': 'batchNorm',
  'what-keras-counts': ['weights', 'biases', 'batchNormTrainable', 'batchNormMoving'],
  'work-per-byte': (25 * 784 * 64) / (2 * (2 * 784 * 64 + 25 * 64)),
  'share-of-what': 'macs',
  'depthwise-share': 900 / 521,
  'what-alpha-changes': ['channels', 'parameters', 'macs'],
  'smaller-picture': 4.231976,
  'step-of-8-bits': 6 / 31,
  'where-no-activation': ['stem', 'depthwise', 'last', 'pointwiseV1'],
  'price-of-expansion': (784 * (32 * 192 + 9 * 192 + 192 * 32)) / 1e6,
  'blocks-with-shortcut': ['repeats', 'repeatsWide'],
  'spot-the-error': 'rightBoth',
  'memory-while-running': (112 * 112 * (32 + 64) * 4) / 1e6,
  'none-of-these': 0,
  'wrong-value-range': 147.5,
  'first-layer': (100 * (112 * 112 * (27 * 32 - 27 - 3 * 32))) / 568_740_352,
};

const numeric = exerciseIds.map(itemOf).filter((item) => item.kind === 'numeric');

const itemAnswer = (id: ExerciseId): SingleQuantity => {
  const item = itemOf(id);
  if (item.kind !== 'numeric') throw new TypeError(`${id} asks for no number`);
  return item.instance().answer;
};

/** The question gives the number away itself: what is asked is whether it changes at all. */
const isKnownBeforehand = (id: ExerciseId) => id === 'smaller-picture' || id === 'none-of-these';

const feedbackKeys = (item: Item): readonly string[] => {
  switch (item.kind) {
    case 'numeric':
      return Object.keys(item.instance().wrong);
    case 'choice':
      return item.options.filter((option) => option !== item.answer());
    case 'tick':
      return [...new Set(item.options.map(item.wrongBy))];
    case 'slider': {
      const { min, max } = item.control;
      const positions = Array.from({ length: max - min + 1 }, (_, index) => min + index);
      const wrong = positions.filter((position) => !item.accepts(position));
      return [...new Set(wrong.map(item.wrongBy))];
    }
    default:
      return item satisfies never;
  }
};

describe('the exercises', () => {
  it('take up the misconceptions M1 to M26, M25 in both of its halves', () => {
    const concepts = exerciseIds.map((id) => itemOf(id).concept);
    expect([...new Set(concepts)]).toEqual(
      Array.from({ length: 26 }, (_, index) => `M${index + 1}`),
    );
    expect(exerciseIds.filter((id) => itemOf(id).concept === 'M25')).toEqual([
      'none-of-these',
      'wrong-value-range',
    ]);
  });

  it('ask for no number that their section prints before them', () => {
    const given = lessonIn('en').flatMap(({ id, claim, blocks }) => {
      const printed = [claim, ...allBlocks(blocks).flatMap(richTextsOfBlock)]
        .map((text) => plainText(text, { language: 'en' }))
        .join(' ');
      const asked = numeric.filter((item) => item.section === id && !isKnownBeforehand(item.id));
      return asked.filter(({ id: exercise }) => {
        const written = formatQuantity(itemAnswer(exercise), 'en').replace('%', '');
        return new RegExp(`(?<![\\d.,])${written.replace('.', '\\.')}(?![\\d]|[.,]\\d)`).test(
          printed,
        );
      });
    });
    expect(given.map(({ id }) => id)).toEqual([]);
  });

  it.each(exerciseIds)('%s has the answer that paper and pencil give', (id) => {
    const answer = rightAnswer(itemOf(id));
    const expected = answers[id];
    if (typeof expected === 'number') {
      expect(Math.abs(Number(answer) - expected)).toBeLessThanOrEqual(
        1e-9 * (Math.abs(expected) || 1),
      );
    } else expect(answer).toEqual(expected);
    expect(check(id, answer)).toEqual({ isCorrect: true, feedback: [] });
  });

  it.each(numeric.map((item) => [item.id, item] as const))(
    '%s: no expected wrong answer counts as right, in 200 instances',
    (id, item) => {
      const { vary } = item;
      const instances = [
        item.instance(),
        ...(vary === null
          ? []
          : Array.from({ length: 200 }, (_, seed) => vary(createRandom(`${id} ${seed}`)))),
      ];
      for (const instance of instances) {
        for (const [name, value] of Object.entries(instance.wrong)) {
          expect(isWithin(item.tolerance, instance.answer.value, value), name).toBe(false);
          expect(checkNumber(item, instance, value).feedback).toHaveLength(1);
        }
      }
    },
  );

  it.each(numeric.map((item) => [item.id, item] as const))(
    '%s: each expected wrong answer gets its own explanation',
    (id, item) => {
      for (const [name, value] of Object.entries(item.instance().wrong)) {
        expect(check(id, value)).toEqual({ isCorrect: false, feedback: [name] });
      }
    },
  );

  it('accept an answer rounded as they ask for it, as written in either language', () => {
    for (const item of numeric) {
      const { answer } = item.instance();
      const digits = 'digits' in answer.style ? answer.style.digits : 0;
      const rounded = Number(answer.value.toFixed(digits));
      expect(check(item.id, rounded).isCorrect, item.id).toBe(true);
    }
  });

  it('explain a wrong tick by its mismatch', () => {
    const right = answers['blocks-with-shortcut'] as string[];
    const reasons = (ticks: readonly string[]) => check('blocks-with-shortcut', ticks).feedback;
    expect(reasons(['repeats'])).toEqual(['missed']);
    expect(reasons([...right, 'strides'])).toEqual(['sides']);
    expect(reasons([...right, 'stridesAndWidens'])).toEqual(['sidesAndWidths']);
    expect(reasons([...right, 'narrows'])).toEqual(['widths']);
    expect(reasons([...right, 'version1'])).toEqual(['version1']);
    const activated = answers['where-no-activation'] as string[];
    expect(check('where-no-activation', [...activated, 'project']).feedback).toEqual(['project']);
    expect([1, 2].map((filters) => check('make-it-dearer', filters).isCorrect)).toEqual([
      true,
      true,
    ]);
    expect(check('make-it-dearer', 64).feedback).toEqual(['many']);
    expect(check('make-it-dearer', 3).feedback).toEqual(['few']);
  });

  it('say when an unexpected number is merely wrong, and refuse another kind of answer', () => {
    expect(check('depthwise-counts-inputs', 12345)).toEqual({ isCorrect: false, feedback: [] });
    expect(check('depthwise-counts-inputs', NaN).isCorrect).toBe(false);
    expect(() => check('depthwise-counts-inputs', 'depthwise')).toThrow(TypeError);
    expect(() => check('name-of-the-pair', 3)).toThrow(TypeError);
    expect(() => check('what-alpha-changes', 'macs')).toThrow(TypeError);
  });
});

const richTexts = (id: ExerciseId, language: Language): Readonly<Record<string, RichText>> => {
  const { prompt, feedback, explanation, working, options = {} } = exerciseText(id, language);
  return {
    prompt,
    explanation,
    ...(working && { working }),
    ...prefixed('feedback', feedback),
    ...prefixed('option', options),
  };
};

function prefixed<T>(prefix: string, record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(record).map(([key, text]) => [`${prefix} ${key}`, text]),
  );
}

describe('their texts', () => {
  it.each(exerciseIds)('%s explains every wrong answer, and nothing else', (id) => {
    const item = itemOf(id);
    for (const language of languages) {
      const { feedback, options } = exerciseText(id, language);
      expect(Object.keys(feedback).sort()).toEqual([...feedbackKeys(item)].sort());
      if ('options' in item) {
        expect(Object.keys(options ?? {}).sort()).toEqual([...item.options].sort());
      } else {
        expect(options).toBeUndefined();
      }
    }
  });

  it.each(exerciseIds)('%s names the same numbers in both languages, and has them all', (id) => {
    const english = richTexts(id, 'en');
    const vietnamese = richTexts(id, 'vi');
    expect(Object.keys(vietnamese).sort()).toEqual(Object.keys(english).sort());
    const values = valuesOf(itemOf(id), null);
    for (const [key, text] of Object.entries(english)) {
      expect(new Set(meaningOf(vietnamese[key] ?? [])), key).toEqual(new Set(meaningOf(text)));
      for (const language of languages) {
        const written = plainText(richTexts(id, language)[key] ?? [], { language, values });
        expect(written).not.toMatch(/NaN|undefined|^\s*$/);
      }
    }
    expect(exerciseText(id, 'vi').unit === undefined).toBe(
      exerciseText(id, 'en').unit === undefined,
    );
  });

  it.each(exerciseIds)('%s uses every number that it computes', (id) => {
    const texts = [...Object.values(richTexts(id, 'en')), workings[id] ?? []];
    const used = texts.flatMap(meaningOf);
    const names = Object.keys(valuesOf(itemOf(id), null));
    expect(names.filter((name) => !used.includes(`value ${name}`))).toEqual([]);
  });

  it.each(exerciseIds)('%s is in its own language, in NFC, and has no typed numbers', (id) => {
    for (const text of Object.values(richTexts(id, 'en'))) {
      expect(hasVietnameseLetters(wordsOf(text))).toBe(false);
      expect(typedNumbers(wordsOf(text))).toEqual([]);
    }
    for (const text of Object.values(richTexts(id, 'vi'))) {
      expect(englishLeftovers(ownWordsOf(text))).toEqual([]);
      expect(typedNumbers(wordsOf(text))).toEqual([]);
      expect(wordsOf(text)).toBe(wordsOf(text).normalize('NFC'));
    }
  });
});
