// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { alphas, leave, showParameter, takesKey } from '../../support/held-parameter';
import { button, enter, press, pressKey } from '../../support/mount';

const invalid = (field: HTMLElement) => field.getAttribute('aria-invalid');

it('takes an allowed number at once', () => {
  const { field, range, onChange } = showParameter();
  enter(field, '128');
  expect(onChange.mock.calls.flat()).toEqual([128]);
  expect(range.value).toBe('128');
});

it.each(['0', '513', '12.5', '2,5', '-3', '1e2', '1 2', 'abc', ''])(
  'keeps “%s”, says what is allowed, and goes on with 5',
  (text) => {
    const { field, range, errorText, described, onChange } = showParameter();
    enter(field, text);
    expect(field.value).toBe(text);
    expect(invalid(field)).toBe('true');
    expect(errorText()).toBe('Type a whole number from 1 to 512. 5 stays in use.');
    expect(described()).toBe(errorText());
    expect(range.value).toBe('5');
    expect(onChange).not.toHaveBeenCalled();
  },
);

const side = { value: 6, allowed: { min: 3, max: 1024, step: 1 } };

it.each([
  ['vi', '1.024', 1024],
  ['vi', '1 024', 1024],
  ['en', '1,024', 1024],
  ['vi', ' 224 ', 224],
] as const)(
  'reads whole numbers as the language groups them: %s, “%s”',
  (language, text, value) => {
    const { field, onChange, errorText } = showParameter({ ...side, language });
    enter(field, text);
    expect(onChange.mock.calls).toEqual([[value]]);
    expect(errorText()).toBeUndefined();
    leave(field);
    expect(field.value).toBe(String(value));
  },
);

it.each([
  ['vi', '0,25', '0,25'],
  ['vi', '0.25', '0,25'],
  ['en', '0.25', '0.25'],
  ['en', '0,25', '0.25'],
] as const)(
  'takes either decimal sign and shows that of the language: %s, “%s”',
  (language, text, shown) => {
    const { field, onChange } = showParameter({ language, value: 1, allowed: alphas });
    enter(field, text);
    expect(onChange.mock.calls).toEqual([[0.25]]);
    leave(field);
    expect(field.value).toBe(shown);
  },
);

it.each(['2,5', '1,024', 'abc', '1e2'])(
  'says in Vietnamese what to type instead of “%s”, and goes on with 6',
  (text) => {
    const { field, range, errorText, onChange } = showParameter({ ...side, language: 'vi' });
    enter(field, text);
    expect(field.value).toBe(text);
    expect(errorText()).toBe('Hãy nhập số nguyên từ 3 đến 1.024. Vẫn đang dùng 6.');
    expect(range.value).toBe('6');
    expect(onChange).not.toHaveBeenCalled();
  },
);

it('names the steps in the language of the page', () => {
  const widths = { min: 0.25, max: 1.4, step: 0.05 };
  const { field, errorText } = showParameter({ language: 'vi', value: 1, allowed: widths });
  enter(field, '0.77');
  expect(errorText()).toBe('Hãy nhập số từ 0,25 đến 1,4, mỗi bước 0,05. Vẫn đang dùng 1.');
});

it('names the list in the language of the page', () => {
  const { field, errorText } = showParameter({ language: 'vi', value: 1, allowed: alphas });
  enter(field, '0.3');
  expect(errorText()).toBe('Hãy nhập một trong các số: 0,25; 0,5; 0,75; 1. Vẫn đang dùng 1.');
});

it('keeps what is wrong when the field is left, until the value changes otherwise', () => {
  const { container, field, errorText } = showParameter();
  enter(field, '900');
  leave(field);
  expect(field.value).toBe('900');
  press(button(container, 'elsewhere'));
  expect(field.value).toBe('64');
  expect(errorText()).toBeUndefined();
});

it('goes on from the last good value after a wrong one', () => {
  const { field } = showParameter();
  enter(field, '900');
  pressKey(field, 'ArrowUp');
  expect([field.value, invalid(field)]).toEqual(['6', null]);
});

it('gives way when the range is moved', () => {
  const { field, range } = showParameter();
  enter(field, '900');
  enter(range, '30');
  expect([field.value, invalid(field)]).toEqual(['30', null]);
});

it('shows the value in use again on Escape', () => {
  const { field, errorText } = showParameter();
  enter(field, '900');
  pressKey(field, 'Escape');
  expect([field.value, errorText()]).toEqual(['5', undefined]);
});

it('tidies an allowed number when the field is left', () => {
  const { field } = showParameter();
  enter(field, '007');
  expect(field.value).toBe('007');
  leave(field);
  expect(field.value).toBe('7');
});

it('leaves the keys of an input method and of the browser alone', () => {
  const { field, onChange } = showParameter();
  expect(takesKey(field, 'ArrowUp', { isComposing: true })).toBe(false);
  expect(takesKey(field, 'ArrowUp', { keyCode: 229 })).toBe(false);
  expect(takesKey(field, 'ArrowUp', { altKey: true })).toBe(false);
  expect(takesKey(field, 'b')).toBe(false);
  expect(onChange).not.toHaveBeenCalled();
});
