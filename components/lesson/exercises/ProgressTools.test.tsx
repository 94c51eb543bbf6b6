// @vitest-environment jsdom
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { noProgress, type Progress } from '@/lib/content/exercises/progress';
import { button, find, mount, press } from '@/tests/support/mount';
import { bookOf } from '../book';
import { nothingRead, readingStore, type Reading } from '../reading/reading-store';
import { ExerciseBook } from './ExerciseBook';
import { replaceProgress } from './lesson-session';
import { parseFile, printFile } from './progress-file';
import { ProgressTools } from './ProgressTools';

const saved = vi.hoisted(() => [] as { file: Blob; name: string }[]);
vi.mock('@/components/ui/download', () => ({
  download: (file: Blob, name: string) => saved.push({ file, name }),
}));

const storageKey = 'mobilenet-explained.exercises';
const book = bookOf('en');
const words = book.texts.progress;

const oneSolved: Progress = {
  version: 1,
  attempts: [{ exercise: 'depthwise-counts-inputs', answer: 900, isCorrect: true, feedback: [] }],
  locked: [{ exercise: 'saving-at-512', answer: 8.5 }],
};
const twoRead: Reading = { place: 'depthwise.2', read: ['why-small', 'depthwise'] };

const openTools = () =>
  mount(
    <ExerciseBook book={book}>
      <ProgressTools />
    </ExerciseBook>,
  ).container;

const have = (progress: Progress, reading: Reading) =>
  act(() => {
    replaceProgress(book.order, progress);
    readingStore.setState(reading);
  });

/** As if the reader had chosen this file in the dialog. */
async function choose(tools: HTMLElement, file: File): Promise<void> {
  const input = find<HTMLInputElement>(tools, 'input[type=file]');
  Object.defineProperty(input, 'files', { configurable: true, value: [file] });
  Object.defineProperty(input, 'value', { configurable: true, writable: true, value: '' });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

/** jsdom's files have no text() of their own. */
function fileOf(text: string): File {
  const file = new File([text], 'progress.json');
  return Object.assign(file, { text: () => Promise.resolve(text) });
}

/** jsdom's blobs have no text() either; its reader is how a page got at it before. */
function contentOf(file: Blob | undefined): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.onerror = () => reject(new Error('the file cannot be read'));
    reader.readAsText(file ?? new Blob());
  });
}

beforeEach(() => {
  saved.length = 0;
  have(noProgress, nothingRead);
});

describe('progress', () => {
  it('is kept on this device, counted, and erased only when confirmed', () => {
    const tools = openTools();
    have(oneSolved, twoRead);
    expect(JSON.parse(localStorage.getItem(storageKey) ?? '')).toEqual(oneSolved);
    expect(tools.textContent).toContain('1 of 27 exercises solved, 2 of 10 sections read');
    press(button(tools, words.erase));
    press(button(tools, words.eraseNo));
    expect(tools.textContent).toContain('1 of 27 exercises solved');
    press(button(tools, words.erase));
    press(button(tools, words.eraseYes));
    expect(tools.textContent).toContain('0 of 27 exercises solved, 0 of 10 sections read');
    expect(tools.textContent).toContain(words.erased);
    expect(localStorage.getItem(storageKey)).toBeNull();
  });

  it('is saved as a file with the answers and the sections read, and loaded from it', async () => {
    const tools = openTools();
    have(oneSolved, twoRead);
    press(button(tools, words.save));
    expect(saved.map(({ name }) => name)).toEqual(['mobilenet-explained-progress.json']);
    const text = printFile({ progress: oneSolved, reading: twoRead });
    expect(await contentOf(saved[0]?.file)).toBe(text);
    have(noProgress, nothingRead);
    await choose(tools, fileOf(text));
    expect(tools.textContent).toContain('1 of 27 exercises solved, 2 of 10 sections read');
    expect(tools.textContent).toContain(words.loaded);
  });

  it('keeps a locked answer that has no result yet, and a file replaces it only when confirmed', async () => {
    const tools = openTools();
    const onlyLocked: Progress = { ...oneSolved, attempts: [] };
    have(onlyLocked, nothingRead);
    expect(JSON.parse(localStorage.getItem(storageKey) ?? '')).toEqual(onlyLocked);
    await choose(tools, fileOf(printFile({ progress: oneSolved, reading: twoRead })));
    press(button(tools, words.replaceNo));
    expect(JSON.parse(localStorage.getItem(storageKey) ?? '')).toEqual(onlyLocked);
    press(button(tools, words.erase));
    press(button(tools, words.eraseYes));
    expect(localStorage.getItem(storageKey)).toBeNull();
  });

  it('is replaced by a file only when confirmed, with both counts side by side', async () => {
    const tools = openTools();
    have(oneSolved, nothingRead);
    const file = printFile({ progress: noProgress, reading: twoRead });
    await choose(tools, fileOf(file));
    expect(tools.textContent).toContain('Exercises solved in the file: 0; sections read: 2');
    expect(tools.textContent).toContain('what is here: 1 solved, 0 read');
    expect(document.activeElement).toBe(find(tools, '[role=group]'));
    press(button(tools, words.replaceNo));
    expect(tools.textContent).toContain('1 of 27 exercises solved, 0 of 10 sections read');
    await choose(tools, fileOf(file));
    press(button(tools, words.replaceYes));
    expect(tools.textContent).toContain('0 of 27 exercises solved, 2 of 10 sections read');
  });

  it('stays, and says why, where a file cannot be read', async () => {
    const tools = openTools();
    have(oneSolved, twoRead);
    const gone = Object.assign(new File(['{}'], 'gone.json'), {
      text: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
    });
    await choose(tools, gone);
    expect(find(tools, '[role=alert]').textContent).toContain(words.reasons.unreadable);
    await choose(tools, fileOf('{'));
    expect(find(tools, '[role=alert]').textContent).toContain(words.reasons['not-json']);
    await choose(tools, fileOf(`"${'x'.repeat(1_000_001)}"`));
    expect(find(tools, '[role=alert]').textContent).toContain(words.reasons['not-json']);
    expect(tools.textContent).toContain('1 of 27 exercises solved, 2 of 10 sections read');
  });
});

describe('a progress file', () => {
  it('of the first version held answers only: the reading stays as it is', () => {
    const { version, attempts } = oneSolved;
    expect(parseFile(JSON.stringify({ version, attempts }), twoRead)).toEqual({
      ok: true,
      kept: { progress: { version, attempts, locked: [] }, reading: twoRead },
    });
  });

  it('of the second version has the locked answers too, where there are any', () => {
    const kept = { progress: oneSolved, reading: twoRead };
    expect(parseFile(printFile(kept), nothingRead)).toEqual({ ok: true, kept });
    const { attempts } = oneSolved;
    const before = JSON.stringify({ version: 2, attempts, reading: twoRead });
    expect(parseFile(before, nothingRead)).toEqual({
      ok: true,
      kept: { progress: { version: 1, attempts, locked: [] }, reading: twoRead },
    });
  });

  it('is refused without its reading, or of a later version', () => {
    const attempts = oneSolved.attempts;
    const reasonOf = (data: object) => {
      const parsed = parseFile(JSON.stringify(data), nothingRead);
      return parsed.ok ? 'read' : parsed.reason;
    };
    expect(reasonOf({ version: 2, attempts })).toBe('damaged');
    expect(reasonOf({ version: 2, attempts: [{}], reading: twoRead })).toBe('damaged');
    expect(reasonOf({ version: 3, attempts, reading: twoRead })).toBe('other-version');
    expect(reasonOf([])).toBe('damaged');
  });
});
