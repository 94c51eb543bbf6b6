import { act } from 'react';
import { vi } from 'vitest';

export interface FakeBrowser {
  /** Lets one animation frame pass. */
  frame(milliseconds: number): void;
  /** Frames that are waited for. */
  readonly waiting: () => number;
  /** Moves every observed element into or out of sight. */
  scroll(isVisible: boolean): void;
  hideTab(): void;
}

/** What jsdom lacks: animation frames, media queries, what is on screen. */
export function fakeBrowser({ reducedMotion = false } = {}): FakeBrowser {
  const frames = new Map<number, FrameRequestCallback>();
  const observers = new Set<(isVisible: boolean) => void>();
  let now = 1000;
  let nextId = 1;
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => {
    frames.set(nextId, callback);
    return nextId++;
  });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => frames.delete(id));
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('reduced-motion') && reducedMotion,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      private readonly tell: (isVisible: boolean) => void;
      constructor(callback: (entries: { isIntersecting: boolean }[]) => void) {
        this.tell = (isIntersecting) => callback([{ isIntersecting }]);
      }
      observe() {
        observers.add(this.tell);
      }
      disconnect() {
        observers.delete(this.tell);
      }
    },
  );
  return {
    frame: (milliseconds) => {
      now += milliseconds;
      const callbacks = [...frames.values()];
      frames.clear();
      act(() => callbacks.forEach((callback) => callback(now)));
    },
    waiting: () => frames.size,
    scroll: (isVisible) => act(() => observers.forEach((tell) => tell(isVisible))),
    hideTab: () => {
      const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
      act(() => document.dispatchEvent(new Event('visibilitychange')));
      state.mockRestore();
    },
  };
}
