'use client';

import type { MouseEvent } from 'react';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import type { FigureSettings } from '@/lib/content/lesson/figures';
import { placeId, placeOf } from '../figures/places';
import { pressWithSpace } from './press-with-space';
import styles from './SetLink.module.css';

export interface SetLinkProps {
  readonly label: string;
  readonly settings: FigureSettings;
  readonly section: string;
  readonly hint: string;
}

/** Words of a sentence that put a figure of the section into one state, and bring it into view. */
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
