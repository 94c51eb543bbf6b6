// @vitest-environment jsdom
import { act } from 'react';
import { beforeEach, expect, it } from 'vitest';
import { lock, predict } from '@/lib/content/exercises/session';
import { exportProgress, noProgress, type Progress } from '@/lib/content/exercises/progress';
import { mount } from '@/tests/support/mount';
import { replaceProgress, step, useOpenSession, useSession } from './lesson-session';

const key = 'mobilenet-explained.exercises';
const order = ['depthwise-counts-inputs', 'saving-at-512', 'macs-to-flops'] as const;

/** Says what is still asked. */
function Lesson() {
  useOpenSession(order);
  return <p>{useSession(order).session.queue.join(' ')}</p>;
}

const solvedElsewhere: Progress = {
  ...noProgress,
  attempts: [{ exercise: 'saving-at-512', answer: 8.5, isCorrect: true, feedback: [] }],
};

/** What another tab has saved, as the browser tells it. */
const otherTabSaves = (progress: Progress) =>
  act(() => {
    const newValue = exportProgress(progress);
    localStorage.setItem(key, newValue);
    window.dispatchEvent(new StorageEvent('storage', { key, newValue }));
  });

beforeEach(() => replaceProgress(order, noProgress));

it('keeps an answer that was given in another tab beside the one that is given here', () => {
  const { container } = mount(<Lesson />);
  const [here] = order;
  otherTabSaves(solvedElsewhere);
  expect(container.textContent).toBe('depthwise-counts-inputs macs-to-flops');
  act(() => step('depthwise', [here], here, (session) => lock(predict(session, 900))));
  expect(JSON.parse(localStorage.getItem(key) ?? '')).toEqual({
    ...solvedElsewhere,
    locked: [{ exercise: here, answer: 900 }],
  });
});
