import { figureNames, type FigureName } from '../../lib/content/figures';
import { marksOnPage } from './marks';
import { expect, open, prefer, test } from './site';

/** What can be told from the ground: WCAG 1.4.11. */
const seen = 3;
/** Paper, and the tints of paper that a control or a frame has. */
const likePaper = 1.22;

/** Marks that a page must have for the test to say anything; one figure waits for its network. */
const fewest: Partial<Record<FigureName, number>> = { 'relu6-real': 5 };

for (const name of figureNames) {
  // A light theme on a black system is the harder half: paper and ink must both be exchanged.
  test(`${name} keeps its marks and its ground in forced colours`, async ({ page }) => {
    await prefer(page, { theme: 'light' });
    // So that no colour is read on its way to another.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, `/en/figures/${name}/`);
    const before = await page.evaluate(marksOnPage);
    expect(before.filter(({ best }) => best >= seen).length).toBeGreaterThan(fewest[name] ?? 10);

    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    const after = await page.evaluate(marksOnPage);
    expect(after).toHaveLength(before.length);
    const changed = before.flatMap((mark, index) => {
      const now = after[index];
      return now === undefined || now.keepsColours ? [] : [{ mark, now }];
    });
    const lost = changed.filter(({ mark, now }) => mark.best >= seen && now.best < seen);
    expect(lost.map(({ mark }) => mark.name)).toEqual([]);
    const glaring = changed.filter(
      ({ mark, now }) => mark.inside > 0 && mark.inside < likePaper && now.inside >= seen,
    );
    expect(glaring.map(({ mark }) => mark.name)).toEqual([]);
    // The coloured squares of the scene are what figure 1 speaks of; nothing else keeps its colours.
    if (name !== 'two-halves') expect(after.filter((mark) => mark.keepsColours)).toEqual([]);
  });
}
