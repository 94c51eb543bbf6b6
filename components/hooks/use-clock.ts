'use client';

import { useCallback, useEffect, useReducer, useState, type Dispatch } from 'react';
import {
  createPlayback,
  elapse,
  reducePlayback,
  type Playback,
  type PlaybackAction,
} from '@/lib/store/playback';
import { useReducedMotion } from './use-reduced-motion';

/** Time of one step when nothing else is said: a state change the eye can follow. */
export const millisecondsPerStep = 160;

export interface ClockOptions {
  readonly playback: Playback;
  readonly dispatch: Dispatch<PlaybackAction>;
  /** Time of one step at speed 1. */
  readonly stepTime?: number;
  /** Whether the figure moves between two steps; otherwise it is drawn once a step. */
  readonly smooth?: boolean;
}

export interface Clock {
  /**
   * How much of the next step is done, 0 to below 1. Always 0 while nothing plays, when the
   * clock is not smooth, and for readers who asked for less motion.
   */
  readonly phase: number;
  /** Give it to the figure: playing pauses when the figure leaves the screen. */
  readonly watchFigure: (figure: Element | null) => (() => void) | undefined;
}

/**
 * The one animation clock. It advances `playback` while that is playing, frame by frame, and
 * pauses it when the tab or the figure is out of sight. It starts nothing by itself.
 */
export function useClock(options: ClockOptions): Clock {
  const { playback, dispatch, stepTime = millisecondsPerStep, smooth = false } = options;
  const { playing, speed } = playback;
  const reducedMotion = useReducedMotion();
  const moves = smooth && !reducedMotion;
  const [phase, setPhase] = useState(0);

  useEffect(() => {
    if (!playing) return;
    let left = 0;
    let last: number | undefined;
    let frame = requestAnimationFrame(function tick(now) {
      const next = elapse(left, now - (last ?? now), stepTime, speed);
      last = now;
      left = next.phase;
      if (next.steps > 0) dispatch({ type: 'advance', steps: next.steps });
      if (moves) setPhase(left);
      frame = requestAnimationFrame(tick);
    });
    return () => {
      cancelAnimationFrame(frame);
      setPhase(0);
    };
  }, [playing, speed, stepTime, moves, dispatch]);

  useEffect(() => {
    if (!playing) return;
    const pauseWhenHidden = () => {
      if (document.visibilityState === 'hidden') dispatch({ type: 'pause' });
    };
    document.addEventListener('visibilitychange', pauseWhenHidden);
    return () => document.removeEventListener('visibilitychange', pauseWhenHidden);
  }, [playing, dispatch]);

  return { phase, watchFigure: usePauseOffScreen(dispatch) };
}

/** A ref for the element without which playing makes no sense. */
function usePauseOffScreen(dispatch: Dispatch<PlaybackAction>): Clock['watchFigure'] {
  return useCallback(
    (figure) => {
      if (figure === null) return undefined;
      const observer = new IntersectionObserver((entries) => {
        if (entries.at(-1)?.isIntersecting === false) dispatch({ type: 'pause' });
      });
      observer.observe(figure);
      return () => observer.disconnect();
    },
    [dispatch],
  );
}

export interface OwnPlayback extends Clock {
  readonly playback: Playback;
  readonly dispatch: Dispatch<PlaybackAction>;
}

export interface OwnPlaybackOptions extends Pick<ClockOptions, 'stepTime' | 'smooth'> {
  /** The step it first shows; the end unless told. */
  readonly step?: number;
}

/** Playback and clock for a figure whose step is in no store and no link. */
export function usePlayback(stepCount: number, options: OwnPlaybackOptions = {}): OwnPlayback {
  const { step, ...clockOptions } = options;
  const [stored, dispatch] = useReducer(reducePlayback, createPlayback(stepCount, step));
  // A figure that just got another number of steps is never drawn with the old one.
  const playback =
    stored.stepCount === stepCount
      ? stored
      : reducePlayback(stored, { type: 'setStepCount', stepCount });
  useEffect(() => dispatch({ type: 'setStepCount', stepCount }), [stepCount]);
  return { playback, dispatch, ...useClock({ playback, dispatch, ...clockOptions }) };
}
