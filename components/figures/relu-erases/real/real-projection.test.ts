import { expect, it } from 'vitest';
import { askedV2 } from '@/lib/content/asked-networks';
import { createTfEngine } from '@/lib/engine/tf-engine';
import { preparedCrop, serveAssets } from '@/tests/support/engine/site';
import { scriptedEngine } from '@/tests/support/scripted-engine';
import { projectionQuestion } from './real-projection';

it('about half of what the projections of the site’s V2 put out is below 0, whatever the block', async () => {
  const site = serveAssets();
  const engine = createTfEngine(site.siteUrl);
  try {
    const model = await engine.load({ source: askedV2.source });
    const classification = await engine.classify(preparedCrop('cat', 300));
    const { signal } = new AbortController();
    // Only the inside is asked.
    const { engine: outside } = scriptedEngine();
    for (const [block, channels] of [
      [3, 24],
      [10, 64],
      [17, 320],
    ] as const) {
      const { ask } = projectionQuestion({ block, photo: 'cat' });
      const asked = { engine: outside, inspect: engine.inspect, model, classification, signal };
      const { split, answers, ...projection } = await ask(asked);
      expect(projection.channels).toBe(channels);
      expect(projection.values).toHaveLength(split.count);
      expect(split.below / split.count).toBeGreaterThan(0.43);
      expect(split.below / split.count).toBeLessThan(0.56);
      expect(answers.trained).toEqual(classification.predictions);
      expect(answers.added[0]?.probability).not.toBe(answers.trained[0]?.probability);
      expect(answers.removed[0]?.probability).not.toBe(answers.trained[0]?.probability);
    }
  } finally {
    await engine.dispose();
    site.remove();
  }
});
