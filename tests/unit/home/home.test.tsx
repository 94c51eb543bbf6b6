import { existsSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { doors } from '@/components/home/doors';
import { exampleCosts, timesAsOften } from '@/components/home/facts';
import { HomePage } from '@/components/home/HomePage';
import { markupOf } from '../../support/markup';

vi.stubGlobal('matchMedia', () => ({ matches: false }));

describe('the first page', () => {
  it('says that normal convolutions would multiply 8.6 times as often', () => {
    expect(timesAsOften).toBeCloseTo(8.558, 3);
    expect(markupOf(<HomePage language="en" />)).toContain(
      'Built from normal convolutions, MobileNet would multiply 8.6\u00a0times as often.',
    );
    expect(markupOf(<HomePage language="vi" />)).toContain('8,6\u00a0lần');
  });

  it('opens its figure at the last step of the lecture example, with nothing covered', () => {
    const markup = markupOf(<HomePage language="en" />);
    expect(markup).toContain('multiplies 135 times, the separable one 42');
    expect(markup).toContain('135 of 135');
    expect(markup).not.toContain('Guess first');
  });

  it('has doors to pages that exist, none twice', () => {
    const paths = doors.map((door) => door.path);
    const missing = paths.filter((path) => !existsSync(`app/[lang]/${path}page.tsx`));
    expect(missing).toEqual([]);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('shows the calculator with the 2,160, 432 and 240 of the lecture', () => {
    expect(exampleCosts).toEqual({ normal: 2160, depthwise: 432, pointwise: 240 });
  });
});
