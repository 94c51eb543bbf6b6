import { expect, test } from 'vitest';
import { filterSpans } from '../../../lib/content/lesson/measurements';
import { createTfEngine } from '../../../lib/engine/tf-engine';
import { serveAssets } from '../../support/engine/site';

test('the filters of the depthwise layer in block 2 span from 0.32 to 38.2', async () => {
  const site = serveAssets();
  const engine = createTfEngine(site.siteUrl);
  await engine.load();
  const { kernel } = await engine.inspect.weights({ layer: `block${filterSpans.block}/depthwise` });
  const channels = kernel.shape[2];
  const spans = Array.from({ length: channels }, (_, channel) => {
    const weights = kernel.data.filter((_, index) => index % channels === channel);
    return Math.max(...weights) - Math.min(...weights);
  });
  expect(Math.max(...spans)).toBeCloseTo(38.2, 1);
  expect(Math.min(...spans)).toBeCloseTo(0.32, 2);
  expect([filterSpans.widest, filterSpans.narrowest]).toEqual([38.2, 0.32]);
  await engine.dispose();
  site.remove();
});
