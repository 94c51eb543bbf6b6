import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { languages } from '@/lib/content/languages';
import { lessonIn, type Block } from '@/lib/content/lesson';
import { messagesOf } from '@/lib/content/messages';
import { exercisesIn } from './book';
import { typesetFormula } from './LessonFormula';
import { LessonPage } from './LessonPage';
import { lessonFormulas } from '@/lib/content/lesson';

const pages = languages.map((language) => ({
  language,
  markup: renderToStaticMarkup(<LessonPage language={language} />),
}));

const textOf = (markup: string) => markup.replace(/<[^>]*>/g, '').replaceAll('&#x27;', "'");

const matches = (markup: string, pattern: RegExp) =>
  [...markup.matchAll(pattern)].map(([, found = '']) => found);

const figuresOf = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => (block.kind === 'fold' ? figuresOf(block.blocks) : [block]));

describe.each(pages)('the lesson in $language', ({ language, markup }) => {
  const sections = lessonIn(language);

  it.each(sections)('shows section $id with its title, said once, and its exercises', (section) => {
    const [, rest = ''] = markup.split(`<section id="${section.id}"`);
    const [own = ''] = rest.split('data-section-end');
    const [, heading = ''] = /<h2[^>]*>(.*?)<\/h2>/.exec(own) ?? [];
    expect(textOf(heading)).toBe(`${sections.indexOf(section) + 1} ${section.title}`);
    const hasPanel = own.includes('<form');
    expect(hasPanel).toBe(exercisesIn(section.blocks).length > 0);
  });

  it('leaves no placeholder and no number that is none', () => {
    expect(textOf(markup)).not.toMatch(/\{\w+\}|undefined|NaN|Infinity|\[object/);
  });

  it('gives every figure a place, and nothing else', () => {
    const expected = sections.flatMap(({ id, blocks }) =>
      figuresOf(blocks).flatMap((block) =>
        block.kind === 'figure' ? [`${id}-${block.figure}`] : [],
      ),
    );
    const places = matches(markup, /<div id="([\w-]+)"[^>]*data-figure=/g);
    expect(places).toEqual(expected);
    expect(places).not.toEqual([]);
  });

  it('has no two elements of one id, and no link that leads nowhere on the page', () => {
    const ids = matches(markup, / id="([^"]+)"/g);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const targets = matches(markup, /href="#([^"]+)"/g);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    expect(targets.length).toBeGreaterThan(20);
  });

  it('names its licence and how to cite it', () => {
    expect(markup).toContain('https://creativecommons.org/licenses/by/4.0/');
    expect(textOf(markup)).toContain(messagesOf(language).lesson.ending.citeLead);
  });

  it('has one h1 and skips no level of headings', () => {
    const levels = matches(markup, /<h([1-6])[ >]/g).map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(jumps).toEqual([]);
  });
});

describe('the formulas that are typeset', () => {
  const typeset = Object.values(lessonFormulas).flatMap((formula) =>
    formula.kind === 'typeset' ? [formula.latex] : [],
  );

  it.each(typeset)('%s is LaTeX in the strictest sense', (latex) => {
    expect(typesetFormula(latex)).toContain('<math');
  });

  it('would not take Vietnamese words, for which the typesetter has no metrics', () => {
    expect(() => typesetFormula('\\text{tỉ lệ}')).toThrow();
  });
});
