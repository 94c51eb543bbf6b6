import { defaultPreferences, preferencesKey, textSizes, themeChoices } from './preferences';

const shownThemes = themeChoices.filter((choice) => choice !== 'system');

/**
 * The inline script that puts the saved preferences on `<html>` before the first paint. It says
 * the same as `parsePreferences` and `shownTheme` (a test compares them) in plain ES5, and is the
 * same text on every page, so that one hash in the content security policy allows it.
 */
export const preferencesBootScript = `(function () {
  var saved = {};
  try { saved = JSON.parse(localStorage.getItem(${JSON.stringify(preferencesKey)})) || {}; } catch (e) {}
  var html = document.documentElement.dataset;
  html.theme = ${JSON.stringify(shownThemes)}.indexOf(saved.theme) >= 0 ? saved.theme
    : matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  html.textSize = ${JSON.stringify(textSizes)}.indexOf(saved.textSize) >= 0 ? saved.textSize
    : ${JSON.stringify(defaultPreferences.textSize)};
})();`;
