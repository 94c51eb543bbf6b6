import { LinkButton } from '@/components/ui/LinkButton';
import type { ExerciseId } from '@/lib/content/exercises/ids';
import type { Language } from '@/lib/content/languages';
import { lessonIn } from '@/lib/content/lesson';
import { messagesOf } from '@/lib/content/messages';
import { pathIn } from '@/lib/content/paths';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import { figuresIn } from './book';
import styles from './LessonOpening.module.css';
import { PrintButton } from './PrintButton';
import type { ListedSection } from './reading/Contents';
import { Resume } from './reading/Resume';

export interface LessonOpeningProps {
  readonly language: Language;
  readonly sections: readonly ListedSection[];
  readonly exercises: readonly ExerciseId[];
}

/** Title, what awaits the reader, and where they were last. */
export function LessonOpening({ language, sections, exercises }: LessonOpeningProps) {
  const { lesson } = messagesOf(language);
  const { integer } = numbersIn(language);
  const figures = lessonIn(language).flatMap(({ blocks }) => figuresIn(blocks));
  return (
    <header className={styles.opening}>
      <h1 className={styles.title}>{lesson.title}</h1>
      <p className={styles.lead}>{lesson.lead}</p>
      <p className={styles.extent}>
        {fill(lesson.extent, {
          sections: integer(sections.length),
          figures: integer(new Set(figures).size),
          exercises: integer(exercises.length),
        })}
      </p>
      <Resume sections={sections} texts={lesson.contents} />
      <p className={styles.tools}>
        <PrintButton label={lesson.print} busyLabel={lesson.preparing} />
        <LinkButton href={pathIn(language, 'learn/worksheet/')}>{lesson.worksheet}</LinkButton>
      </p>
    </header>
  );
}
