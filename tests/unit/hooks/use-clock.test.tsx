// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  usePlayback,
  type OwnPlayback,
  type OwnPlaybackOptions,
} from '@/components/hooks/use-clock';
import { fakeBrowser } from '@/tests/support/browser';
import { mount } from '@/tests/support/mount';

interface FigureProps extends OwnPlaybackOptions {
  readonly stepCount: number;
  readonly see: (state: OwnPlayback) => void;
}

function Watched({ watch }: { readonly watch: OwnPlayback['watchFigure'] }) {
  return <div ref={watch} />;
}

function Figure({ stepCount, see, ...options }: FigureProps) {
  const state = usePlayback(stepCount, options);
  see(state);
  return <Watched watch={state.watchFigure} />;
}

/** A mounted figure with 100 ms a step, and what it sees now. */
function mountFigure(options: OwnPlaybackOptions = {}, reducedMotion = false) {
  const browser = fakeBrowser({ reducedMotion });
  const seen: OwnPlayback[] = [];
  const figure = (stepCount: number) => (
    <Figure stepCount={stepCount} stepTime={100} {...options} see={(state) => seen.push(state)} />
  );
  const { show } = mount(figure(9));
  const now = () => {
    const last = seen.at(-1);
    if (last === undefined) throw new Error('the figure was never drawn');
    return last;
  };
  return {
    browser,
    now,
    renders: () => seen.length,
    stepCounts: (from: number) => seen.slice(from).map((each) => each.playback.stepCount),
    setStepCount: (stepCount: number) => show(figure(stepCount)),
    send: (action: Parameters<OwnPlayback['dispatch']>[0]) => act(() => now().dispatch(action)),
  };
}

afterEach(() => vi.unstubAllGlobals());

describe('the animation clock', () => {
  it('starts nothing by itself', () => {
    const { browser, now } = mountFigure();
    expect(now().playback).toMatchObject({ step: 9, playing: false });
    expect(browser.waiting()).toBe(0);
  });

  it('takes a step whenever the time of a step has passed, and stops at the end', () => {
    const { browser, now, send } = mountFigure({ step: 0 });
    send({ type: 'play' });
    browser.frame(16); // the first frame only starts the watch
    browser.frame(60);
    expect(now().playback.step).toBe(0);
    browser.frame(60);
    expect(now().playback.step).toBe(1);
    browser.frame(5000);
    expect(now().playback).toMatchObject({ step: 9, playing: false });
    expect(browser.waiting()).toBe(0);
  });

  it('draws a figure that does not move between steps once a step', () => {
    const { browser, renders, send } = mountFigure({ step: 0 });
    send({ type: 'play' });
    browser.frame(16);
    const before = renders();
    for (let i = 0; i < 5; i += 1) browser.frame(16);
    expect(renders()).toBe(before);
  });

  it('tells a smooth figure how far it is between two steps', () => {
    const { browser, now, send } = mountFigure({ step: 0, smooth: true });
    send({ type: 'play' });
    browser.frame(16);
    browser.frame(125);
    expect(now().playback.step).toBe(1);
    expect(now().phase).toBeCloseTo(0.25);
    send({ type: 'pause' });
    expect(now().phase).toBe(0);
  });

  it('jumps from step to step for readers who asked for less motion', () => {
    const { browser, now, send } = mountFigure({ step: 0, smooth: true }, true);
    send({ type: 'play' });
    browser.frame(16);
    browser.frame(125);
    expect(now().playback.step).toBe(1);
    expect(now().phase).toBe(0);
  });

  it('plays twice as fast at speed 2', () => {
    const { browser, now, send } = mountFigure({ step: 0 });
    send({ type: 'setSpeed', speed: 2 });
    send({ type: 'play' });
    browser.frame(16);
    browser.frame(200);
    expect(now().playback.step).toBe(4);
  });

  it('pauses when the tab is hidden', () => {
    const { browser, now, send } = mountFigure({ step: 0 });
    send({ type: 'play' });
    browser.hideTab();
    expect(now().playback.playing).toBe(false);
    expect(browser.waiting()).toBe(0);
  });

  it('pauses when the figure is scrolled away, and does not start again by itself', () => {
    const { browser, now, send } = mountFigure({ step: 0 });
    send({ type: 'play' });
    browser.scroll(true);
    expect(now().playback.playing).toBe(true);
    browser.scroll(false);
    expect(now().playback.playing).toBe(false);
    browser.scroll(true);
    expect(now().playback.playing).toBe(false);
  });

  it('is never drawn with a number of steps that is no longer true', () => {
    const { now, renders, setStepCount, stepCounts } = mountFigure();
    const before = renders();
    setStepCount(18);
    expect(new Set(stepCounts(before))).toEqual(new Set([18]));
    expect(now().playback.step).toBe(18);
  });
});
