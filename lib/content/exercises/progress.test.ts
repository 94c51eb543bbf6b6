import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exerciseIds } from './ids';
import { itemOf } from './items';
import { exportProgress, importProgress } from './progress';
import type { ChoiceItem } from './types';

const attempt = fc.record({
  exercise: fc.constantFrom(...exerciseIds),
  answer: fc.oneof(
    fc.constant(null),
    fc.integer(),
    fc.string(),
    fc.array(fc.string(), { maxLength: 3 }),
  ),
  isCorrect: fc.boolean(),
  feedback: fc.array(fc.string(), { maxLength: 3 }),
});

describe('progress', () => {
  it('survives being saved and read', () => {
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 10 }), (attempts) => {
        const locked = [{ exercise: 'make-it-dearer' as const, answer: 3 }];
        const progress = { version: 1 as const, attempts, locked };
        expect(importProgress(exportProgress(progress))).toEqual({ ok: true, progress });
      }),
    );
  });

  it('reads what was kept before answers could wait', () => {
    expect(importProgress('{"version":1,"attempts":[]}')).toEqual({
      ok: true,
      progress: { version: 1, attempts: [], locked: [] },
    });
  });

  it('asks again where a locked answer is none that its exercise takes', () => {
    const lockedOf = (locked: unknown) => {
      const read = importProgress(JSON.stringify({ version: 1, attempts: [], locked }));
      return read.ok ? read.progress.locked : read.reason;
    };
    const [option] = (itemOf('name-of-the-pair') as ChoiceItem).options;
    const fitting = [
      { exercise: 'saving-at-512', answer: 8.5 },
      { exercise: 'name-of-the-pair', answer: option },
      { exercise: 'blocks-with-shortcut', answer: [] },
    ];
    const unfit = [
      { exercise: 'saving-at-512', answer: 'eight' },
      { exercise: 'saving-at-512', answer: null },
      { exercise: 'make-it-dearer', answer: -1 },
      { exercise: 'make-it-dearer', answer: 1.5 },
      { exercise: 'name-of-the-pair', answer: 'no such option' },
      { exercise: 'blocks-with-shortcut', answer: ['no such option'] },
      { exercise: 'nowhere', answer: 1 },
      'locked',
    ];
    expect(lockedOf([...unfit, ...fitting])).toEqual(fitting);
    expect(lockedOf('all')).toBe('damaged');
  });

  it('says what is wrong with a file that it cannot read', () => {
    expect(importProgress('{')).toEqual({ ok: false, reason: 'not-json' });
    expect(importProgress('[]')).toEqual({ ok: false, reason: 'damaged' });
    expect(importProgress('{"version":2,"attempts":[]}')).toEqual({
      ok: false,
      reason: 'other-version',
    });
    expect(importProgress('{"version":1}')).toEqual({ ok: false, reason: 'damaged' });
    const unknown = { exercise: 'nowhere', answer: 1, isCorrect: true, feedback: [] };
    expect(importProgress(JSON.stringify({ version: 1, attempts: [unknown] }))).toEqual({
      ok: false,
      reason: 'damaged',
    });
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(importProgress(text)).toHaveProperty('ok');
      }),
    );
  });
});
