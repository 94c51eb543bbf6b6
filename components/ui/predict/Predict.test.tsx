// @vitest-environment jsdom
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { button, enter, find, mount, press } from '@/tests/support/mount';
import { Covered } from './Covered';
import type { Question } from './judge';
import { Predict, type Prediction } from './Predict';

const texts = {
  label: 'Guess first:',
  check: 'Check',
  reveal: 'Just show me',
  right: 'Right.',
  wrong: 'Not so.',
  choiceMissing: 'Choose an answer first.',
  numberMissing: 'Enter a number first.',
  covered: 'covered',
};

const filters: Question = {
  kind: 'number',
  language: 'en',
  prompt: 'With 10 filters, what does 42 become?',
  answer: 57,
  rightFeedback: 'Only the pointwise part grows.',
  known: [{ value: 84, feedback: 'That doubles both halves.' }],
  otherFeedback: 'Count the marks.',
};

const goals: Question = {
  kind: 'choice',
  prompt: 'Which goals can look only reach?',
  choices: [
    { id: 'a', label: 'A', feedback: 'It finds edges.' },
    { id: 'b', label: 'B', feedback: 'It cannot part red from white.' },
  ],
  rightId: 'a',
};

function Figure({ question }: { readonly question: Question }) {
  const [prediction, setPrediction] = useState<Prediction>();
  return (
    <>
      <h3>
        It becomes{' '}
        <Covered isCovered={prediction === undefined} texts={texts}>
          57
        </Covered>
      </h3>
      <Predict
        question={question}
        texts={texts}
        prediction={prediction}
        onPredict={setPrediction}
      />
    </>
  );
}

function mountAsking(question: Question) {
  const { container } = mount(<Figure question={question} />);
  return {
    container,
    claim: () => find(container, 'h3').textContent,
    heard: () => find(container, '[role=status]').textContent?.trim(),
    tap: (name: string) => press(button(container, name)),
    type: (text: string) => enter(find<HTMLInputElement>(container, 'input'), text),
    choose: (id: string) => press(find(container, `input[value=${id}]`)),
  };
}

describe('a question', () => {
  it('covers only the asked number until it is answered', () => {
    const { claim, type, tap } = mountAsking(filters);
    expect(claim()).toBe('It becomes ?covered');
    type('57');
    expect(claim()).toBe('It becomes ?covered');
    tap('Check');
    expect(claim()).toBe('It becomes 57');
  });

  it('answers a known mistake by name, and lets the reader try again', () => {
    const { heard, type, tap } = mountAsking(filters);
    expect(heard()).toBe('');
    type('84');
    tap('Check');
    expect(heard()).toBe('Not so. That doubles both halves.');
    type('57');
    tap('Check');
    expect(heard()).toBe('Right. Only the pointwise part grows.');
  });

  it('says what to do when there is no number, and covers on', () => {
    const { container, claim, heard, tap, type } = mountAsking(filters);
    tap('Check');
    expect(heard()).toBe('Enter a number first.');
    expect(claim()).toContain('covered');
    expect(find(container, 'input').getAttribute('aria-invalid')).toBe('true');
    type('5');
    expect(find(container, 'input').getAttribute('aria-invalid')).toBe('false');
    expect(heard()).toBe('');
  });

  it('shows the answer to who does not want to guess, without judging', () => {
    const { container, claim, heard, tap } = mountAsking(filters);
    button(container, 'Just show me').focus();
    tap('Just show me');
    expect(document.activeElement?.textContent).toBe('Check');
    expect(claim()).toBe('It becomes 57');
    expect(heard()).toBe('Only the pointwise part grows.');
    expect(() => button(container, 'Just show me')).toThrow('there is no button');
  });

  it('can be a choice of native radio buttons', () => {
    const { container, heard, tap, choose } = mountAsking(goals);
    expect(container.querySelectorAll('input[type=radio]')).toHaveLength(2);
    tap('Check');
    expect(heard()).toBe('Choose an answer first.');
    choose('b');
    tap('Check');
    expect(heard()).toBe('Not so. It cannot part red from white.');
  });

  it('names its field by the question', () => {
    for (const [question, selector] of [
      [filters, 'input'],
      [goals, '[role=radiogroup]'],
    ] as const) {
      const { container } = mountAsking(question);
      const label = find(container, selector).getAttribute('aria-labelledby') ?? '';
      expect(document.getElementById(label)?.textContent).toBe(`Guess first: ${question.prompt}`);
    }
  });
});
