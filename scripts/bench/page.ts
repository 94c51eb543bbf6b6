/**
 * What runs inside the benchmark's page: this site's engine through its worker, and the official
 * package with the same weights. Both are asked about the same picture, in turns.
 */
import * as mobilenet from '@tensorflow-models/mobilenet';
import * as tf from '@tensorflow/tfjs';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import type { Timings } from '../../lib/engine/types';
import { createWorkerEngine } from '../../lib/engine/worker-client';
import { measureInside } from './inside-page';

const siteUrl = new URL('/', location.href).href;
const warmUps = 5;

/** Milliseconds of each run. */
export interface Round {
  ownFromBitmap: number[];
  ownFromFile: number[];
  ownParts: Timings[];
  official: number[];
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

interface LoadedPicture {
  readonly blob: Blob;
  readonly image: HTMLImageElement;
}

async function loadPicture(blob: Blob): Promise<LoadedPicture> {
  const image = new Image();
  image.src = URL.createObjectURL(blob);
  await image.decode();
  return { blob, image };
}

const fetchBlob = async (url: string) => (await fetch(url)).blob();

/** The picture enlarged to about this many megapixels, as a JPEG. */
async function enlarged(url: string, megapixels: number): Promise<Blob> {
  const bitmap = await createImageBitmap(await fetchBlob(url));
  const scale = Math.sqrt((megapixels * 1e6) / (bitmap.width * bitmap.height));
  const canvas = new OffscreenCanvas(
    Math.round(bitmap.width * scale),
    Math.round(bitmap.height * scale),
  );
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
}

async function loadOfficial(backend?: string): Promise<mobilenet.MobileNet> {
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  setWasmPaths('/wasm/');
  if (backend) await tf.setBackend(backend);
  await tf.ready();
  const modelUrl = '/official/model.json';
  return mobilenet.load({ version: 1, alpha: 0.25, modelUrl, inputRange: [0, 1] });
}

/** Runs both engines in turns, `runs` times each, after warming both up. */
async function compare(
  pictureUrl: string,
  megapixels: number,
  runs: number,
  backend?: string,
): Promise<Round> {
  const { blob, image } = await loadPicture(await enlarged(pictureUrl, megapixels));
  const startWorker = () => new Worker('/worker.js', { type: 'module' });
  const engine = createWorkerEngine(siteUrl, startWorker);
  const official = await loadOfficial(backend);
  const round: Round = { ownFromBitmap: [], ownFromFile: [], ownParts: [], official: [] };
  for (let i = -warmUps; i < runs; i++) {
    const bitmap = await createImageBitmap(blob);
    const fromBitmap = await timed(() => engine.classify({ kind: 'bitmap', bitmap }));
    let parts: Timings | undefined;
    const fromFile = await timed(async () => {
      parts = (await engine.classify({ kind: 'file', blob })).timings;
    });
    const theirs = await timed(() => official.classify(image, 5));
    if (i < 0) continue;
    round.ownFromBitmap.push(fromBitmap);
    round.ownFromFile.push(fromFile);
    if (parts) round.ownParts.push(parts);
    round.official.push(theirs);
  }
  await engine.dispose();
  return round;
}

/** From the start of the navigation to the official package's first answer, in milliseconds. */
async function firstOfficialAnswer(pictureUrl: string, backend?: string): Promise<number> {
  const [official, { image }] = await Promise.all([
    loadOfficial(backend),
    fetchBlob(pictureUrl).then(loadPicture),
  ]);
  await official.classify(image, 5);
  return performance.now();
}

export const bench = {
  compare,
  firstOfficialAnswer,
  measureInside: (pictureUrl: string) => measureInside(siteUrl, pictureUrl),
};

declare global {
  interface Window {
    bench: typeof bench;
  }
}

window.bench = bench;
