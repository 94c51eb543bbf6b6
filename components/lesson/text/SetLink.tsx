'use client';

import type { KeyboardEvent, MouseEvent } from 'react';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import type { FigureSettings } from '@/lib/content/lesson/figures';
import { placeId, placeOf } from '../figures/places';
import styles from './SetLink.module.css';

export interface SetLinkProps {
  readonly label: string;
  readonly settings: FigureSettings;
  readonly section: string;
  readonly hint: string;
}

/**
 * Words of a sentence that put a figure of the section into one state, and bring it into view. A
 * link, so that it breaks at the end of a line as words do, and leads to the figure in any case.
 */
export function SetLink({ label, settings, section, hint }: SetLinkProps) {
  const figures = Object.entries(settings);
  const setFigures = (event: MouseEvent<HTMLElement>) => {
    for (const [figure, state] of figures) {
      const place = placeOf(placeId(section, figure));
      if (place === undefined) continue;
      event.preventDefault();
      place.show(state, event.currentTarget);
    }
  };
  return (
    <a
      className={styles.set}
      role="button"
      href={`#${placeId(section, figures[0]?.[0] ?? '')}`}
      onClick={setFigures}
      onKeyDown={pressWithSpace}
    >
      {label}
      <VisuallyHidden>, {hint}</VisuallyHidden>
    </a>
  );
}

/** As on every button. */
function pressWithSpace(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== ' ') return;
  event.preventDefault();
  event.currentTarget.click();
}
