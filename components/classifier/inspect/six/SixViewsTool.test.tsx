// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { fakeClassification, fakeModelInfo } from '@/lib/engine/fake-engine';
import type { Answered } from '@/lib/store/classifier';
import {
  aboutPhoto,
  aboutV2,
  answerClassify,
  answerLoad,
  bench,
  openTool,
  scoring,
  settled,
} from '@/tests/support/inspect-tool';
import { find, press } from '@/tests/support/mount';
import { SixViewsTool } from './SixViewsTool';

vi.mock('@/components/hooks/engine', () => ({ getEngine: async () => bench.engine }));

describe('the accurate mode', () => {
  it('speaks of scores, not probabilities, for a detector, and may find nothing', async () => {
    const { container } = openTool(SixViewsTool, 'en', aboutV2);
    expect(container.textContent).toContain('the mean of the six scores of each kind');
    expect(container.textContent).not.toContain('probabilities');
    press(find(container, '[role=switch]'));
    await answerLoad();
    await answerClassify(scoring(0.4));
    await answerClassify({ ...scoring(0.28), views: 6 });
    expect(find(container, 'h3').textContent).toBe(
      'Six views averaged: nothing found, no score reaches 30%',
    );
  });

  it('is not offered for outputs of unknown meaning', () => {
    const unknown = (name: string): Answered => ({
      ...aboutPhoto(name),
      by: {
        source: { kind: 'files', files: [] },
        model: { ...fakeModelInfo, id: 'files', classes: 0 },
        recognised: null,
      },
    });
    const { container } = openTool(SixViewsTool, 'en', unknown);
    expect(container.querySelector('[role=switch]')).toBeNull();
    expect(container.textContent).toContain('not known');
  });

  it('asks nothing until it is switched on, then shows the mean beside the one view', async () => {
    const { container } = openTool(SixViewsTool);
    await settled();
    expect(bench.engine.loads).toHaveLength(0);
    press(find(container, '[role=switch]'));
    await answerLoad();
    await answerClassify();
    const predictions = fakeClassification.predictions.map((each) => ({
      ...each,
      probability: 0.2,
    }));
    await answerClassify({ ...fakeClassification, predictions, views: 6 });
    expect(bench.engine.requests.at(-1)?.options.views).toHaveLength(6);
    const cells = [...container.querySelectorAll('tbody tr:first-child > *')];
    expect(cells.map((cell) => cell.textContent)).toEqual(['Egyptian cat', '75.0%', '20.0%']);
    expect(container.textContent).toContain('Six views averaged: Egyptian cat, 20.0%');
    expect(container.textContent).toContain(
      'Six views took 14\u00a0ms in all, one view 14\u00a0ms.',
    );
  });
});
