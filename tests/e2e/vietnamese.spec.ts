import { pages } from '../../components/shell/pages';
import { figureNames, pathOfFigure } from '../../lib/content/figures';
import { expect, open, test } from './site';

const paths = [...pages.map(({ path }) => path), ...figureNames.map(pathOfFigure)];

/**
 * Texts whose marks may be cut off, in words: marks stand above capitals and below letters, so
 * lines need 1.2 times the letters, and a box that hides what is too much has to hold its text.
 */
function clippedTexts(): string[] {
  const isSpoken = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width <= 1 && height <= 1;
  };
  return [...document.querySelectorAll('body *')].flatMap((element) => {
    if (!(element instanceof HTMLElement) || element.getClientRects().length === 0) return [];
    const words = element.textContent?.trim().slice(0, 40) ?? '';
    if (words === '' || /^(script|style)$/i.test(element.tagName) || isSpoken(element)) return [];
    const style = getComputedStyle(element);
    const hides = /hidden|clip/.test(style.overflowY);
    const isCut = hides && element.scrollHeight > element.clientHeight + 1;
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    const hasWords = own.some((node) => /\p{L}{2}/u.test(node.textContent ?? ''));
    const leading = parseFloat(style.lineHeight) / parseFloat(style.fontSize);
    // An index of a symbol has no marks, and no line of its own.
    const isTight = hasWords && leading < 1.199 && element.tagName !== 'SUB';
    return [
      ...(isCut ? [`cut: ${words}`] : []),
      ...(isTight ? [`lines of ${leading.toFixed(2)}: ${words}`] : []),
    ];
  });
}

for (const path of paths) {
  test(`no mark is cut off on vi/${path}, at 100 % and at 150 %`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await open(page, `/vi/${path}`);
    await page
      .locator('details')
      .evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute('open', '')));
    expect(await page.evaluate(clippedTexts)).toEqual([]);
    await page.evaluate(() => (document.documentElement.dataset.textSize = '150'));
    expect(await page.evaluate(clippedTexts)).toEqual([]);
  });
}
