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

const refuseEmpty = async (blob: Blob) => {
  if (blob.size === 0) throw refusal('empty-file');
};

describe('a paste or drop without a picture', () => {
  it('says so when what was dropped holds no picture, and goes on with the photo before', async () => {
    const { classifier, asked, state } = await afterOneAnswer();
    void classifier.choose(ownFile, photo('slow'));
    await settled();
    classifier.refuse('no-photo');
    await settled();
    expect(state().refused).toEqual({ kind: 'no-photo', facts: {} });
    expect(state().status).toEqual({ kind: 'running' });
    asked[1]?.resolve(classificationOf('slow'));
    await settled();
    expect(answerIn(state())).toBe('slow');
    void classifier.choose(ownFile, photo('next'));
    expect(state().refused).toBeNull();
  });

  it('keeps the photo that waits for the network when a text is pasted', async () => {
    const { classifier, loads, asked, state } = setUpClassifier();
    void classifier.choose(ownFile, photo('waits'));
    await settled();
    classifier.refuse('no-photo');
    loads[0]?.resolve(model);
    await settled();
    asked[0]?.resolve(classificationOf('waits'));
    await settled();
    expect(answerIn(state())).toBe('waits');
  });
});

describe('a file that cannot be opened', () => {
  it('is refused before the network has come, which goes on coming', async () => {
    const { classifier, loads, asked, state, urls } = setUpClassifier({ examine: refuseEmpty });
    void classifier.choose(ownFile, photo(''));
    await settled();
    expect(state().status).toEqual({
      kind: 'failed',
      failure: { kind: 'empty-file', facts: {} },
      photo: ownFile,
    });
    expect([state().pending, urls.open.size]).toEqual([null, 0]);
    expect(loads[0]?.signal?.aborted).toBe(false);
    loads[0]?.resolve(model);
    await settled();
    expect(state().status.kind).toBe('failed');
    void classifier.choose(ownFile, photo('good'));
    await settled();
    expect(asked.map((call) => call.text)).toEqual(['good']);
  });

  it('never refuses the picture chosen after it', async () => {
    const late: (() => void)[] = [];
    const examine = (blob: Blob) =>
      new Promise<void>((resolve, reject) =>
        late.push(() => (blob.size === 0 ? reject(refusal('empty-file')) : resolve())),
      );
    const { classifier, state } = setUpClassifier({ examine });
    void classifier.choose(ownFile, photo(''));
    await settled();
    void classifier.choose(ownFile, photo('good'));
    await settled();
    late[0]?.();
    await settled();
    expect(state().status.kind).toBe('loading');
    expect(await state().pending?.blob.text()).toBe('good');
  });
});

describe('clearing', () => {
  it('takes photo and answer away and aborts what is under way', async () => {
    const { classifier, asked, state, urls } = await afterOneAnswer();
    void classifier.choose(ownFile, photo('second'));
    await settled();
    classifier.clear();
    await settled();
    expect(asked[1]?.signal?.aborted).toBe(true);
    expect(state()).toMatchObject({ status: { kind: 'idle' }, pending: null, answered: null });
    expect([state().model, urls.open.size]).toEqual([model, 0]);
  });
});
