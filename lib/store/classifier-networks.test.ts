import { describe, expect, it } from 'vitest';
import {
  afterOneAnswer,
  answerIn,
  ownFile,
  photo,
  settled,
  setUpClassifier,
} from '../../tests/support/scripted-classifier';
import { classificationOf, model, refusal } from '../../tests/support/scripted-engine';
import type { ModelInfo, ModelSource } from '../engine/types';
import { firstNetwork } from './classifier-state';
import { Turns } from './turns';

const v2: ModelSource = { kind: 'embedded', id: 'mobilenet-v2-1.0-300-oidv4' };
const v2Info: ModelInfo = { ...model, id: 'mobilenet-v2-1.0-300-oidv4', inputSize: 300 };
const files = (): ModelSource => ({ kind: 'files', files: [] });

/** "first" was answered by V1, and V2 is being fetched. */
async function whileFetchingV2() {
  const all = await afterOneAnswer();
  void all.classifier.use(v2);
  await settled();
  return all;
}

describe('another network', () => {
  it('answers about the same photo; the answer before stays until then', async () => {
    const { loads, asked, state, urls } = await whileFetchingV2();
    expect(loads[1]?.text).toBe('mobilenet-v2-1.0-300-oidv4');
    expect(state()).toMatchObject({ source: v2, model: null, status: { kind: 'loading' } });
    expect(answerIn(state())).toBe('first');
    loads[1]?.resolve(v2Info);
    await settled();
    expect(asked[1]?.text).toBe('first');
    asked[1]?.resolve(classificationOf('first by V2'));
    await settled();
    expect(answerIn(state())).toBe('first by V2');
    expect(state().answered?.by).toEqual({ source: v2, model: v2Info, recognised: null });
    expect([urls.made(), urls.open.size, urls.freedTwice()]).toEqual([1, 1, 0]);
  });

  it('tells its bytes as they come', async () => {
    const { progress, state } = await whileFetchingV2();
    progress[1]?.(500);
    expect(state().status).toEqual({
      kind: 'loading',
      progress: { phase: 'fetching', loadedBytes: 500, totalBytes: 1_000 },
    });
  });

  it('is given up when told, and the one before is chosen again', async () => {
    const { classifier, loads, asked, state } = await whileFetchingV2();
    classifier.cancelLoading();
    await settled();
    expect(loads[1]?.signal?.aborted).toBe(true);
    expect(state()).toMatchObject({ source: firstNetwork.source, model, status: { kind: 'done' } });
    expect(asked).toHaveLength(1);
  });

  it('is fetched no more, and waits to be asked for, when given up before the first has come', async () => {
    const { classifier, loads, state } = setUpClassifier();
    void classifier.load();
    await settled();
    void classifier.use(v2);
    await settled();
    classifier.cancelLoading();
    await settled();
    expect(loads.map(({ signal }) => signal?.aborted)).toEqual([true, true]);
    expect(state()).toMatchObject({ source: v2, isHeld: true, model: null });
    expect(state().status).toEqual({ kind: 'idle' });
  });

  it('answers the photo that waited with the network before when it is given up', async () => {
    const { classifier, asked, state } = await whileFetchingV2();
    void classifier.choose(ownFile, photo('second'));
    await settled();
    classifier.cancelLoading();
    await settled();
    expect(asked[1]?.text).toBe('second');
    asked[1]?.resolve(classificationOf('second by V1'));
    await settled();
    expect(answerIn(state())).toBe('second by V1');
    expect(state().answered?.by.source).toEqual(firstNetwork.source);
  });

  it('that cannot be had is named, and the one before goes on', async () => {
    const { classifier, loads, asked, state } = await whileFetchingV2();
    loads[1]?.reject('not-a-mobilenet');
    await settled();
    expect(state()).toMatchObject({
      source: firstNetwork.source,
      model,
      status: { kind: 'done' },
      refusedNetwork: { source: v2, failure: { kind: 'not-a-mobilenet' } },
    });
    expect(answerIn(state())).toBe('first');
    void classifier.choose(ownFile, photo('second'));
    await settled();
    expect(asked[1]?.text).toBe('second');
    expect(state().refusedNetwork).toBeNull();
  });

  it('wins over the one chosen before it, whichever comes first', async () => {
    const { classifier, loads, state } = await whileFetchingV2();
    const own = files();
    void classifier.use(own);
    await settled();
    expect(loads[1]?.signal?.aborted).toBe(true);
    loads[1]?.resolve(v2Info);
    await settled();
    expect(state().source).toBe(own);
    expect(state().status.kind).toBe('loading');
    expect(state().refusedNetwork).toBeNull();
  });

  it('may be chosen before the first one has come', async () => {
    const { classifier, loads, asked, state } = setUpClassifier();
    void classifier.load();
    await settled();
    void classifier.use(v2);
    void classifier.choose(ownFile, photo('early'));
    await settled();
    loads[1]?.resolve(v2Info);
    await settled();
    expect(asked.map((call) => call.text)).toEqual(['early']);
    expect(state().source).toEqual(v2);
  });

  it('does not lose a photo that is still being fetched', async () => {
    const { classifier, loads, asked } = await afterOneAnswer();
    let arrive: (blob: Blob) => void = () => undefined;
    const bring = () => new Promise<Blob>((resolve) => (arrive = resolve));
    void classifier.choose({ from: 'sample', name: 'cat' }, bring);
    void classifier.use(v2);
    arrive(photo('cat'));
    await settled();
    loads[1]?.resolve(v2Info);
    await settled();
    expect(asked.map((call) => call.text)).toEqual(['first', 'cat']);
  });
});

describe('a network that is held until the reader asks for it', () => {
  it('keeps the photo waiting, without an answer of the first one', async () => {
    const { classifier, loads, asked, state } = setUpClassifier();
    void classifier.load();
    void classifier.choose(ownFile, photo('cat'));
    await settled();
    classifier.hold(v2);
    await classifier.load();
    await settled();
    expect(loads.map(({ signal }) => signal?.aborted)).toEqual([true]);
    expect(state()).toMatchObject({ source: v2, isHeld: true, status: { kind: 'idle' } });
    expect(await state().pending?.blob.text()).toBe('cat');

    void classifier.use(v2);
    await settled();
    expect(state()).toMatchObject({ isHeld: false, status: { kind: 'loading' } });
    loads[1]?.resolve(v2Info);
    await settled();
    asked[0]?.resolve(classificationOf('cat by V2'));
    await settled();
    expect(answerIn(state())).toBe('cat by V2');
    expect(asked).toHaveLength(1);
  });

  it('lets a photo arrive that is still being fetched, and one that is chosen later', async () => {
    const { classifier, loads, state, urls } = setUpClassifier();
    let arrive: (blob: Blob) => void = () => undefined;
    const bring = () => new Promise<Blob>((resolve) => (arrive = resolve));
    void classifier.choose({ from: 'sample', name: 'cat' }, bring);
    classifier.hold(v2);
    arrive(photo('cat'));
    await settled();
    expect(await state().pending?.blob.text()).toBe('cat');
    void classifier.choose(ownFile, photo('second'));
    await settled();
    expect(await state().pending?.blob.text()).toBe('second');
    expect(state().status).toEqual({ kind: 'idle' });
    expect([loads.length, urls.open.size]).toEqual([0, 1]);
  });

  it('does not keep a file that is no picture', async () => {
    const examine = () => Promise.reject(refusal('not-an-image'));
    const { classifier, state } = setUpClassifier({ examine });
    classifier.hold(v2);
    await classifier.choose(ownFile, photo('text'));
    expect(state().status).toMatchObject({ kind: 'failed', failure: { kind: 'not-an-image' } });
    expect(state().pending).toBeNull();
  });

  it('is held again where it cannot be fetched, and the first one is not fetched for it', async () => {
    const { classifier, loads, state } = setUpClassifier();
    classifier.hold(v2);
    void classifier.choose(ownFile, photo('cat'));
    await settled();
    void classifier.use(v2);
    await settled();
    loads[0]?.reject('model-unreachable');
    await settled();
    expect(state()).toMatchObject({ source: v2, isHeld: true, isMissing: true, answered: null });
    expect(state().refusedNetwork?.failure.kind).toBe('model-unreachable');
    expect(await state().pending?.blob.text()).toBe('cat');
    expect(loads).toHaveLength(1);
  });

  it('makes room for the first one, which then answers the photo that waits', async () => {
    const { classifier, loads, asked, state } = setUpClassifier();
    classifier.hold(v2);
    void classifier.choose(ownFile, photo('cat'));
    await settled();
    void classifier.use(firstNetwork.source);
    await settled();
    loads[0]?.resolve(model);
    await settled();
    expect(asked.map((call) => call.text)).toEqual(['cat']);
    expect(state()).toMatchObject({ source: firstNetwork.source, isHeld: false });
  });
});

describe('files that are no network of ours', () => {
  it('are refused where nothing can be recognised in them', async () => {
    const { classifier, loads, state } = await afterOneAnswer();
    void classifier.use(files());
    await settled();
    loads[1]?.resolve({ ...model, id: 'files' }); // the scripted engine offers no description
    await settled();
    expect(state().refusedNetwork?.failure.kind).toBe('not-offered');
    expect(state().source).toEqual(firstNetwork.source);
  });
});

describe('other places that ask the same engine', () => {
  it('get their turn, and the chosen network is loaded again before the next answer', async () => {
    const turns = new Turns();
    const { classifier, engine, loads, asked } = setUpClassifier({ turns });
    void classifier.load();
    await settled();
    loads[0]?.resolve(model);
    await settled();
    const elsewhere = turns.take(() => engine.load({ source: v2 }), new AbortController().signal);
    void classifier.choose(ownFile, photo('mine'));
    await settled();
    expect([loads.length, asked.length]).toEqual([2, 0]);
    loads[1]?.resolve(v2Info);
    await elsewhere;
    await settled();
    expect(loads[2]?.text).toBe(firstNetwork.source.kind === 'embedded' && firstNetwork.source.id);
    loads[2]?.resolve(model);
    await settled();
    expect(asked.map((call) => call.text)).toEqual(['mine']);
  });
});
