import { figureAreas, type FigureName } from '@/lib/content/figures';
import type { Language } from '@/lib/content/languages';
import { messagesOf } from '@/lib/content/messages';
import { FigureView, type FigureViewProps } from './registry';
import styles from './FigurePage.module.css';

export interface FigurePageProps {
  readonly language: Language;
  readonly name: FigureName;
}

/** A page of one figure; it gets the words of this figure and no others. */
export function FigurePage({ language, name }: FigurePageProps) {
  const all = messagesOf(language);
  const { figure, link, parameter } = all;
  const area = figureAreas[name];
  const messages = { figure, link, parameter, [area]: all[area] };
  // The name picks the area, which the type of a computed key does not say.
  const view = { language, name, messages, headingLevel: 2 } as unknown as FigureViewProps;
  return (
    <div className={styles.page}>
      <h1 className={styles.heading}>{all[area].heading}</h1>
      <FigureView {...view} />
    </div>
  );
}
