import { AxeBuilder } from '@axe-core/playwright';
import { expect, open, prefer, test, themes, visitedPages } from './site';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

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
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' | ')}`)).toEqual([]);
  });
}
