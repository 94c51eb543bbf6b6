'use client';

import type { Dispatch } from 'react';
import { Button } from '@/components/ui/Button';
import { fill } from '@/lib/format/text';
import { isAtEnd, nearestStop, type Playback, type PlaybackAction } from '@/lib/store/playback';
import { TransportButton } from './TransportButton';
import styles from './Transport.module.css';

export interface TransportTexts {
  /** What the group of controls is for. */
  readonly label: string;
  readonly toStart: string;
  readonly stepBack: string;
  readonly play: string;
  readonly pause: string;
  readonly stepForward: string;
  readonly toEnd: string;
  /** Name of the range. */
  readonly position: string;
  /** {step}, {count}: the position as a sentence. */
  readonly stepOf: string;
  readonly speed: string;
}

export interface TransportProps {
  readonly playback: Playback;
  readonly dispatch: Dispatch<PlaybackAction>;
  readonly texts: TransportTexts;
  readonly formatNumber: (value: number) => string;
  /** Steps at which the step buttons stop; the range still goes step by step. */
  readonly stops?: readonly number[];
  /** Offers the speed as well. */
  readonly withSpeed?: boolean;
}

/** To start, step back, play or pause, step forward, to end, and a range to drag. */
export function Transport(props: TransportProps) {
  const { playback, dispatch, texts, formatNumber, stops, withSpeed = false } = props;
  const { step, stepCount, playing } = playback;
  const count = formatNumber(stepCount);
  const position = fill(texts.stepOf, { step: formatNumber(step), count });
  const go = (direction: 'back' | 'forward') => {
    if (stops !== undefined)
      dispatch({ type: 'scrub', step: nearestStop(playback, stops, direction) });
    else dispatch({ type: direction === 'back' ? 'stepBack' : 'stepForward' });
  };

  return (
    <div className={styles.transport} role="group" aria-label={texts.label}>
      <div className={styles.buttons}>
        <TransportButton
          icon="to-start"
          label={texts.toStart}
          isIdle={step === 0}
          onPress={() => dispatch({ type: 'toStart' })}
        />
        <TransportButton
          icon="step-back"
          label={texts.stepBack}
          isIdle={step === 0}
          onPress={() => go('back')}
        />
        <Button
          className={styles.play}
          icon={playing ? 'pause' : 'play'}
          onClick={() => dispatch({ type: playing ? 'pause' : 'play' })}
        >
          {playing ? texts.pause : texts.play}
        </Button>
        <TransportButton
          icon="step-forward"
          label={texts.stepForward}
          isIdle={isAtEnd(playback)}
          onPress={() => go('forward')}
        />
        <TransportButton
          icon="to-end"
          label={texts.toEnd}
          isIdle={isAtEnd(playback)}
          onPress={() => dispatch({ type: 'toEnd' })}
        />
      </div>
      <input
        className={styles.range}
        type="range"
        min={0}
        max={stepCount}
        value={step}
        aria-label={texts.position}
        aria-valuetext={position}
        onChange={(event) => dispatch({ type: 'scrub', step: event.currentTarget.valueAsNumber })}
      />
      {/* Not an <output>: it would speak at every step while playing. */}
      <span className={styles.position}>{position}</span>
      {withSpeed && <SpeedSelect {...props} />}
    </div>
  );
}

const speeds = [0.5, 1, 2, 4];

function SpeedSelect({ playback, dispatch, texts, formatNumber }: TransportProps) {
  return (
    <label className={styles.speed}>
      {texts.speed}
      <select
        value={playback.speed}
        onChange={(event) =>
          dispatch({ type: 'setSpeed', speed: Number(event.currentTarget.value) })
        }
      >
        {speeds.map((speed) => (
          <option key={speed} value={speed}>
            {formatNumber(speed)}×
          </option>
        ))}
      </select>
    </label>
  );
}
