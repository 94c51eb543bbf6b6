import { describe, expect, test } from 'vitest';
import { preparedCrop, serveAssets } from '../../tests/support/engine/site';
import { startBackend } from './backends';
import { Ending } from './ending';
import { createTfEngine } from './tf-engine';

const ended = (reason: string) => `instead: ${reason}`;

describe('work that an end may come before', () => {
  test('has its own outcome where it is first', async () => {
    const ending = new Ending();
    expect(await ending.before(Promise.resolve('done'), ended)).toBe('done');
    await expect(ending.before(Promise.reject(new Error('no')), ended)).rejects.toThrow('no');
  });

  test('has the end’s outcome where that is first, and after it', async () => {
    const ending = new Ending();
    const never = new Promise<string>(() => undefined);
    const waiting = ending.before(never, ended);
    ending.come('lost');
    ending.come('again');
    expect(await waiting).toBe('instead: lost');
    expect(await ending.before(never, ended)).toBe('instead: lost');
    const thrown = ending.before(never, () => {
      throw new Error('gone');
    });
    await expect(thrown).rejects.toThrow('gone');
  });
});

test('an engine whose backend is lost tells no values of it, and no one waits for any', async () => {
  const site = serveAssets();
  let lose = () => undefined as void;
  let lost = false;
  const event = new Promise<void>((resolve) => (lose = resolve));
  const engine = createTfEngine(site.siteUrl, async () => ({
    name: await startBackend(new URL('wasm/', site.siteUrl).href),
    loss: { happened: () => lost, event },
  }));
  const { predictions } = await engine.classify(preparedCrop('cat'));
  expect(predictions[0]?.english).toBe('Egyptian cat');
  const crashed = { kind: 'engine-crashed', facts: { detail: 'the backend was lost' } };

  lost = true; // before its event has come
  await expect(engine.classify(preparedCrop('cat'))).rejects.toMatchObject(crashed);
  lost = false;
  const waiting = expect(engine.inspect.check()).rejects.toMatchObject(crashed);
  lose();
  await waiting;
  await expect(engine.load()).rejects.toMatchObject(crashed);
  await engine.dispose();
  site.remove();
});
