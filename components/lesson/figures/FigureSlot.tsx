'use client';

import { useEffect, useRef, useState } from 'react';
import { useNear } from '@/components/hooks/use-near';
import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import type { LessonFigureName } from '@/lib/content/lesson/figures';
import { bringIntoView } from './bring-into-view';
import styles from './FigureSlot.module.css';
import { loadPlace } from './loaders';
import { placeId, registerPlace } from './places';
import { usePrintable } from './printing';
import type { AnyPlace, AnyViewProps } from './types';

export interface FigureSlotTexts {
  readonly back: string;
  readonly loading: string;
  /** Printed in its place. */
  readonly notOnPaper: string;
  readonly failed: string;
  readonly failedAdvice: string;
  readonly again: string;
}

export interface FigureSlotProps extends AnyViewProps {
  readonly section: string;
  readonly figure: LessonFigureName;
  /** The state in which it first appears; what is left out is the figure's default. */
  readonly start: object;
  readonly texts: FigureSlotTexts;
}

/** The place of a figure: fetched when the reader comes near, set by sentences of its section. */
export function FigureSlot({ section, figure, start, texts, ...view }: FigureSlotProps) {
  const element = useRef<HTMLDivElement>(null);
  const { place, isFailed, load } = usePlace(figure, start);
  const isNear = useNear(element);
  const [from, setFrom] = useState<HTMLElement | null>(null);
  const id = placeId(section, figure);

  useEffect(() => {
    if (isNear) void load();
  }, [isNear, load]);
  usePrintable(load);
  useEffect(
    () =>
      registerPlace(id, {
        show: (settings, button) => {
          void load().then((loaded) => loaded?.set(settings));
          if (element.current === null) return;
          setFrom(bringIntoView(element.current) ? button : null);
        },
      }),
    [id, load],
  );
  const goBack = () => {
    setFrom(null);
    if (from === null) return;
    bringIntoView(from);
    from.focus({ preventScroll: true });
  };

  return (
    <div
      id={id}
      ref={element}
      className={styles.slot}
      data-figure={figure}
      data-loaded={place === null ? undefined : ''}
      tabIndex={-1}
    >
      {from && (
        <p className={styles.back}>
          <Button onClick={goBack}>{texts.back}</Button>
        </p>
      )}
      {place && <place.View {...view} />}
      {place === null && !isFailed && <p className={styles.waiting}>{texts.loading}</p>}
      {place === null && <p className={styles.missing}>{texts.notOnPaper}</p>}
      {isFailed && (
        <Note
          kind="warning"
          title={texts.failed}
          actions={<Button onClick={() => void load()}>{texts.again}</Button>}
        >
          {texts.failedAdvice}
        </Note>
      )}
    </div>
  );
}

/** The figure once it is here; `load` may be called as often as one likes. */
function usePlace(figure: LessonFigureName, start: object) {
  const [place, setPlace] = useState<AnyPlace | null>(null);
  const [isFailed, setFailed] = useState(false);
  const [load] = useState(() => {
    let pending: Promise<AnyPlace | null> | null = null;
    return () =>
      (pending ??= loadPlace(figure, start).then(
        (loaded) => {
          setFailed(false);
          setPlace(loaded);
          return loaded;
        },
        () => {
          pending = null;
          setFailed(true);
          return null;
        },
      ));
  });
  return { place, isFailed, load };
}
