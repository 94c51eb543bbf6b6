import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { releaseOf, writeServiceWorker } from './release';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'release-'));
  for (const model of ['mobilenet-v1-0.25-224', 'mobilenet-v2-1.0-300-oidv4']) {
    await mkdir(path.join(folder, 'models', model), { recursive: true });
    await writeFile(path.join(folder, 'models', model, 'weights.bin'), model);
    await writeFile(path.join(folder, 'models', model, 'LICENSE'), 'Apache');
  }
  await mkdir(path.join(folder, 'en'));
  await writeFile(path.join(folder, 'en/index.html'), 'page');
  await writeFile(path.join(folder, 'en/index.html.br'), 'packed');
});

afterAll(() => rm(folder, { recursive: true }));

describe('a release', () => {
  it('keeps pages at once and weights later, by hash, without compressed twins and licences', async () => {
    const release = await releaseOf(folder);
    expect(release.shell.map(([file]) => file)).toEqual(['en/index.html']);
    expect(release.heavy.map(([file]) => file)).toEqual([
      'models/mobilenet-v1-0.25-224/weights.bin',
    ]);
    expect(release.shell[0]?.[1]).toMatch(/^[0-9a-f]{16}$/);
  });

  it('lists apart the networks that are kept only for readers who ask for them', async () => {
    const { onRequest } = await releaseOf(folder);
    expect(onRequest.map(([file]) => file)).toEqual([
      'models/mobilenet-v2-1.0-300-oidv4/weights.bin',
    ]);
  });

  it('has the same name as long as nothing changes, and another as soon as a file does', async () => {
    const before = await releaseOf(folder);
    expect((await releaseOf(folder)).name).toBe(before.name);
    await writeFile(path.join(folder, 'en/index.html'), 'page, mended');
    expect((await releaseOf(folder)).name).not.toBe(before.name);
  });

  it('is written into the worker, which does not list itself', async () => {
    const { name } = await writeServiceWorker(folder);
    expect(await readFile(path.join(folder, 'sw.js'), 'utf8')).toContain(`"name":"${name}"`);
    expect((await releaseOf(folder)).name).toBe(name);
  });
});
