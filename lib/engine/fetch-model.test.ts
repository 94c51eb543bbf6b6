import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fetchModel } from './fetch-model';
import { mobilenetV1 } from './model-file';

const graph = {
  format: 'graph-model',
  modelTopology: { node: [] },
  weightsManifest: [
    { paths: ['weights.bin'], weights: [{ name: 'filter', shape: [5], dtype: 'float32' }] },
  ],
};

const folder = 'https://example.org/lesson/models/mobilenet-v1-0.25-224';
let answers: Map<string, () => Response>;
let asked: string[];

beforeEach(() => {
  asked = [];
  answers = new Map([
    [`${folder}/model.json`, () => Response.json(graph)],
    [`${folder}/weights.bin`, () => new Response(new Uint8Array(20).fill(7))],
  ]);
  vi.stubGlobal('fetch', async (url: URL, { signal }: RequestInit) => {
    asked.push(url.href);
    signal?.throwIfAborted();
    const answer = answers.get(url.href);
    if (!answer) throw new TypeError('Failed to fetch');
    return answer();
  });
});
afterEach(() => vi.unstubAllGlobals());

const load = (
  report: (loaded: number, total: number) => void = () => undefined,
  signal?: AbortSignal,
) =>
  fetchModel(
    'https://example.org/lesson/',
    mobilenetV1,
    signal ?? new AbortController().signal,
    report,
  );

const inPieces = (...sizes: number[]) =>
  new Response(
    new ReadableStream({
      start(controller) {
        for (const size of sizes) controller.enqueue(new Uint8Array(size));
        controller.close();
      },
    }),
  );

describe('fetching a network', () => {
  test('asks for two files below the site and gives their contents', async () => {
    const { file, weights } = await load();
    expect(asked).toEqual([`${folder}/model.json`, `${folder}/weights.bin`]);
    expect(file).toEqual(graph);
    expect(new Uint8Array(weights)).toEqual(new Uint8Array(20).fill(7));
  });

  test('counts bytes against the number that the list of weights gives', async () => {
    answers.set(`${folder}/weights.bin`, () => inPieces(8, 8, 4));
    const progress: [number, number][] = [];
    await load((loaded, total) => progress.push([loaded, total]));
    expect(progress).toEqual([
      [0, 20],
      [8, 20],
      [16, 20],
      [20, 20],
    ]);
  });

  test.each([
    ['too few', [8, 8], '/lesson/models/mobilenet-v1-0.25-224/weights.bin: 16 of 20 bytes'],
    ['too many', [16, 8], '/lesson/models/mobilenet-v1-0.25-224/weights.bin: more than 20 bytes'],
  ])('with %s bytes finds it damaged', async (_, sizes, detail) => {
    answers.set(`${folder}/weights.bin`, () => inPieces(...sizes));
    await expect(load()).rejects.toMatchObject({ kind: 'model-damaged', facts: { detail } });
  });

  test.each([
    ['a page of HTML', '<!doctype html>', 'not JSON'],
    ['other JSON', '{"format":"layers-model"}', 'not a graph model'],
    ['null', 'null', 'not a graph model'],
  ])('that is %s finds it damaged', async (_, text, reason) => {
    answers.set(`${folder}/model.json`, () => new Response(text));
    const detail = `/lesson/models/mobilenet-v1-0.25-224/model.json: ${reason}`;
    await expect(load()).rejects.toMatchObject({ kind: 'model-damaged', facts: { detail } });
  });

  test('that is not there finds it unreachable and names the address', async () => {
    answers.set(`${folder}/weights.bin`, () => new Response('', { status: 404 }));
    await expect(load()).rejects.toMatchObject({
      kind: 'model-unreachable',
      facts: { url: `${folder}/weights.bin`, status: 404 },
    });
  });

  test('without a connection finds it unreachable', async () => {
    answers.clear();
    await expect(load()).rejects.toMatchObject({
      kind: 'model-unreachable',
      facts: { url: `${folder}/model.json` },
    });
  });

  test('whose connection breaks on the way finds it unreachable', async () => {
    const breaking = () =>
      new Response(
        new ReadableStream({
          start: (controller) => controller.enqueue(new Uint8Array(8)),
          pull: (controller) => controller.error(new TypeError('network error')),
        }),
      );
    answers.set(`${folder}/weights.bin`, breaking);
    await expect(load()).rejects.toMatchObject({
      kind: 'model-unreachable',
      facts: { url: `${folder}/weights.bin` },
    });
  });

  test('that was aborted says so, not that it is unreachable', async () => {
    const abort = new AbortController();
    const loading = load(() => abort.abort(), abort.signal);
    await expect(load(undefined, AbortSignal.abort())).rejects.toMatchObject({ kind: 'cancelled' });
    answers.clear();
    await loading.catch(() => undefined);
  });
});

test('a connection that stalls for a minute counts as unreachable, and is let go', async () => {
  vi.useFakeTimers();
  let letGo = false;
  const stalled = new ReadableStream({
    start: (controller) => controller.enqueue(new Uint8Array(8)),
    cancel: () => void (letGo = true),
  });
  answers.set(`${folder}/weights.bin`, () => new Response(stalled));
  const failing = expect(load()).rejects.toMatchObject({
    kind: 'model-unreachable',
    facts: { url: `${folder}/weights.bin` },
  });
  await vi.advanceTimersByTimeAsync(60_000);
  await failing;
  expect(letGo).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});
