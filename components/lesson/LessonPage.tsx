import type { Language } from '@/lib/content/languages';
import { lessonIn } from '@/lib/content/lesson';
import { messagesOf } from '@/lib/content/messages';
import { bookOf } from './book';
import { ExerciseBook } from './exercises/ExerciseBook';
import { ProgressTools } from './exercises/ProgressTools';
import { LessonEnding } from './LessonEnding';
import { LessonOpening } from './LessonOpening';
import styles from './LessonPage.module.css';
import { LessonSection } from './LessonSection';
import { Contents } from './reading/Contents';
import { FollowReading } from './reading/FollowReading';
import { OpenFoldsForPrint, OpenLinkedFold } from './OpenFolds';

/** The lesson: ten sections of text with live figures and exercises, and what helps to read it. */
export function LessonPage({ language }: { readonly language: Language }) {
  const sections = lessonIn(language);
  const book = bookOf(language);
  const { lesson } = messagesOf(language);
  return (
    <ExerciseBook book={book}>
      <div className={styles.page}>
        <Contents sections={book.sections} texts={lesson.contents} />
        <article className={styles.lesson} data-lesson="">
          <LessonOpening language={language} sections={book.sections} exercises={book.order} />
          {sections.map((section, index) => (
            <LessonSection
              key={section.id}
              section={section}
              number={index + 1}
              language={language}
            />
          ))}
          <ProgressTools />
          <LessonEnding language={language} />
        </article>
      </div>
      <FollowReading />
      <OpenFoldsForPrint />
      <OpenLinkedFold />
    </ExerciseBook>
  );
}
