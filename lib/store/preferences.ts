/**
 * How the reader wants to see the site: theme and text size. Kept in this browser only, and put
 * on `<html>` as data attributes that the style sheets answer to.
 */
import type { Kept } from './kept';

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

export const keptPreferences: Kept<Preferences> = {
  key: preferencesKey,
  initial: defaultPreferences,
  parse: parsePreferences,
  print: (preferences) => JSON.stringify(preferences),
};
