import { throwIfAborted } from './cancel';
import { EngineError } from './errors';
import type { EmbeddedModel, GraphModelFile } from './model-file';
import { weightBytes, weightsFileName } from './model-file';

export interface ModelFiles {
  readonly file: GraphModelFile;
  readonly weights: ArrayBuffer;
}

export type ReportBytes = (loadedBytes: number, totalBytes: number) => void;

/** What fails on the way is the network's fault, unless the caller aborted. */
async function orUnreachable<T>(url: URL, signal: AbortSignal, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throwIfAborted(signal);
    throw new EngineError('model-unreachable', { url: url.href }, { cause: error });
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

function isGraphModel(value: unknown): value is GraphModelFile {
  const candidate = value as Partial<GraphModelFile> | null;
  return (
    candidate?.format === 'graph-model' &&
    Array.isArray(candidate.weightsManifest) &&
    Array.isArray(candidate.modelTopology?.node)
  );
}

async function fetchGraph(url: URL, signal: AbortSignal): Promise<GraphModelFile> {
  const response = await open(url, signal);
  const text = await orUnreachable(url, signal, response.text());
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw damaged(url, 'not JSON');
  }
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
  for (;;) {
    const { done, value } = await orUnreachable(url, signal, reader.read());
    if (done) break;
    if (loaded + value.byteLength > total) {
      await reader.cancel();
      throw damaged(url, `more than ${total} bytes`);
    }
    bytes.set(value, loaded);
    loaded += value.byteLength;
    report(loaded, total);
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
  const file = await fetchGraph(new URL('model.json', folder), signal);
  const total = weightBytes(file);
  const weights = await fetchBytes(new URL(weightsFileName, folder), total, signal, report);
  return { file, weights };
}
