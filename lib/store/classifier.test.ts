import { describe, expect, it } from 'vitest';
import {
  afterOneAnswer,
  answerIn,
  ownFile,
  photo,
  settled,
  setUpClassifier,
} from '../../tests/support/scripted-classifier';
import {
  classificationOf,
  countedUrls,
  model,
  refusal,
  toFailure,
} from '../../tests/support/scripted-engine';
import { Classifier } from './classifier';

describe('loading the network', () => {
  it('tells the bytes that have come and rests when it is ready', async () => {
    const { classifier, loads, progress, state } = setUpClassifier();
    expect(state().status).toEqual({ kind: 'idle' });
    void classifier.load();
    await settled();
    progress[0]?.(250);
    expect(state().status).toEqual({
      kind: 'loading',
      progress: { phase: 'fetching', loadedBytes: 250, totalBytes: 1_000 },
    });
    loads[0]?.resolve(model);
    await settled();
    expect(state().status).toEqual({ kind: 'idle' });
    expect(state().model?.weightBytes).toBe(1_000);
  });

  it('keeps only the newest of the pictures chosen meanwhile', async () => {
    const { classifier, loads, asked, state, urls } = setUpClassifier();
    void classifier.load();
    void classifier.choose(ownFile, photo('one'));
    void classifier.choose(ownFile, photo('two'));
    void classifier.choose(ownFile, photo('three'));
    await settled();
    expect(state().status.kind).toBe('loading');
    expect(urls.open.size).toBe(1);
    loads[0]?.resolve(model);
    await settled();
    expect(loads).toHaveLength(1);
    expect(asked.map((call) => call.text)).toEqual(['three']);
  });

  it('can be cancelled and taken up again with the picture that waits', async () => {
    const { classifier, loads, asked, state } = setUpClassifier();
    void classifier.choose(ownFile, photo('waits'));
    await settled();
    classifier.cancelLoading();
    await settled();
    expect(loads[0]?.signal?.aborted).toBe(true);
    expect(state().status).toEqual({ kind: 'idle' });
    expect(state().pending).not.toBeNull();
    void classifier.retry();
    await settled();
    loads[1]?.resolve(model);
    await settled();
    expect(asked.map((call) => call.text)).toEqual(['waits']);
  });

  it('is not disturbed by a cancelled try that ends after the next one began', async () => {
    const { classifier, loads, state } = setUpClassifier();
    void classifier.load();
    await settled();
    classifier.cancelLoading();
    void classifier.load();
    await settled();
    expect(state().status.kind).toBe('loading');
    loads[1]?.resolve(model);
    await settled();
    expect(state().status.kind).toBe('idle');
    expect(state().model).not.toBeNull();
  });

  it('says that the network is unreachable, keeps the picture and tries again when told', async () => {
    const { classifier, loads, asked, state } = setUpClassifier();
    void classifier.choose(ownFile, photo('patient'));
    await settled();
    loads[0]?.reject('model-unreachable');
    await settled();
    expect(state().status).toEqual({
      kind: 'failed',
      failure: { kind: 'model-unreachable', facts: {} },
      photo: null,
    });
    void classifier.retry();
    await settled();
    loads[1]?.resolve(model);
    await settled();
    asked[0]?.resolve(classificationOf('patient'));
    await settled();
    expect(answerIn(state())).toBe('patient');
  });

  it('fails with a name when the engine itself cannot be fetched', async () => {
    const classifier = new Classifier({
      getEngine: () => Promise.reject(refusal('engine-unavailable')),
      toFailure,
      urls: countedUrls(),
    });
    await classifier.load();
    expect(classifier.store.getState().status).toEqual({
      kind: 'failed',
      failure: { kind: 'engine-unavailable', facts: {} },
      photo: null,
    });
  });
});

describe('classifying', () => {
  it('goes from running to done and keeps picture and answer together', async () => {
    const { classifier, asked, state } = await afterOneAnswer();
    void classifier.choose(ownFile, photo('second'));
    await settled();
    expect(state().status).toEqual({ kind: 'running' });
    expect(answerIn(state())).toBe('first');
    asked[1]?.resolve(classificationOf('second'));
    await settled();
    expect(state().status).toEqual({ kind: 'done' });
    expect(answerIn(state())).toBe('second');
    expect(await state().answered?.photo.blob.text()).toBe('second');
  });

  it('lets the newest picture win when a late answer comes after it', async () => {
    const { classifier, asked, state } = await afterOneAnswer();
    void classifier.choose(ownFile, photo('late'));
    await settled();
    void classifier.choose(ownFile, photo('newest'));
    await settled();
    asked[2]?.resolve(classificationOf('newest'));
    await settled();
    asked[1]?.resolve(classificationOf('late'));
    await settled();
    expect(answerIn(state())).toBe('newest');
    expect(state().status.kind).toBe('done');
  });

  it('aborts the request before', async () => {
    const { classifier, asked } = await afterOneAnswer();
    void classifier.choose(ownFile, photo('old'));
    await settled();
    void classifier.choose(ownFile, photo('new'));
    await settled();
    expect(asked.map((call) => [call.text, call.signal?.aborted])).toEqual([
      ['first', true],
      ['old', true],
      ['new', false],
    ]);
  });

  it('keeps the last good picture and answer when a file is refused', async () => {
    const { classifier, asked, state, urls } = await afterOneAnswer();
    const shown = state().answered?.photo.url ?? '';
    void classifier.choose(ownFile, photo('broken'));
    await settled();
    asked[1]?.reject('damaged-image');
    await settled();
    expect(state().status).toEqual({
      kind: 'failed',
      failure: { kind: 'damaged-image', facts: {} },
      photo: ownFile,
    });
    expect(answerIn(state())).toBe('first');
    expect(state().pending).toBeNull();
    expect([...urls.open]).toEqual([shown]);
  });

  it('keeps the picture to try again after a crash', async () => {
    const { classifier, asked, state } = await afterOneAnswer();
    void classifier.choose(ownFile, photo('unlucky'));
    await settled();
    asked[1]?.reject('engine-crashed');
    await settled();
    void classifier.retry();
    await settled();
    expect(asked[2]?.text).toBe('unlucky');
    asked[2]?.resolve(classificationOf('unlucky'));
    await settled();
    expect(answerIn(state())).toBe('unlucky');
  });
});

describe('object URLs', () => {
  it('are made once and freed once over 200 photos, good, broken and overtaken', async () => {
    const { classifier, asked, urls } = await afterOneAnswer();
    for (let index = 1; index <= 200; index += 1) {
      void classifier.choose(ownFile, photo(`photo ${index}`));
      if (index % 4 === 0) continue; // overtaken before the engine hears of it
      await settled();
      if (index % 3 === 0) continue; // overtaken while the engine is at it
      const call = asked.at(-1);
      if (index % 5 === 0) call?.reject('not-an-image');
      else call?.resolve(classificationOf(`photo ${index}`));
      await settled();
    }
    expect(urls.made()).toBe(201);
    expect(urls.open.size).toBe(2); // the one shown, and the last one, which waits
    classifier.dispose();
    await settled();
    expect(urls.open.size).toBe(0);
    expect(urls.freedTwice()).toBe(0);
  });
});
