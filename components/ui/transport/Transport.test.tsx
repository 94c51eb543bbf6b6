// @vitest-environment jsdom
import { useReducer } from 'react';
import { expect, it } from 'vitest';
import { createPlayback, reducePlayback } from '@/lib/store/playback';
import { button, enter, find, mount, press } from '@/tests/support/mount';
import { Transport, type TransportTexts } from './Transport';

const texts: TransportTexts = {
  label: 'Playback',
  toStart: 'To the start',
  stepBack: 'Step back',
  play: 'Play',
  pause: 'Pause',
  stepForward: 'Step forward',
  toEnd: 'To the end',
  position: 'Step',
  stepOf: 'step {step} of {count}',
  speed: 'Speed',
};

interface FigureProps {
  readonly count: number;
  readonly step: number;
  readonly stops?: readonly number[];
}

function Figure({ count, step, stops }: FigureProps) {
  const [playback, dispatch] = useReducer(reducePlayback, createPlayback(count, step));
  return (
    <Transport
      playback={playback}
      dispatch={dispatch}
      texts={texts}
      formatNumber={(value) => value.toLocaleString('en')}
      stops={stops}
      withSpeed
    />
  );
}

function mountAt(step: number, count = 135, stops?: readonly number[]) {
  const { container } = mount(<Figure count={count} step={step} stops={stops} />);
  const range = find<HTMLInputElement>(container, 'input[type=range]');
  return {
    container,
    range,
    says: () => range.getAttribute('aria-valuetext'),
    tap: (name: string) => press(button(container, name)),
  };
}

it('says where it stands, in the text and by the range', () => {
  const { container, range, says } = mountAt(7);
  expect(says()).toBe('step 7 of 135');
  expect(find(container, '[role=group]').textContent).toContain('step 7 of 135');
  expect([range.min, range.max, range.value]).toEqual(['0', '135', '7']);
  expect(mountAt(1200, 2160).says()).toBe('step 1,200 of 2,160');
});

it('moves by its five buttons', () => {
  const { says, tap } = mountAt(7);
  tap('Step forward');
  expect(says()).toBe('step 8 of 135');
  tap('Step back');
  tap('Step back');
  expect(says()).toBe('step 6 of 135');
  tap('To the end');
  expect(says()).toBe('step 135 of 135');
  tap('To the start');
  expect(says()).toBe('step 0 of 135');
  tap('Play');
  tap('Pause');
  expect(says()).toBe('step 0 of 135');
});

it('moves by the range, and pauses when it is dragged', () => {
  const { container, range, says, tap } = mountAt(0);
  tap('Play');
  enter(range, '42');
  expect(says()).toBe('step 42 of 135');
  expect(button(container, 'Play')).toBeDefined();
});

it('keeps its buttons focusable at the ends, and says that they do nothing', () => {
  const { container, says, tap } = mountAt(135);
  const forward = button(container, 'Step forward');
  expect(forward.disabled).toBe(false);
  expect(forward.getAttribute('aria-disabled')).toBe('true');
  tap('Step forward');
  expect(says()).toBe('step 135 of 135');
  expect(button(container, 'Step back').getAttribute('aria-disabled')).toBe('false');
});

it('stops at the finished values where the figure has some', () => {
  const { says, tap } = mountAt(30, 135, [27, 54, 81, 108]);
  tap('Step forward');
  expect(says()).toBe('step 54 of 135');
  tap('Step back');
  tap('Step back');
  expect(says()).toBe('step 0 of 135');
});

it('is made of native controls only', () => {
  const { container } = mountAt(7);
  expect(container.querySelectorAll('button[type=button]')).toHaveLength(5);
  expect(container.querySelectorAll('input[type=range], select')).toHaveLength(2);
  expect(container.querySelectorAll('[tabindex]')).toHaveLength(0);
});
