import { throwIfAborted } from './cancel';
import { EngineError } from './errors';
import type { EmbeddedModel, GraphModelFile } from './model-file';
import {
  graphFileName,
  isGraphModel,
  labelsFileName,
  weightBytes,
  weightsFileName,
} from './model-file';

export interface ModelFiles {
  readonly file: GraphModelFile;
  readonly weights: ArrayBuffer;
}

export type ReportBytes = (loadedBytes: number, totalBytes: number) => void;

/** A connection over which nothing has come for so long brings nothing any more. */
const longestStallMs = 60_000;

/** What fails on the way, or stalls, is the network's fault, unless the caller aborted. */
async function orUnreachable<T>(url: URL, signal: AbortSignal, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stall = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('nothing came')), longestStallMs);
  });
  try {
    return await Promise.race([work, stall]);
  } catch (error) {
    throwIfAborted(signal);
    throw new EngineError('model-unreachable', { url: url.href }, { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

async function open(url: URL, signal: AbortSignal): Promise<Response> {
  const response = await orUnreachable(url, signal, fetch(url, { signal }));
  if (response.ok) return response;
  throw new EngineError('model-unreachable', { url: url.href, status: response.status });
}

function damaged(url: URL, what: string): EngineError {
  return new EngineError('model-damaged', { detail: `${url.pathname}: ${what}` });
}

async function fetchJson(url: URL, signal: AbortSignal): Promise<unknown> {
  const response = await open(url, signal);
  const text = await orUnreachable(url, signal, response.text());
  try {
    return JSON.parse(text);
  } catch {
    throw damaged(url, 'not JSON');
  }
}

async function fetchGraph(url: URL, signal: AbortSignal): Promise<GraphModelFile> {
  const parsed = await fetchJson(url, signal);
  if (!isGraphModel(parsed)) throw damaged(url, 'not a graph model');
  return parsed;
}

/** Counts the bytes as they arrive: the length a server announces is that of the compressed file. */
async function fetchBytes(
  url: URL,
  total: number,
  signal: AbortSignal,
  report: ReportBytes,
): Promise<ArrayBuffer> {
  const { body } = await open(url, signal);
  if (!body) throw damaged(url, 'empty');
  const bytes = new Uint8Array(total);
  const reader = body.getReader();
  let loaded = 0;
  report(loaded, total);
  try {
    for (;;) {
      const { done, value } = await orUnreachable(url, signal, reader.read());
      if (done) break;
      if (loaded + value.byteLength > total) throw damaged(url, `more than ${total} bytes`);
      bytes.set(value, loaded);
      loaded += value.byteLength;
      report(loaded, total);
    }
  } catch (error) {
    void reader.cancel().catch(() => undefined);
    throw error;
  }
  if (loaded !== total) throw damaged(url, `${loaded} of ${total} bytes`);
  return bytes.buffer;
}

/**
 * The two files of a network from `models/<id>/` below `siteUrl`.
 * @throws EngineError `model-unreachable`, `model-damaged` or `cancelled`
 */
export async function fetchModel(
  siteUrl: string,
  { id }: EmbeddedModel,
  signal: AbortSignal,
  report: ReportBytes,
): Promise<ModelFiles> {
  const folder = new URL(`models/${id}/`, siteUrl);
  const file = await fetchGraph(new URL(graphFileName, folder), signal);
  const total = weightBytes(file);
  const weights = await fetchBytes(new URL(weightsFileName, folder), total, signal, report);
  return { file, weights };
}

/** What the outputs of a detector stand for, "none" first, from the folder of its network. */
export async function fetchLabels(
  siteUrl: string,
  { id, outputs }: EmbeddedModel,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const url = new URL(`models/${id}/${labelsFileName}`, siteUrl);
  const parsed = await fetchJson(url, signal);
  const isList = Array.isArray(parsed) && parsed.length === outputs;
  if (!isList || !parsed.every((label) => typeof label === 'string')) {
    throw damaged(url, `no list of ${outputs} words`);
  }
  return parsed;
}
