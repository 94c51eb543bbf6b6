'use client';

import { useLayoutEffect } from 'react';
import { useStore } from 'zustand';
import { createKeptStore } from '@/lib/store/kept';
import { keptPreferences, shownTheme, type Preferences } from '@/lib/store/preferences';

const preferencesStore = createKeptStore(keptPreferences, () => localStorage);

/** The reader's theme and text size, and the setter that saves them. */
export function usePreferences(): [Preferences, (change: Partial<Preferences>) => void] {
  return [useStore(preferencesStore), preferencesStore.setState];
}

/**
 * Keeps the data attributes of `<html>` equal to the preferences and to the system's theme. The
 * boot script set them for the first paint; a change of language makes a new `<html>` without.
 */
export function useShownPreferences(): void {
  useLayoutEffect(() => {
    const systemDark = matchMedia('(prefers-color-scheme: dark)');
    const show = () => {
      const { theme, textSize } = preferencesStore.getState();
      const html = document.documentElement.dataset;
      html.theme = shownTheme(theme, systemDark.matches);
      html.textSize = textSize;
    };
    show();
    systemDark.addEventListener('change', show);
    const unsubscribe = preferencesStore.subscribe(show);
    return () => {
      systemDark.removeEventListener('change', show);
      unsubscribe();
    };
  }, []);
}
