import { afterEach, expect, it } from 'vitest';
import { highlightStore, light, litDimension } from './highlight';

const lit = () => litDimension(highlightStore.getState());

afterEach(() => highlightStore.setState({ pointer: undefined, focus: undefined }));

it('lights what is pointed at, and puts it out again', () => {
  light('pointer', 'nc', true);
  expect(lit()).toBe('nc');
  light('pointer', 'nc', false);
  expect(lit()).toBeUndefined();
});

it('returns to what has the focus when the pointer leaves', () => {
  light('focus', 'n', true);
  light('pointer', 'f', true);
  expect(lit()).toBe('f');
  light('pointer', 'f', false);
  expect(lit()).toBe('n');
});

it('is not put out by the leaving of what came before', () => {
  light('pointer', 'n', true);
  light('pointer', 'f', true);
  light('pointer', 'n', false);
  expect(lit()).toBe('f');
});
