import { describe, expect, it } from 'vitest';
import {
  afterOneAnswer,
  answerIn,
  ownFile,
  photo,
  settled,
  setUpClassifier,
} from '../../tests/support/scripted-classifier';
import { classificationOf } from '../../tests/support/scripted-engine';

describe('pictures that must be fetched first', () => {
  const sample = { from: 'sample', name: 'cat' } as const;

  it('are classified when they have come', async () => {
    const { classifier, asked, state } = await afterOneAnswer();
    void classifier.choose(sample, async () => photo('cat'));
    await settled();
    expect(asked[1]?.text).toBe('cat');
    expect(state().pending?.origin).toEqual({ from: 'sample', name: 'cat' });
  });

  it('say that they cannot be reached', async () => {
    const { classifier, state } = await afterOneAnswer();
    await classifier.choose(sample, () => Promise.reject(new TypeError('offline')));
    expect(state().status).toEqual({
      kind: 'failed',
      failure: { kind: 'photo-unreachable', facts: {} },
      photo: sample,
    });
    expect(answerIn(state())).toBe('first');
  });

  it('are known by name from the choice on, before they come', async () => {
    const { classifier, state } = await afterOneAnswer();
    let arrive: (blob: Blob) => void = () => undefined;
    void classifier.choose(sample, () => new Promise((resolve) => (arrive = resolve)));
    expect(state().fetching).toEqual(sample);
    arrive(photo('cat'));
    await settled();
    expect(state().fetching).toBeNull();
    expect(state().pending?.origin).toEqual(sample);
  });

  it('are fetched again when told', async () => {
    const { classifier, asked, state } = await afterOneAnswer();
    let tries = 0;
    await classifier.choose(sample, async () => {
      tries += 1;
      if (tries === 1) throw new TypeError('offline');
      return photo('cat at last');
    });
    expect(state().fetching).toBeNull();
    void classifier.retry();
    await settled();
    asked[1]?.resolve(classificationOf('cat at last'));
    await settled();
    expect(answerIn(state())).toBe('cat at last');
  });

  it('are not fetched again once another picture was chosen', async () => {
    const { classifier, asked, state } = await afterOneAnswer();
    await classifier.choose(sample, () => Promise.reject(new TypeError('offline')));
    void classifier.choose(ownFile, photo('own'));
    await settled();
    asked[1]?.reject('engine-crashed');
    await settled();
    void classifier.retry();
    await settled();
    expect(asked[2]?.text).toBe('own');
    expect(state().pending?.origin).toEqual(ownFile);
  });

  it('never overtake a newer picture', async () => {
    const { classifier, asked, state } = await afterOneAnswer();
    let arrive: (blob: Blob) => void = () => undefined;
    void classifier.choose(sample, () => new Promise((resolve) => (arrive = resolve)));
    void classifier.choose(ownFile, photo('own'));
    await settled();
    arrive(photo('cat'));
    await settled();
    expect(asked.map((call) => call.text)).toEqual(['first', 'own']);
    expect(state().pending?.origin.from).toBe('file');
  });
});

describe('a refusal', () => {
  it('is forgotten when told, and the answer stays', async () => {
    const { classifier, asked, state } = await afterOneAnswer();
    void classifier.choose(ownFile, photo('broken'));
    await settled();
    asked[1]?.reject('unreadable-file');
    await settled();
    classifier.forgetRefusal();
    expect(state().status).toEqual({ kind: 'done' });
    expect(answerIn(state())).toBe('first');
  });

  it('is not what a network is that did not come: that is still so', async () => {
    const { classifier, loads, state } = setUpClassifier();
    void classifier.load();
    await settled();
    loads[0]?.reject('model-unreachable');
    await settled();
    classifier.forgetRefusal();
    expect(state().status.kind).toBe('failed');
  });

  it('is forgotten also where it was told beside a photo that is looked at', async () => {
    const { classifier, state } = await afterOneAnswer();
    void classifier.choose(ownFile, photo('second'));
    classifier.refuse('no-photo');
    classifier.forgetRefusal();
    expect(state().refused).toBeNull();
    expect(state().status).toEqual({ kind: 'running' });
  });

  it('is nothing to forget while a picture is looked at', async () => {
    const { classifier, state } = await afterOneAnswer();
    void classifier.choose(ownFile, photo('second'));
    await settled();
    classifier.forgetRefusal();
    expect(state().status).toEqual({ kind: 'running' });
  });
});
