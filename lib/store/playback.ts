/**
 * Where an animation stands, as plain state. A picture is a function of the step, so every way to
 * a step (playing, stepping, dragging, a link) leads to the same picture.
 */

export interface Playback {
  /** Steps already taken: 0 is before the first, `stepCount` the end. */
  readonly step: number;
  readonly stepCount: number;
  readonly playing: boolean;
  /** 1 plays each step in its own time, 2 in half of it. */
  readonly speed: number;
}

export type PlaybackAction =
  /** Starts, from the beginning if it stands at the end. */
  | { readonly type: 'play' }
  | { readonly type: 'pause' }
  | { readonly type: 'stepBack' }
  | { readonly type: 'stepForward' }
  | { readonly type: 'toStart' }
  | { readonly type: 'toEnd' }
  | { readonly type: 'scrub'; readonly step: number }
  /** The clock has run through so many steps; stops at the end. */
  | { readonly type: 'advance'; readonly steps: number }
  | { readonly type: 'setSpeed'; readonly speed: number }
  /** The figure has another number of steps now: the end stays the end, other steps stay if there. */
  | { readonly type: 'setStepCount'; readonly stepCount: number };

export const slowest = 0.25;
export const fastest = 8;

/** Stands still at a step; at the end unless told, where a figure shows its whole point. */
export function createPlayback(stepCount: number, step: number = stepCount): Playback {
  const count = wholeBetween(stepCount, 0, Infinity);
  return { step: wholeBetween(step, 0, count), stepCount: count, playing: false, speed: 1 };
}

export function reducePlayback(state: Playback, action: PlaybackAction): Playback {
  const standAt = (step: number): Playback => ({
    ...state,
    step: wholeBetween(step, 0, state.stepCount),
    playing: false,
  });

  switch (action.type) {
    case 'play':
      if (state.stepCount === 0) return state;
      return { ...state, step: isAtEnd(state) ? 0 : state.step, playing: true };
    case 'pause':
      return state.playing ? { ...state, playing: false } : state;
    case 'stepBack':
      return standAt(state.step - 1);
    case 'stepForward':
      return standAt(state.step + 1);
    case 'toStart':
      return standAt(0);
    case 'toEnd':
      return standAt(state.stepCount);
    case 'scrub':
      return standAt(action.step);
    case 'advance': {
      if (!state.playing) return state;
      const step = wholeBetween(state.step + action.steps, state.step, state.stepCount);
      return { ...state, step, playing: step < state.stepCount };
    }
    case 'setSpeed':
      return { ...state, speed: between(action.speed, slowest, fastest) };
    case 'setStepCount': {
      if (action.stepCount === state.stepCount) return state;
      const wish = isAtEnd(state) ? action.stepCount : state.step;
      const { step, stepCount } = createPlayback(action.stepCount, wish);
      return { ...state, step, stepCount, playing: state.playing && step < stepCount };
    }
  }
}

export function isAtEnd({ step, stepCount }: Playback): boolean {
  return step >= stepCount;
}

/** The nearest stop before or after the step, where a figure has steps worth stopping at. */
export function nearestStop(
  { step, stepCount }: Playback,
  stops: readonly number[],
  direction: 'back' | 'forward',
): number {
  const all = [0, ...stops, stepCount];
  return direction === 'back'
    ? Math.max(0, ...all.filter((stop) => stop < step))
    : Math.min(stepCount, ...all.filter((stop) => stop > step));
}

/** How far the clock has come after some time: whole steps, and the share of the next one. */
export interface Elapsed {
  readonly steps: number;
  /** 0 to below 1. */
  readonly phase: number;
}

/**
 * Time that has passed, in steps. `phase` is what was left over before; `millisecondsPerStep` is
 * the time of a step at speed 1.
 */
export function elapse(
  phase: number,
  milliseconds: number,
  millisecondsPerStep: number,
  speed: number,
): Elapsed {
  const total = phase + (Math.max(0, milliseconds) * speed) / millisecondsPerStep;
  const steps = Math.floor(total);
  return { steps, phase: total - steps };
}

function between(value: number, least: number, most: number): number {
  return Number.isNaN(value) ? least : Math.min(Math.max(value, least), most);
}

function wholeBetween(value: number, least: number, most: number): number {
  return between(Math.round(value), least, most);
}
