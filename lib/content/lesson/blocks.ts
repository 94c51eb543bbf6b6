/** Short ways to write blocks, so that a section's file is almost only its sentences. */
import type { ExerciseId } from '../exercises/ids';
import type { GlossaryId } from '../glossary/ids';
import type { FormulaName } from './formulas';
import { line, type Inline, type RichText } from './inline';
import type {
  Block,
  CollectionBlock,
  ExerciseBlock,
  FoldBlock,
  FormulaBlock,
  ListBlock,
  NoteBlock,
  ParagraphBlock,
  TermsBlock,
} from './types';

export function p(strings: TemplateStringsArray, ...nodes: readonly Inline[]): ParagraphBlock {
  return { kind: 'paragraph', text: line(strings, ...nodes) };
}

export function note(strings: TemplateStringsArray, ...nodes: readonly Inline[]): NoteBlock {
  return { kind: 'note', text: line(strings, ...nodes) };
}

export const list = (...items: readonly RichText[]): ListBlock => ({ kind: 'list', items });

export const formula = (name: FormulaName): FormulaBlock => ({ kind: 'formula', formula: name });

export const exercise = (id: ExerciseId): ExerciseBlock => ({ kind: 'exercise', exercise: id });

export const terms = (...ids: readonly GlossaryId[]): TermsBlock => ({ kind: 'terms', terms: ids });

export const collection = (name: CollectionBlock['collection']): CollectionBlock => ({
  kind: 'collection',
  collection: name,
});

export const fold = (id: string, title: RichText, ...blocks: readonly Block[]): FoldBlock => ({
  kind: 'fold',
  id,
  title,
  blocks,
});
