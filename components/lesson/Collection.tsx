import { glossaryIds, glossaryText } from '@/lib/content/glossary';
import type { Language } from '@/lib/content/languages';
import type { CollectionBlock } from '@/lib/content/lesson';
import { messagesOf } from '@/lib/content/messages';
import { referenceIds, referenceOf } from '@/lib/content/references';
import { fill } from '@/lib/format/text';
import styles from './Collection.module.css';
import { SymbolTable } from './SymbolTable';
import { glossaryAnchor, referenceAnchor } from './text/resolve';

export interface CollectionProps {
  readonly name: CollectionBlock['collection'];
  readonly language: Language;
}

/** What the last section gathers: symbols, glossary or references. */
export function Collection({ name, language }: CollectionProps) {
  const { lesson, formula } = messagesOf(language);
  const texts = lesson.collections;
  return (
    <section className={styles.collection} aria-labelledby={name}>
      <h3 id={name}>{texts[name]}</h3>
      {name === 'symbols' && <SymbolTable texts={texts} dimensions={formula.dimensions} />}
      {name === 'glossary' && <Glossary language={language} alsoCalled={texts.alsoCalled} />}
      {name === 'references' && <References />}
    </section>
  );
}

function Glossary(props: { readonly language: Language; readonly alsoCalled: string }) {
  const { language } = props;
  const entries = glossaryIds.map((id) => ({ id, ...glossaryText(id, language) }));
  const inOrder = entries.sort((one, other) => one.term.localeCompare(other.term, language));
  const list = new Intl.ListFormat(language, { type: 'unit' });
  return (
    <dl className={styles.glossary}>
      {inOrder.map(({ id, term, alsoCalled = [], definition }) => (
        <div key={id} id={glossaryAnchor(id)}>
          <dt>
            {term}
            {alsoCalled.length > 0 && (
              <span className={styles.also}>
                , {fill(props.alsoCalled, { names: list.format(alsoCalled) })}
              </span>
            )}
          </dt>
          <dd>{definition}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Titles stay in their own language. */
function References() {
  return (
    <ol className={styles.references}>
      {referenceIds.map((id) => {
        const { authors, title, year, venue, url } = referenceOf(id);
        return (
          <li key={id} id={referenceAnchor(id)} lang="en">
            {authors} ({year}). {url === undefined ? title : <a href={url}>{title}</a>}. {venue}.
          </li>
        );
      })}
    </ol>
  );
}
