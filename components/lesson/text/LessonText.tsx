import Link from 'next/link';
import { Fragment } from 'react';
import type { Language } from '@/lib/content/languages';
import { formatQuantity, type Quantity } from '@/lib/content/lesson/quantity';
import { DefinedWord } from './DefinedWord';
import { LessonSymbol } from './LessonSymbol';
import type { ShownInline, ShownText } from './resolve';
import { SetLink } from './SetLink';
import styles from './LessonText.module.css';

export interface LessonTextProps {
  readonly text: ShownText;
  readonly language: Language;
  /** Where the words that set a figure find it. */
  readonly section?: string;
  /** What pressing such words does, for whoever hears them. */
  readonly setHint?: string;
  /** The owner's own numbers, for `value` nodes. */
  readonly values?: Readonly<Record<string, Quantity>>;
}

/** A sentence with everything in it: letters in their colours, numbers, words that do something. */
export function LessonText(props: LessonTextProps) {
  return props.text.map((part, index) => (
    <Fragment key={index}>
      <Part {...props} part={part} />
    </Fragment>
  ));
}

function Part({
  part,
  language,
  section,
  setHint = '',
  values = {},
}: LessonTextProps & { readonly part: ShownInline }) {
  if (typeof part === 'string') return part;
  switch (part.kind) {
    case 'symbol':
      return <LessonSymbol name={part.name} />;
    case 'value': {
      const quantity = values[part.name];
      if (quantity === undefined) throw new RangeError(`no value named ${part.name}`);
      return <span className={styles.number}>{formatQuantity(quantity, language)}</span>;
    }
    case 'set':
      if (section === undefined) return part.label;
      return <SetLink {...part} section={section} hint={setHint} />;
    case 'english':
      return <span lang="en">{part.label}</span>;
    case 'strong':
      return <strong>{part.label}</strong>;
    case 'defined':
      return <DefinedWord {...part} />;
    case 'link':
      if (!part.isCitation)
        return (
          <Link prefetch={false} href={part.href}>
            {part.label}
          </Link>
        );
      return (
        <a className={styles.citation} href={part.href}>
          {part.label}
        </a>
      );
    default:
      return part satisfies never;
  }
}
