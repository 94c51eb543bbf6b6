'use client';

import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { ExerciseId } from '@/lib/content/exercises/ids';
import {
  exportProgress,
  importProgress,
  isSolved,
  isUntouched,
  noProgress,
  type Progress,
} from '@/lib/content/exercises/progress';
import { catchUp, startSession, turnTo, type Session } from '@/lib/content/exercises/session';
import type { SectionId } from '@/lib/content/lesson/types';
import { createKeptStore } from '@/lib/store/kept';

/** What the reader has answered, kept on this device only. */
const progressStore = createKeptStore<Progress>(
  {
    key: 'mobilenet-explained.exercises',
    initial: noProgress,
    parse: (text) => {
      const imported = importProgress(text);
      return imported.ok ? imported.progress : noProgress;
    },
    print: (progress) => (isUntouched(progress) ? null : exportProgress(progress)),
  },
  () => localStorage,
);

export function useProgress(): Progress {
  return useStore(progressStore);
}

export function solvedOf(ids: readonly ExerciseId[], progress: Progress): number {
  return ids.filter((id) => isSolved(progress, id)).length;
}

interface LessonSession {
  /** Nothing until the page runs in a browser: only there is it known what has been answered. */
  readonly session: Session | null;
  /** The section whose panel the reader has touched last. */
  readonly workedIn: SectionId | null;
}

const notOpened: LessonSession = { session: null, workedIn: null };

/** One session for the whole lesson: what is missed in one section returns in a later one. */
const sessionStore = createStore<LessonSession>(() => notOpened);

/**
 * Opens the session over all exercises of the lesson, in its order, until the page is left. It
 * follows what another tab answers, so that each step starts from all the answers there are.
 */
export function useOpenSession(order: readonly ExerciseId[]): void {
  useEffect(() => {
    sessionStore.setState({ session: startSession(order, progressStore.getState()) });
    const unsubscribe = progressStore.subscribe((progress) => {
      const { session } = sessionStore.getState();
      if (session === null || session.progress === progress) return;
      sessionStore.setState({ session: catchUp(session, order, progress) });
    });
    return () => {
      unsubscribe();
      sessionStore.setState(notOpened);
    };
  }, [order]);
}

/** The session; before it is opened, that of a reader who has answered nothing. */
export function useSession(order: readonly ExerciseId[]) {
  const { session, workedIn } = useStore(sessionStore);
  return { session: session ?? startSession(order, noProgress), workedIn };
}

/** One step of the session by the panel of a section, on the exercise that it shows. */
export function step(
  section: SectionId,
  exercises: readonly ExerciseId[],
  id: ExerciseId,
  change: (session: Session) => Session,
): void {
  const { session } = sessionStore.getState();
  if (session === null) return;
  const next = change(turnTo(session, id, exercises));
  sessionStore.setState({ session: next, workedIn: section });
  if (next.progress !== session.progress) progressStore.setState(next.progress, true);
}

/** Starts afresh with other progress: a loaded file, or none. */
export function replaceProgress(order: readonly ExerciseId[], progress: Progress): void {
  sessionStore.setState({ session: startSession(order, progress), workedIn: null });
  progressStore.setState(progress, true);
}
