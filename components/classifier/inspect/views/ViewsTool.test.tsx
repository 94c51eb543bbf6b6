// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { fakeClassification } from '@/lib/engine/fake-engine';
import {
  aboutV2,
  answer,
  answerClassify,
  answerLoad,
  bench,
  info,
  openTool,
  scoring,
} from '@/tests/support/inspect-tool';
import { ViewsTool } from './ViewsTool';

vi.mock('@/components/hooks/engine', () => ({ getEngine: async () => bench.engine }));

describe('the views', () => {
  it('are six preparations of one photo, each with its own answer', async () => {
    const { container } = openTool(ViewsTool);
    await answerLoad();
    await answer('network', info);
    const scores = [0.75, 0.5, 0.375, 0.625, 0.125, 0.25];
    for (const probability of scores) {
      const best = fakeClassification.predictions.slice(0, 3);
      const predictions = best.map((each, rank) => ({
        ...each,
        probability: probability / 2 ** rank,
      }));
      await answerClassify({ ...fakeClassification, predictions });
    }
    expect(bench.engine.requests.map(({ options }) => options.views)).toEqual([
      [{ fit: { kind: 'crop', share: 0.875 } }],
      [{ fit: { kind: 'squash' } }],
      [{ fit: { kind: 'letterbox' } }],
      [{ fit: { kind: 'crop', share: 0.875 }, mirrored: true }],
      [{ fit: { kind: 'crop', share: 0.875 }, range: [0, 255] }],
      [{ fit: { kind: 'crop', share: 0.875 }, range: [-1, 1] }],
    ]);
    const shown = [...container.querySelectorAll<HTMLElement>('[data-testid=view]')];
    expect(shown.map(({ dataset }) => Number(dataset.probability))).toEqual(scores);
    expect(container.textContent).toContain('6 of 6 views give Egyptian cat as the best class.');
  });

  it('of a detector agree on nothing where no score counts as found', async () => {
    const { container } = openTool(ViewsTool, 'en', aboutV2);
    await answerLoad();
    await answer('network', info);
    for (const best of [0.29, 0.31, 0.1, 0.1, 0.1, 0.1]) await answerClassify(scoring(best));
    const shown = [...container.querySelectorAll<HTMLElement>('[data-testid=view]')];
    expect(shown.map(({ dataset }) => dataset.found)).toEqual([
      'false',
      'true',
      ...Array<string>(4).fill('false'),
    ]);
    expect(container.textContent).toContain('5 of 6 views find nothing.');
    expect(shown[0]?.textContent).toContain('Nothing found.');
    expect(shown[1]?.textContent).not.toContain('Nothing found.');
  });
});
