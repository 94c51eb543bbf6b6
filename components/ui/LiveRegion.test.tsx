// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LiveRegion } from './LiveRegion';

let root: Root;
let container: HTMLElement;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.useFakeTimers();
  container = document.createElement('div');
  root = createRoot(container);
});

afterEach(() => {
  act(() => root.unmount());
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const say = (message: string) => act(() => root.render(<LiveRegion message={message} />));
const wait = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));
const spoken = () => container.querySelector('[role=status]')?.textContent;

it('says the first message at once', () => {
  say('Fetching');
  wait(0);
  expect(spoken()).toBe('Fetching');
});

it('says at most one message in half a second, and of several the last', () => {
  say('1 of 3');
  wait(0);
  say('2 of 3');
  wait(300);
  say('3 of 3');
  wait(199);
  expect(spoken()).toBe('1 of 3');
  wait(1);
  expect(spoken()).toBe('3 of 3');
});

it('says a message after a pause without delay', () => {
  say('first');
  wait(2000);
  say('second');
  wait(0);
  expect(spoken()).toBe('second');
});

it('leaves no timer behind when it goes', () => {
  say('first');
  wait(0);
  say('second');
  act(() => root.render(null));
  expect(vi.getTimerCount()).toBe(0);
});
