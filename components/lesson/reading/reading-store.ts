'use client';

import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { sectionIds, type SectionId } from '@/lib/content/lesson/types';
import { createKeptStore } from '@/lib/store/kept';

/** Where the reader is and has been. Kept on this device only. */
export interface Reading {
  /** The last block that was at the top of the screen, by its id; null before the first. */
  readonly place: string | null;
  /** Sections whose end has been on the screen. */
  readonly read: readonly SectionId[];
}

export const nothingRead: Reading = { place: null, read: [] };

const longestPlace = 60;

/** Any text gives a reading: what is not understood is left out. */
export function parseReading(text: string): Reading {
  try {
    return readReading(JSON.parse(text));
  } catch {
    return nothingRead;
  }
}

/** The same for what was parsed already. */
export function readReading(data: unknown): Reading {
  if (typeof data !== 'object' || data === null) return nothingRead;
  const { place, read }: { place?: unknown; read?: unknown } = data;
  const isPlace = typeof place === 'string' && place.length <= longestPlace && sectionOf(place);
  return {
    place: isPlace ? place : null,
    read: Array.isArray(read) ? sectionIds.filter((id) => read.includes(id)) : [],
  };
}

/** The section of a block: its id is the section's, a point, and a number. */
export function sectionOf(place: string): SectionId | undefined {
  return sectionIds.find((id) => place === id || place.startsWith(`${id}.`));
}

export const readingStore = createKeptStore<Reading>(
  {
    key: 'mobilenet-explained.reading',
    initial: nothingRead,
    parse: parseReading,
    print: (reading) =>
      reading.place === null && reading.read.length === 0 ? null : JSON.stringify(reading),
  },
  () => localStorage,
);

/** Where the last visit ended, or the one of a loaded file; it stays while the reader goes on. */
export const resumeStore = createStore<Pick<Reading, 'place'>>(() => ({
  place: readingStore.getState().place,
}));

/** Erased, here or in another tab: there is no place to go back to. */
readingStore.subscribe(({ place }) => {
  if (place === null) resumeStore.setState({ place });
});

/** Takes up another reading: a loaded file's, or none. */
export function replaceReading(reading: Reading): void {
  readingStore.setState(reading);
  resumeStore.setState({ place: reading.place });
}

export function useReading(): Reading {
  return useStore(readingStore);
}

export function markRead(section: SectionId): void {
  const { read } = readingStore.getState();
  if (!read.includes(section)) readingStore.setState({ read: [...read, section] });
}

export function keepPlace(place: string): void {
  if (readingStore.getState().place !== place) readingStore.setState({ place });
}
