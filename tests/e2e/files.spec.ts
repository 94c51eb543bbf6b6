import { messagesOf } from '../../lib/content/messages';
import { ClassifierPage } from './classifier-page';
import { fixture, readableFiles, refusedFiles } from './image-files';
import { expect, test } from './site';

const samplePath = (name: string) => `public/samples/${name}.jpg`;

test('every kind of picture file is read', async ({ page }) => {
  const classifier = new ClassifierPage(page);
  await classifier.open();
  for (const file of readableFiles()) {
    await test.step(file.name, async () => {
      await classifier.classify(file);
      await expect(classifier.error).toHaveCount(0);
      await expect(page.getByAltText(file.name)).toBeVisible();
      expect(await classifier.bestProbability()).toBeGreaterThan(0);
    });
  }
});

test('a photo that lies on its side has the best class of its upright twin', async ({ page }) => {
  const classifier = new ClassifierPage(page);
  await classifier.open();
  await classifier.classify(fixture('exif-1.jpg'));
  const upright = await classifier.bestClass();
  for (const orientation of [2, 3, 4, 5, 6, 7, 8]) {
    await classifier.classify(fixture(`exif-${orientation}.jpg`));
    expect(await classifier.bestClass()).toBe(upright);
  }
});

for (const language of ['en', 'vi'] as const) {
  test(`on /${language} what cannot be read is refused by name, and the last answer stays`, async ({
    page,
  }) => {
    const classifier = new ClassifierPage(page);
    await classifier.open(`/${language}/classify/`);
    await classifier.classify(samplePath('cat'));
    const answer = await classifier.all();
    const { errors } = messagesOf(language).classify;
    for (const file of refusedFiles()) {
      await test.step(file.name, async () => {
        await classifier.input.setInputFiles(file);
        await expect(classifier.error).toHaveAttribute('data-kind', file.kind);
        const named = file.facts.format === 'HEIC' ? 'heic' : (file.kind as keyof typeof errors);
        const firstWords = errors[named].title.split('{')[0] ?? '';
        await expect(classifier.error).toContainText(firstWords.trim());
        expect(await classifier.all()).toEqual(answer);
      });
    }
    await classifier.classify(samplePath('rocket'));
    await expect(classifier.error).toHaveCount(0);
  });
}

test('a refused file is named; the note outlives a change of language, not a visit elsewhere', async ({
  page,
}) => {
  const classifier = new ClassifierPage(page);
  await classifier.open();
  const buffer = Buffer.from('no picture at all');
  await classifier.input.setInputFiles({ name: 'homework.txt', mimeType: '', buffer });
  await expect(classifier.error).toContainText('homework.txt');
  await page.getByRole('link', { name: 'Tiếng Việt' }).click();
  await expect(page).toHaveURL(/\/vi\/classify\//);
  await expect(classifier.error).toContainText('homework.txt');
  await page.locator('footer a[href$="/about/"]').first().click();
  await expect(page).toHaveURL(/\/about\//);
  await expect(page.locator('#content h1')).toContainText('trang web này');
  await page.goBack();
  await expect(page).toHaveURL(/\/vi\/classify\//);
  await expect(page.getByTestId('predictions')).toBeVisible();
  await expect(classifier.error).toHaveCount(0);
});
