import http from 'node:http';
import sirv from 'sirv';
import { classOf } from '../../lib/content/imagenet/classes';
import { ClassifierPage } from './classifier-page';
import { keptOffline, stop } from './servers';
import { expect, open, test } from './site';

const port = 4202;

/** A host that hands out files below /x/ and does nothing else for us: no headers, no variants. */
async function startPlainServer(): Promise<http.Server> {
  const serveFile = sirv('out-subpath', { dev: true });
  const server = http.createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith('/x/')) return response.writeHead(404).end();
    request.url = url.slice('/x'.length);
    return serveFile(request, response);
  });
  await new Promise<void>((resolve) => server.listen(port, resolve));
  return server;
}

test.describe('under /x/ on a plain static server', () => {
  test.use({
    serviceWorkers: 'allow',
    baseURL: `http://localhost:${port}`,
    expectedMessages: [/ERR_CONNECTION_REFUSED/],
  });

  test('the site opens, follows links, classifies, and does so again without the server', async ({
    page,
  }) => {
    const server = await startPlainServer();
    await page.goto('/x/');
    await expect(page).toHaveURL(/\/x\/en\/$/);
    await page.getByRole('link', { name: 'Try a photo' }).first().click();
    await expect(page).toHaveURL(/\/x\/en\/classify\//);
    const classifier = new ClassifierPage(page);
    await classifier.classify('public/samples/cat.jpg');
    expect(classOf(await classifier.bestClass()).english).toBe('Egyptian cat');
    await keptOffline(page);
    await stop(server);

    await open(page, '/x/vi/about/');
    await classifier.open('/x/vi/classify/?sample=rocket');
    await classifier.answered();
    expect(classOf(await classifier.bestClass()).english).toBe('mosque');
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  });
});
