import Link from 'next/link';
import { linkKeysOf } from '@/components/figures/link-keys';
import { figureAreas, figureNames, pathOfFigure } from '@/lib/content/figures';
import type { Language } from '@/lib/content/languages';
import { messagesOf, type Messages } from '@/lib/content/messages';
import { pathIn } from '@/lib/content/paths';
import { classLinkIds, classLinks } from './class-links';
import styles from './Worksheet.module.css';

interface ForClassProps {
  readonly language: Language;
  readonly texts: Messages['lesson']['worksheetPage']['forClass'];
}

/** How the address of a page shows a class exactly what it should see; not printed. */
export function ForClass({ language, texts }: ForClassProps) {
  return (
    <section className={styles.forClass} aria-labelledby="worksheet-for-class">
      <h2 id="worksheet-for-class">{texts.heading}</h2>
      <p>{texts.figures}</p>
      <p>{texts.lead}</p>
      <dl className={styles.links}>
        {classLinkIds.map((id) => (
          <div key={id}>
            <dt>{texts.links[id].what}</dt>
            <dd>
              <Link prefetch={false} href={pathIn(language, classLinks[id])}>
                {texts.links[id].example}
              </Link>{' '}
              <code>{classLinks[id]}</code>
            </dd>
          </div>
        ))}
      </dl>
      <p>{texts.names}</p>
      <p>{texts.keys}</p>
      <FigureKeys language={language} />
    </section>
  );
}

/** Each figure with its page and the keys that its address takes. */
function FigureKeys({ language }: Pick<ForClassProps, 'language'>) {
  const messages = messagesOf(language);
  return (
    <dl className={styles.keys}>
      {figureNames.map((name) => (
        <div key={name}>
          <dt>
            <Link prefetch={false} href={pathIn(language, pathOfFigure(name))}>
              {messages[figureAreas[name]].heading}
            </Link>
          </dt>
          <dd>
            {linkKeysOf(name).map((key) => (
              <code key={key}>{key}</code>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
