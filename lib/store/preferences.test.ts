// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  createPreferencesStore,
  defaultPreferences,
  parsePreferences,
  preferencesKey,
  shownTheme,
} from './preferences';
import { preferencesBootScript } from './preferences-boot';

/** Saved text, and what it must mean. */
const savedTexts: [string | null, { theme: string; textSize: string }][] = [
  [null, { theme: 'system', textSize: '100' }],
  ['', { theme: 'system', textSize: '100' }],
  ['{"theme":"dark","textSize":"150"}', { theme: 'dark', textSize: '150' }],
  ['{"theme":"projector"}', { theme: 'projector', textSize: '100' }],
  ['{"theme":"system","textSize":"125"}', { theme: 'system', textSize: '125' }],
  ['{"theme":"pink","textSize":"125"}', { theme: 'system', textSize: '125' }],
  ['{"theme":"dark","textSize":150}', { theme: 'dark', textSize: '100' }],
  ['{"theme":["dark"]}', { theme: 'system', textSize: '100' }],
  ['null', { theme: 'system', textSize: '100' }],
  ['"dark"', { theme: 'system', textSize: '100' }],
  ['{"theme":"dark"', { theme: 'system', textSize: '100' }],
];

function fakeStorage(text: string | null) {
  return { getItem: vi.fn(() => text), setItem: vi.fn() };
}

afterEach(() => vi.unstubAllGlobals());

describe('parsing saved preferences', () => {
  it.each(savedTexts)('%s', (text, meaning) => {
    expect(parsePreferences(text)).toEqual(meaning);
  });
});

describe('the script that runs before the first paint', () => {
  const cases = savedTexts.flatMap(([text, meaning]) =>
    [true, false].map((systemIsDark) => ({ text, meaning, systemIsDark })),
  );

  it.each(cases)(
    'shows $text as the store does (dark system: $systemIsDark)',
    ({ text, systemIsDark }) => {
      vi.stubGlobal('localStorage', fakeStorage(text));
      vi.stubGlobal('matchMedia', () => ({ matches: systemIsDark }));
      new Function(preferencesBootScript)();
      const preferences = parsePreferences(text);
      expect({ ...document.documentElement.dataset }).toEqual({
        theme: shownTheme(preferences.theme, systemIsDark),
        textSize: preferences.textSize,
      });
    },
  );

  it('shows the defaults where localStorage is forbidden', () => {
    vi.stubGlobal('localStorage', undefined);
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    new Function(preferencesBootScript)();
    expect({ ...document.documentElement.dataset }).toEqual({ theme: 'light', textSize: '100' });
  });
});

describe('the preferences store', () => {
  it('starts with what was saved, but hydrates with the defaults', () => {
    const store = createPreferencesStore(() => fakeStorage('{"theme":"dark"}'));
    expect(store.getState().theme).toBe('dark');
    expect(store.getInitialState()).toEqual(defaultPreferences);
  });

  it('saves each change so that it parses to the same', () => {
    const storage = fakeStorage(null);
    const store = createPreferencesStore(() => storage);
    expect(storage.setItem).not.toHaveBeenCalled();
    store.setState({ theme: 'projector', textSize: '150' });
    const [key, text] = storage.setItem.mock.lastCall ?? [];
    expect(key).toBe(preferencesKey);
    expect(parsePreferences(text)).toEqual({ theme: 'projector', textSize: '150' });
  });

  it('keeps a change for the visit where storage is forbidden', () => {
    const store = createPreferencesStore(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    store.setState({ theme: 'dark' });
    expect(store.getState()).toEqual({ theme: 'dark', textSize: '100' });
  });

  it('keeps a change for the visit where storage is full', () => {
    const storage = {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    const store = createPreferencesStore(() => storage);
    store.setState({ textSize: '125' });
    expect(store.getState().textSize).toBe('125');
  });
});
