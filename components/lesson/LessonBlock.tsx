import { Disclosure } from '@/components/ui/Disclosure';
import { glossaryText } from '@/lib/content/glossary';
import type { Block } from '@/lib/content/lesson';
import { messagesOf } from '@/lib/content/messages';
import { Collection } from './Collection';
import { figureMessages } from './figures/messages';
import { FigureSlot } from './figures/FigureSlot';
import styles from './LessonBlock.module.css';
import { LessonFormula } from './LessonFormula';
import { Prose, type SectionContext } from './Prose';

export type ShownBlock = Exclude<Block, { readonly kind: 'exercise' }>;

/** One block of a section. */
export function LessonBlock(props: SectionContext & { readonly block: ShownBlock }) {
  const { block, ...context } = props;
  switch (block.kind) {
    case 'paragraph':
      return (
        <p className={styles.paragraph}>
          <Prose {...context} text={block.text} />
        </p>
      );
    case 'list':
      return (
        <ul className={styles.list}>
          {block.items.map((item, index) => (
            <li key={index}>
              <Prose {...context} text={item} />
            </li>
          ))}
        </ul>
      );
    case 'note':
      return (
        <p className={styles.note} role="note">
          <strong>{messagesOf(context.language).lesson.section.note}:</strong>{' '}
          <Prose {...context} text={block.text} />
        </p>
      );
    case 'formula':
      return <LessonFormula name={block.formula} language={context.language} />;
    case 'fold':
      return (
        <div id={block.id} className={styles.fold} data-fold="">
          <Disclosure summary={<Prose {...context} text={block.title} />}>
            <div className={styles.flow}>
              <Blocks {...context} blocks={block.blocks} />
            </div>
          </Disclosure>
        </div>
      );
    case 'terms':
      return (
        <dl className={styles.terms}>
          {block.terms.map((id) => {
            const { term, definition } = glossaryText(id, context.language);
            return (
              <div key={id}>
                <dt>{term}</dt>
                <dd>{definition}</dd>
              </div>
            );
          })}
        </dl>
      );
    case 'collection':
      return <Collection name={block.collection} language={context.language} />;
    case 'figure':
      return <Figure {...context} block={block} />;
    default:
      return block satisfies never;
  }
}

type FigureBlock = Extract<Block, { readonly kind: 'figure' }>;

function Figure({ section, language, block }: SectionContext & { readonly block: FigureBlock }) {
  const { figure, state } = block;
  const messages = messagesOf(language);
  return (
    <FigureSlot
      section={section}
      figure={figure}
      start={state}
      texts={messages.lesson.section}
      language={language}
      messages={figureMessages(figure, messages)}
      headingLevel={3}
    />
  );
}

/** Blocks in their order; exercises are collected at the section's end. */
export function Blocks({
  blocks,
  ...context
}: SectionContext & { readonly blocks: readonly Block[] }) {
  return blocks.map((block, index) =>
    block.kind === 'exercise' ? null : <LessonBlock key={index} {...context} block={block} />,
  );
}
