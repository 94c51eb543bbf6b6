'use client';

import { useSyncExternalStore } from 'react';
import { fill } from '@/lib/format/text';
import type { ListedSection } from './Contents';
import styles from './Resume.module.css';
import { resumeStore, sectionOf } from './reading-store';

export interface ResumeProps {
  readonly sections: readonly ListedSection[];
  readonly texts: { readonly resumeTitle: string; readonly resume: string };
}

/** Offers to go on where the last visit ended. The page itself opens at its beginning. */
export function Resume({ sections, texts }: ResumeProps) {
  const place = useSyncExternalStore(
    resumeStore.subscribe,
    () => resumeStore.getState().place,
    () => null,
  );
  const id = place === null ? undefined : sectionOf(place);
  const index = sections.findIndex((section) => section.id === id);
  const section = sections[index];
  if (place === null || section === undefined || place === `${sections[0]?.id}.0`) return null;
  return (
    <p className={styles.resume}>
      {texts.resumeTitle}{' '}
      <a href={`#${place}`}>{fill(texts.resume, { number: index + 1, title: section.title })}</a>
    </p>
  );
}
