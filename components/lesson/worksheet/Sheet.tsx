import { useMemo } from 'react';
import { createWorksheet, printProblem, type PrintedProblem } from '@/lib/content/exercises';
import type { Language } from '@/lib/content/languages';
import { fill } from '@/lib/format/text';
import type { WorksheetTexts } from './Worksheet';
import styles from './Worksheet.module.css';

export interface SheetProps {
  readonly language: Language;
  readonly texts: WorksheetTexts;
  readonly seed: string;
}

function usePrinted(seed: string, language: Language): readonly PrintedProblem[] {
  return useMemo(
    () => createWorksheet(seed).problems.map((problem) => printProblem(problem, language)),
    [seed, language],
  );
}

/** Problems with room to work, for whoever is to solve them. */
export function Sheet({ language, texts, seed }: SheetProps) {
  const problems = usePrinted(seed, language);
  return (
    <section className={styles.sheet} aria-labelledby="worksheet-sheet">
      <header className={styles.head}>
        <h2 id="worksheet-sheet">{texts.sheetTitle}</h2>
        <p>{fill(texts.seedLine, { seed })}</p>
      </header>
      <p className={styles.person}>
        <Blank label={texts.name} /> <Blank label={texts.date} />
      </p>
      <ol className={styles.problems}>
        {problems.map(({ number, prompt, unit }) => (
          <li key={number} value={number} className={styles.problem}>
            <p>{prompt}</p>
            <p className={styles.answer}>
              <Blank label={texts.answer} /> {unit}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A line to write on. */
function Blank({ label }: { readonly label: string }) {
  return (
    <span className={styles.blank}>
      {label} <span className={styles.line} />
    </span>
  );
}

/** On a page of its own, so that it can be kept back. */
export function AnswerKey({ language, texts, seed }: SheetProps) {
  const problems = usePrinted(seed, language);
  return (
    <section className={styles.key} aria-labelledby="worksheet-key">
      <header className={styles.head}>
        <h2 id="worksheet-key">{texts.keyTitle}</h2>
        <p>{fill(texts.seedLine, { seed })}</p>
      </header>
      <table className={styles.answers}>
        <thead>
          <tr>
            <th scope="col">{texts.number}</th>
            <th scope="col">{texts.keyAnswer}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ number, working, answer, unit }) => (
            <tr key={number}>
              <th scope="row">{number}</th>
              <td>
                <strong>
                  {answer} {unit}
                </strong>
                <span className={styles.working}>{working}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
