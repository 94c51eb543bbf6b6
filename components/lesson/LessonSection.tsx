import type { Language } from '@/lib/content/languages';
import type { Section } from '@/lib/content/lesson';
import { messagesOf } from '@/lib/content/messages';
import { exercisesIn, figuresIn } from './book';
import { ExercisePanel } from './exercises/ExercisePanel';
import { LessonBlock } from './LessonBlock';
import styles from './LessonSection.module.css';
import { Prose, type SectionContext } from './Prose';

export interface LessonSectionProps {
  readonly section: Section;
  /** From 1. */
  readonly number: number;
  readonly language: Language;
}

/** Heading, claim, objectives, blocks, exercises. Every block is a place that a link can name. */
export function LessonSection({ section, number, language }: LessonSectionProps) {
  const { id, title, claim, objectives, blocks } = section;
  const texts = messagesOf(language).lesson.section;
  const context: SectionContext = {
    language,
    section: id,
    figures: figuresIn(blocks),
  };
  const exercises = exercisesIn(blocks);
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-title`}>
      <div className={styles.head}>
        <h2 id={`${id}-title`} className={styles.title}>
          <span className={styles.number}>{number}</span> {title}
        </h2>
        <a className={styles.anchor} href={`#${id}`} aria-label={`${texts.link}: ${title}`}>
          #
        </a>
      </div>
      <p className={styles.claim} id={`${id}.0`} data-place={`${id}.0`}>
        <Prose {...context} text={claim} />
      </p>
      <div className={styles.objectives}>
        <p>{texts.objectives}</p>
        <ul>
          {objectives.map((objective, index) => (
            <li key={index}>
              <Prose {...context} text={objective} />
            </li>
          ))}
        </ul>
      </div>
      {blocks.map((block, index) =>
        block.kind === 'exercise' ? null : (
          <div key={index} id={`${id}.${index + 1}`} data-place={`${id}.${index + 1}`}>
            <LessonBlock {...context} block={block} />
          </div>
        ),
      )}
      {exercises.length > 0 && <ExercisePanel section={id} exercises={exercises} />}
      <div data-section-end={id} aria-hidden="true" />
    </section>
  );
}
