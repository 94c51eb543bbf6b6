/** What a reader saves and takes along: the answers, seen or locked, and where the reading stands. */
import { readProgress, type Progress } from '@/lib/content/exercises/progress';
import { readReading, type Reading } from '../reading/reading-store';

export interface Kept {
  readonly progress: Progress;
  readonly reading: Reading;
}

export type LoadFailure = 'unreadable' | 'not-json' | 'other-version' | 'damaged';

export type Loaded =
  { readonly ok: true; readonly kept: Kept } | { readonly ok: false; readonly reason: LoadFailure };

/** Of the file, not of what is in it: its first version held the answers only. */
const fileVersion = 2;

/** A file of every exercise missed a hundred times is smaller; anything larger is another file. */
const mostBytes = 1_000_000;

export function printFile({ progress, reading }: Kept): string {
  const { attempts, locked } = progress;
  const file = { version: fileVersion, attempts, locked, reading };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Never rejects. A file of the first version leaves the reading as it is. */
export async function readFile(file: File, present: Reading): Promise<Loaded> {
  if (file.size > mostBytes) return { ok: false, reason: 'not-json' };
  try {
    return parseFile(await file.text(), present);
  } catch {
    return { ok: false, reason: 'unreadable' };
  }
}

export function parseFile(text: string, present: Reading): Loaded {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'not-json' };
  }
  if (!isRecord(data) || data['version'] !== fileVersion) return answersOf(data, present);
  if (!isRecord(data['reading'])) return { ok: false, reason: 'damaged' };
  return answersOf({ ...data, version: 1 }, readReading(data['reading']));
}

function answersOf(data: unknown, reading: Reading): Loaded {
  const read = readProgress(data);
  return read.ok ? { ok: true, kept: { progress: read.progress, reading } } : read;
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
