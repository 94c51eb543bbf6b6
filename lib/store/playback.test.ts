import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createPlayback,
  elapse,
  isAtEnd,
  nearestStop,
  reducePlayback,
  type Playback,
  type PlaybackAction,
} from './playback';

const after = (state: Playback, ...actions: PlaybackAction[]) =>
  actions.reduce(reducePlayback, state);

describe('playback', () => {
  it('stands still when made, at the end unless told', () => {
    expect(createPlayback(135)).toEqual({ step: 135, stepCount: 135, playing: false, speed: 1 });
    expect(createPlayback(135, 42).step).toBe(42);
  });

  it('brings a step from a link into its bounds', () => {
    expect(createPlayback(135, 999).step).toBe(135);
    expect(createPlayback(135, -1).step).toBe(0);
    expect(createPlayback(135, Number.NaN).step).toBe(0);
    expect(createPlayback(135, 6.7).step).toBe(7);
  });

  it('plays from where it stands, and from the beginning at the end', () => {
    expect(after(createPlayback(9, 4), { type: 'play' })).toMatchObject({ step: 4, playing: true });
    expect(after(createPlayback(9), { type: 'play' })).toMatchObject({ step: 0, playing: true });
  });

  it('never plays a figure without steps', () => {
    expect(after(createPlayback(0), { type: 'play' }).playing).toBe(false);
  });

  it('stops by itself at the end, even when the clock has run past it', () => {
    const state = after(createPlayback(9, 4), { type: 'play' }, { type: 'advance', steps: 50 });
    expect(state).toMatchObject({ step: 9, playing: false });
  });

  it('does not hear a clock that comes late, after the pause', () => {
    const state = after(
      createPlayback(9, 4),
      { type: 'play' },
      { type: 'pause' },
      { type: 'advance', steps: 1 },
    );
    expect(state.step).toBe(4);
  });

  it('pauses when the reader takes a step or drags', () => {
    const playing = after(createPlayback(9, 4), { type: 'play' });
    expect(after(playing, { type: 'stepForward' })).toMatchObject({ step: 5, playing: false });
    expect(after(playing, { type: 'stepBack' })).toMatchObject({ step: 3, playing: false });
    expect(after(playing, { type: 'scrub', step: 7 })).toMatchObject({ step: 7, playing: false });
    expect(after(playing, { type: 'toStart' })).toMatchObject({ step: 0, playing: false });
    expect(after(playing, { type: 'toEnd' })).toMatchObject({ step: 9, playing: false });
  });

  it('keeps its step when the figure gets longer, and goes to the end when it gets too short', () => {
    const state = createPlayback(135, 100);
    expect(after(state, { type: 'setStepCount', stepCount: 270 }).step).toBe(100);
    expect(after(state, { type: 'setStepCount', stepCount: 42 })).toMatchObject({
      step: 42,
      stepCount: 42,
    });
  });

  it('stays at the end when it stood there', () => {
    const longer = after(createPlayback(135), { type: 'setStepCount', stepCount: 270 });
    expect(longer.step).toBe(270);
  });

  it('plays on when the number of steps changes under it, unless it is now at the end', () => {
    const playing = after(createPlayback(135, 100), { type: 'play' });
    expect(after(playing, { type: 'setStepCount', stepCount: 270 }).playing).toBe(true);
    expect(after(playing, { type: 'setStepCount', stepCount: 42 }).playing).toBe(false);
  });

  it('keeps the speed between a quarter and eight times', () => {
    const speed = (value: number) =>
      after(createPlayback(9), { type: 'setSpeed', speed: value }).speed;
    expect([speed(0), speed(2), speed(100)]).toEqual([0.25, 2, 8]);
  });
});

const actions: fc.Arbitrary<PlaybackAction> = fc.oneof(
  fc.constantFrom<PlaybackAction>(
    { type: 'play' },
    { type: 'pause' },
    { type: 'stepBack' },
    { type: 'stepForward' },
    { type: 'toStart' },
    { type: 'toEnd' },
  ),
  fc.record({ type: fc.constant('scrub' as const), step: fc.double() }),
  fc.record({ type: fc.constant('advance' as const), steps: fc.nat(200) }),
  fc.record({ type: fc.constant('setSpeed' as const), speed: fc.double() }),
  fc.record({ type: fc.constant('setStepCount' as const), stepCount: fc.nat(200) }),
);

it('after any actions the step is whole and inside, and nothing plays at the end', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.array(actions), (stepCount, list) => {
      const state = after(createPlayback(stepCount), ...list);
      expect(Number.isInteger(state.step)).toBe(true);
      expect(state.step).toBeGreaterThanOrEqual(0);
      expect(state.step).toBeLessThanOrEqual(state.stepCount);
      expect(state.playing && isAtEnd(state)).toBe(false);
      expect(state.speed).toBeGreaterThanOrEqual(0.25);
      expect(state.speed).toBeLessThanOrEqual(8);
    }),
  );
});

it('finds the stop before and after a step, the start and the end among them', () => {
  const stops = [27, 54];
  const from = (step: number) => [
    nearestStop(createPlayback(135, step), stops, 'back'),
    nearestStop(createPlayback(135, step), stops, 'forward'),
  ];
  expect(from(0)).toEqual([0, 27]);
  expect(from(27)).toEqual([0, 54]);
  expect(from(30)).toEqual([27, 54]);
  expect(from(54)).toEqual([27, 135]);
  expect(from(135)).toEqual([54, 135]);
});

describe('the clock', () => {
  it('turns time into steps and keeps what is left over', () => {
    expect(elapse(0, 250, 100, 1)).toEqual({ steps: 2, phase: 0.5 });
    expect(elapse(0.5, 250, 100, 2)).toEqual({ steps: 5, phase: 0.5 });
  });

  it('does not run backwards when the browser hands it an older time', () => {
    expect(elapse(0.25, -16, 100, 1)).toEqual({ steps: 0, phase: 0.25 });
  });

  it('comes equally far in many small frames as in one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 100 }), (frames) => {
        let steps = 0;
        let phase = 0;
        for (const milliseconds of frames) {
          const next = elapse(phase, milliseconds, 64, 1);
          steps += next.steps;
          phase = next.phase;
        }
        const total = frames.reduce((sum, each) => sum + each, 0) / 64;
        expect(steps + phase).toBeCloseTo(total, 9);
      }),
    );
  });
});
