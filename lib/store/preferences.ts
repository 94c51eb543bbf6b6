/**
 * How the reader wants to see the site: theme and text size. Kept in this browser only, and put
 * on `<html>` as data attributes that the style sheets answer to.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';

export const themeChoices = ['system', 'light', 'dark', 'projector'] as const;
export const textSizes = ['100', '125', '150'] as const;

export type ThemeChoice = (typeof themeChoices)[number];
export type Theme = Exclude<ThemeChoice, 'system'>;
/** Percent of the browser's own text size. */
export type TextSize = (typeof textSizes)[number];

export interface Preferences {
  readonly theme: ThemeChoice;
  readonly textSize: TextSize;
}

export const defaultPreferences: Preferences = { theme: 'system', textSize: '100' };

export const preferencesKey = 'mobilenet-explained.preferences';

/** Each field that is valid, the default for each that is not; any text, or none, is accepted. */
export function parsePreferences(text: string | null): Preferences {
  const saved = parseObject(text);
  return {
    theme: themeChoices.find((choice) => choice === saved.theme) ?? defaultPreferences.theme,
    textSize: textSizes.find((size) => size === saved.textSize) ?? defaultPreferences.textSize,
  };
}

function parseObject(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** The theme that is shown: the reader's choice, or the system's where none was made. */
export function shownTheme(choice: ThemeChoice, systemIsDark: boolean): Theme {
  if (choice !== 'system') return choice;
  return systemIsDark ? 'dark' : 'light';
}

export type PreferencesStore = StoreApi<Preferences>;

/** What is needed of localStorage; both may throw where a browser forbids storing. */
export type PreferencesStorage = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * A store that starts with what `openStorage` holds and saves each change there. Where storing is
 * forbidden or full the preferences hold until the page is left. Its *initial* state is the
 * default, so that the first client render equals the server's.
 */
export function createPreferencesStore(openStorage: () => PreferencesStorage): PreferencesStore {
  const store = createStore<Preferences>(() => defaultPreferences);
  const saved = attempt(() => openStorage().getItem(preferencesKey));
  store.setState(parsePreferences(saved ?? null));
  store.subscribe((preferences) => {
    attempt(() => openStorage().setItem(preferencesKey, JSON.stringify(preferences)));
  });
  return store;
}

/** The result, or undefined where storage is closed to us: not an error for the reader. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
