import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, type ChoiceQuestion, type NumberQuestion } from './judge';

const filters: NumberQuestion = {
  kind: 'number',
  language: 'en',
  prompt: 'With 10 filters instead of 5, what does 42 become?',
  answer: 57,
  rightFeedback: 'Only the pointwise part grows.',
  known: [
    { value: 84, feedback: 'That doubles both halves.' },
    { value: 270, feedback: 'That is the normal convolution.' },
  ],
  otherFeedback: 'Count the marks.',
};

describe('a number', () => {
  it('is right, a known mistake, or another one', () => {
    expect(judge(filters, '57')).toEqual({
      isRight: true,
      feedback: 'Only the pointwise part grows.',
    });
    expect(judge(filters, '84')).toEqual({ isRight: false, feedback: 'That doubles both halves.' });
    expect(judge(filters, '270')?.feedback).toBe('That is the normal convolution.');
    expect(judge(filters, '58')).toEqual({ isRight: false, feedback: 'Count the marks.' });
  });

  it('is no answer when there is no number', () => {
    for (const text of ['', '  ', 'many', '1e2', '1e999', '5 7']) {
      expect(judge(filters, text)).toBeUndefined();
    }
  });

  it('is read as the language of the page writes it', () => {
    const costs: NumberQuestion = {
      ...filters,
      answer: 1137,
      known: [{ value: 2.5, feedback: 'That is the ratio.' }],
    };
    expect(judge({ ...costs, language: 'vi' }, '1.137')?.isRight).toBe(true);
    expect(judge({ ...costs, language: 'en' }, '1,137')?.isRight).toBe(true);
    expect(judge({ ...costs, language: 'en' }, '1.137')?.isRight).toBe(false);
    expect(judge({ ...costs, language: 'vi' }, '2,5')?.feedback).toBe('That is the ratio.');
  });

  it('is right within the tolerance, and only there', () => {
    const share: NumberQuestion = { ...filters, answer: 0.311, tolerance: 0.001, known: [] };
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (value) => {
        const distance = Math.abs(value - 0.311);
        fc.pre(Math.abs(distance - 0.001) > 1e-9);
        expect(judge(share, value.toFixed(20))?.isRight).toBe(distance < 0.001);
      }),
    );
  });

  it('may have decimals that a computer cannot hold exactly', () => {
    const tenths: NumberQuestion = { ...filters, answer: 0.1 + 0.2 };
    expect(judge(tenths, '0.3')?.isRight).toBe(true);
  });
});

it('a choice is answered by its own feedback', () => {
  const limit: ChoiceQuestion = {
    kind: 'choice',
    prompt: 'n_c′ grows without end: where does the ratio go?',
    choices: [
      { id: 'zero', label: '0', feedback: 'The depthwise part stays.' },
      { id: 'ninth', label: '1/9', feedback: 'Only 1/f² is left.' },
    ],
    rightId: 'ninth',
  };
  expect(judge(limit, 'ninth')).toEqual({ isRight: true, feedback: 'Only 1/f² is left.' });
  expect(judge(limit, 'zero')).toEqual({ isRight: false, feedback: 'The depthwise part stays.' });
  expect(judge(limit, '')).toBeUndefined();
});
