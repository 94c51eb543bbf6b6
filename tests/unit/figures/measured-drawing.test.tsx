import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { MeasuredDrawing } from '@/components/figures/MeasuredDrawing';
import { wideFrom } from '@/lib/layout/arrangement';
import { markupOf } from '../../support/markup';

const styles = readFileSync(
  path.resolve(import.meta.dirname, '../../../components/figures/MeasuredDrawing.module.css'),
  'utf8',
);

it('has both arrangements, each in its own width, before the page can be measured', () => {
  const markup = markupOf(
    <MeasuredDrawing>{(arrangement, width) => `${arrangement} ${width}`}</MeasuredDrawing>,
  );
  expect(markup.match(/(wide|narrow) \d+/g)).toEqual(['wide 960', 'narrow 328']);
});

it('changes in the style sheet at the width at which the layout changes', () => {
  expect(styles).toContain(`@container (min-width: ${wideFrom}px) {\n  .narrow {`);
  expect(styles).toContain(`@container (max-width: ${wideFrom - 0.1}px) {\n  .wide {`);
});
