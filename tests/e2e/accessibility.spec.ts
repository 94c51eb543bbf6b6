import { violationsOn } from './axe';
import { expect, open, prefer, test, themes, visitedPages } from './site';

/** Each page once in every theme; language and width alternate, so that all pairs are met. */
const visits = visitedPages.flatMap(({ id, path }, p) =>
  themes.map((theme, t) => ({
    id,
    theme,
    language: (p + t) % 2 === 0 ? 'en' : 'vi',
    width: (p + t) % 3 === 0 ? 320 : 1280,
    path,
  })),
);

for (const { id, theme, language, width, path } of visits) {
  test(`axe finds nothing on ${id}, ${theme}, ${language}, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await prefer(page, { theme });
    await open(page, `/${language}/${path}`);
    expect(await violationsOn(page)).toEqual([]);
  });
}
