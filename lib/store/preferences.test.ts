// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultPreferences, keptPreferences, parsePreferences, shownTheme } from './preferences';
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

const fakeStorage = (text: string | null) => ({ getItem: () => text });

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

describe('kept preferences', () => {
  it('are printed so that they parse to the same', () => {
    const text = keptPreferences.print({ theme: 'projector', textSize: '150' });
    expect(parsePreferences(text)).toEqual({ theme: 'projector', textSize: '150' });
  });

  it('are kept as a choice even where they are the defaults', () => {
    expect(keptPreferences.print(defaultPreferences)).toBe('{"theme":"system","textSize":"100"}');
  });
});
