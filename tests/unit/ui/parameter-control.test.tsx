// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { alphas, fire, leave, showParameter, takesKey } from '../../support/held-parameter';
import { button, enter, find, press, pressKey } from '../../support/mount';

const wait = (time: number) => act(() => void vi.advanceTimersByTime(time));

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a parameter control', () => {
  it('shows one value in its field and its range, under one label', () => {
    const { field, range } = showParameter();
    expect([field.value, range.value]).toEqual(['5', '5']);
    expect([range.min, range.max, range.step]).toEqual(['1', '512', '1']);
    expect(field.labels?.[0]?.textContent).toBe('nc′filters');
    expect(range.getAttribute('aria-labelledby')).toBe(field.labels?.[0]?.id);
  });

  it('puts the letter beside the colour, hidden from speech, which has the words', () => {
    const { container, show } = showParameter();
    const letter = find(container, '[data-dimension=ncPrime] label [aria-hidden]');
    expect(letter.textContent).toBe('nc′');
    show({ symbol: 'stride' });
    expect(container.querySelector('[data-dimension]')).toBeNull();
  });

  it('says the value in the language of the page, in the range and in the field', () => {
    const settings = { language: 'vi', value: 0.75, allowed: alphas, symbol: 'alpha' } as const;
    const { field, range } = showParameter(settings);
    expect(range.getAttribute('aria-valuetext')).toBe('0,75');
    expect([field.value, field.getAttribute('aria-valuetext')]).toEqual(['0,75', '0,75']);
  });

  it('says the unit with the value', () => {
    const { range } = showParameter({ unit: 'px' });
    expect(range.getAttribute('aria-valuetext')).toBe('5 px');
  });

  it('presents its field as a number with its range, though text can be typed there', () => {
    const { field } = showParameter({ unit: 'px' });
    const aria = ['valuenow', 'valuemin', 'valuemax', 'valuetext'] as const;
    const told = () => aria.map((name) => field.getAttribute(`aria-${name}`));
    expect([field.type, field.inputMode]).toEqual(['text', 'decimal']);
    expect(told()).toEqual(['5', '1', '512', '5 px']);
    enter(field, '900');
    expect(told()).toEqual(['5', '1', '512', '900']);
  });
});

describe('stepping', () => {
  it('goes one step by button and by arrow key', () => {
    const { container, field, onChange } = showParameter();
    press(button(container, 'More: filters'));
    expect(field.value).toBe('6');
    expect(takesKey(field, 'ArrowDown')).toBe(true);
    pressKey(field, 'ArrowDown');
    expect(field.value).toBe('4');
    expect(onChange.mock.calls.flat()).toEqual([6, 5, 4]);
  });

  it('stops at the ends, where the button stays focusable and says that it is off', () => {
    const { container, field, onChange } = showParameter({ value: 2 });
    const less = button(container, 'Less: filters');
    press(less);
    press(less);
    expect(field.value).toBe('1');
    expect(onChange.mock.calls.flat()).toEqual([1]);
    expect([less.getAttribute('aria-disabled'), less.disabled]).toEqual(['true', false]);
  });

  it('walks a list by position', () => {
    const { container, field, range, onChange } = showParameter({ value: 0.25, allowed: alphas });
    press(button(container, 'More: filters'));
    expect(field.value).toBe('0.5');
    expect([range.min, range.max, range.value]).toEqual(['0', '3', '1']);
    enter(range, '3');
    expect(onChange.mock.calls.flat()).toEqual([0.5, 1]);
  });
});

describe('settling', () => {
  it('happens once, when the pointer is released after a drag, however long it rests', () => {
    const { range, onChange, onSettle } = showParameter();
    fire(range, new MouseEvent('pointerdown', { bubbles: true }));
    for (const value of ['20', '40', '60']) {
      enter(range, value);
      wait(2_000);
    }
    expect(onChange.mock.calls.flat()).toEqual([20, 40, 60]);
    expect(onSettle).not.toHaveBeenCalled();
    fire(window, new Event('pointerup'));
    wait(2_000);
    expect(onSettle.mock.calls).toEqual([[60]]);
  });

  it('happens once after a run of steps', () => {
    const { container, onSettle } = showParameter();
    for (let step = 0; step < 3; step += 1) {
      press(button(container, 'More: filters'));
      wait(100);
    }
    wait(1_000);
    expect(onSettle.mock.calls).toEqual([[8]]);
  });

  it('happens at once on Enter and on leaving, and not again', () => {
    const { field, onSettle } = showParameter();
    enter(field, '12');
    pressKey(field, 'Enter');
    expect(onSettle.mock.calls).toEqual([[12]]);
    enter(field, '14');
    leave(field);
    wait(1_000);
    expect(onSettle.mock.calls).toEqual([[12], [14]]);
  });
});

describe('a locked control', () => {
  it('is shown, says why, and cannot be moved', () => {
    const { container, field, range, described, onChange } = showParameter({ isLocked: true });
    expect([range.disabled, field.readOnly]).toEqual([true, true]);
    expect(described()).toBe('Fixed by this link.');
    press(button(container, 'More: filters'));
    pressKey(field, 'ArrowUp');
    enter(field, '9');
    expect(onChange).not.toHaveBeenCalled();
  });
});

describe('light', () => {
  it('tells when the control is pointed at and when it has the focus', () => {
    const { field, onLight } = showParameter();
    fire(field, new FocusEvent('focusin', { bubbles: true }));
    fire(field, new MouseEvent('pointerover', { bubbles: true }));
    leave(field);
    expect(onLight.mock.calls).toEqual([
      ['focus', 'ncPrime', true],
      ['pointer', 'ncPrime', true],
      ['focus', 'ncPrime', false],
    ]);
  });

  it('marks the control of the dimension that is lit, and no other', () => {
    const { container, show } = showParameter({ lit: 'ncPrime' });
    expect(find(container, '[data-dimension]').hasAttribute('data-lit')).toBe(true);
    show({ lit: 'nc' });
    expect(find(container, '[data-dimension]').hasAttribute('data-lit')).toBe(false);
  });

  it('does not mark a control without a dimension when nothing is lit', () => {
    const { container } = showParameter({ symbol: 'stride' });
    expect(container.querySelector('[data-lit]')).toBeNull();
  });
});

describe('a parameter control with stops', () => {
  const stops = [1, 2, 4, 8, 512];

  it('slides from stop to stop, and is typed and stepped to every number', () => {
    const { container, range, field, onChange } = showParameter({ stops });
    expect([range.min, range.max, range.value]).toEqual(['0', '4', '2']);
    expect(range.getAttribute('aria-valuetext')).toBe('5');
    enter(range, '4');
    enter(field, '100');
    press(button(container, 'More: filters'));
    expect(onChange.mock.calls).toEqual([[512], [100], [101]]);
  });
});

describe('a number that is refused', () => {
  it('is told the range and, where there is one, the reason', () => {
    const { field, errorText } = showParameter({
      explainRefusal: (typed) => (typed === 0 ? undefined : `${typed} would not fit.`),
    });
    enter(field, '513');
    expect(errorText()).toBe(
      'Type a whole number from 1 to 512. 5 stays in use. 513 would not fit.',
    );
    for (const text of ['0', 'abc']) {
      enter(field, text);
      expect(errorText()).toBe('Type a whole number from 1 to 512. 5 stays in use.');
    }
  });
});
