'use client';

import { useEffect, useState } from 'react';
import { useReducedMotion } from './use-reduced-motion';

/** A morph that the eye can follow. */
const morphMilliseconds = 400;

export interface Morph {
  /** The numbers to draw now: on their way to the target, or there. */
  readonly values: readonly number[];
  /** For readers who asked for less motion: what was there before the last cut. */
  readonly before: readonly number[] | null;
}

interface Course {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly share: number;
}

/**
 * Numbers on their way to a target, the same count each time. With `isImmediate` (while the hand is
 * on a slider) they are there at once.
 */
export function useMorph(target: readonly number[], isImmediate: boolean): Morph {
  const reducedMotion = useReducedMotion();
  const [course, setCourse] = useState<Course>({ from: target, to: target, share: 1 });
  if (!isSame(course.to, target)) {
    const share = isImmediate || reducedMotion ? 1 : 0;
    setCourse({ from: valuesAt(course), to: target, share });
  }
  const isUnderWay = course.share < 1;

  const { to } = course;
  useEffect(() => {
    if (!isUnderWay) return;
    let start: number | undefined;
    let frame = requestAnimationFrame(function tick(now) {
      start ??= now;
      const share = Math.min(1, (now - start) / morphMilliseconds);
      setCourse((before) => (before.to === to ? { ...before, share } : before));
      if (share < 1) frame = requestAnimationFrame(tick);
    });
    return () => cancelAnimationFrame(frame);
  }, [isUnderWay, to]);

  const isCut = reducedMotion && !isImmediate && !isSame(course.from, course.to);
  return { values: valuesAt(course), before: isCut ? course.from : null };
}

function valuesAt({ from, to, share }: Course): readonly number[] {
  const eased = share * share * (3 - 2 * share); // slow at both ends
  return to.map((value, index) => {
    const start = from[index] ?? value;
    return start + (value - start) * eased;
  });
}

function isSame(some: readonly number[], others: readonly number[]): boolean {
  return some.length === others.length && some.every((value, index) => value === others[index]);
}
