'use client';

import { useEffect, useId, useRef, useState, type MouseEvent } from 'react';
import { Icon } from '@/components/ui/Icon';
import { Summary } from '@/components/ui/Summary';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import type { ExerciseId } from '@/lib/content/exercises/ids';
import type { SectionId } from '@/lib/content/lesson/types';
import { fill } from '@/lib/format/text';
import { useProgress, solvedOf } from '../exercises/lesson-session';
import styles from './Contents.module.css';
import { useReading } from './reading-store';

/** A section as the table of contents knows it. */
export interface ListedSection {
  readonly id: SectionId;
  readonly title: string;
  readonly exercises: readonly ExerciseId[];
}

export interface ContentsTexts {
  readonly label: string;
  readonly read: string;
  readonly readCount: string;
  readonly solved: string;
  readonly exercises: string;
}

export interface ContentsProps {
  readonly sections: readonly ListedSection[];
  readonly texts: ContentsTexts;
}

/**
 * The table of contents: beside the text where there is room, otherwise folded into a bar at the
 * top that names the present section.
 */
export function Contents({ sections, texts }: ContentsProps) {
  const here = useSectionOnScreen(sections);
  const number = sections.findIndex(({ id }) => id === here);
  const present = sections[number];
  const bar = useRef<HTMLDetailsElement>(null);
  const closeAfterLink = (event: MouseEvent) => {
    const isLink = event.target instanceof Element && event.target.closest('a') !== null;
    if (isLink && bar.current) bar.current.open = false;
  };
  const list = <List {...{ sections, texts, here }} />;
  return (
    <>
      <nav className={styles.beside} aria-label={texts.label}>
        {list}
      </nav>
      <nav className={styles.above} aria-label={texts.label}>
        <details ref={bar} className={styles.bar}>
          <Summary>
            <span className={styles.present}>
              {present ? (
                <>
                  <VisuallyHidden>{texts.label}: </VisuallyHidden>
                  {number + 1} {present.title}
                </>
              ) : (
                texts.label
              )}
            </span>
          </Summary>
          <div className={styles.sheet} onClick={closeAfterLink}>
            {list}
          </div>
        </details>
      </nav>
    </>
  );
}

function List({ sections, texts, here }: ContentsProps & { readonly here: SectionId | null }) {
  const { read } = useReading();
  const progress = useProgress();
  const id = useId();
  const all = sections.flatMap(({ exercises }) => exercises);
  return (
    <div className={styles.contents}>
      <p className={styles.heading} id={id}>
        {texts.label}
      </p>
      <ol className={styles.list} aria-labelledby={id}>
        {sections.map((section, index) => (
          <li key={section.id} className={styles.item}>
            <a
              className={styles.link}
              href={`#${section.id}`}
              aria-current={section.id === here ? 'location' : undefined}
            >
              <span className={styles.number}>{index + 1}</span>
              <span>{section.title}</span>
            </a>
            <Marks
              isRead={read.includes(section.id)}
              solved={solvedOf(section.exercises, progress)}
              all={section.exercises.length}
              texts={texts}
            />
          </li>
        ))}
      </ol>
      <p className={styles.sum}>
        {fill(texts.readCount, { read: read.length, all: sections.length })}
        <br />
        {fill(texts.exercises, { solved: solvedOf(all, progress), all: all.length })}
      </p>
    </div>
  );
}

interface MarksProps {
  readonly isRead: boolean;
  readonly solved: number;
  readonly all: number;
  readonly texts: ContentsTexts;
}

/** Read or not, and how many exercises are solved: only once there is something to say. */
function Marks({ isRead, solved, all, texts }: MarksProps) {
  return (
    <span className={styles.marks}>
      {solved > 0 && (
        <>
          <span aria-hidden="true">
            {solved}/{all}
          </span>
          <VisuallyHidden>{fill(texts.solved, { solved, all })}</VisuallyHidden>
        </>
      )}
      {isRead && (
        <>
          <Icon name="check" />
          <VisuallyHidden>{texts.read}</VisuallyHidden>
        </>
      )}
    </span>
  );
}

/** The section that the upper third of the screen shows. */
function useSectionOnScreen(sections: readonly ListedSection[]): SectionId | null {
  const [here, setHere] = useState<SectionId | null>(null);
  useEffect(() => {
    const shown = new Set<Element>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) shown.add(target);
          else shown.delete(target);
        }
        const last = sections.findLast(({ id }) => [...shown].some((each) => each.id === id));
        setHere((before) => last?.id ?? before);
      },
      { rootMargin: '0px 0px -67% 0px' },
    );
    for (const { id } of sections) {
      const element = document.getElementById(id);
      if (element !== null) observer.observe(element);
    }
    return () => observer.disconnect();
  }, [sections]);
  return here;
}
