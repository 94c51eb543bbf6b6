import { describe, expect, it } from 'vitest';
import {
  classificationOf,
  model,
  refusal,
  scriptedEngine,
  toFailure,
} from '../../tests/support/scripted-engine';
import type { ModelSource } from '../engine/types';
import { NetworkAsker, type AskedNetwork } from './network-question';
import { Turns } from './turns';

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
const source: ModelSource = { kind: 'embedded', id: 'mobilenet-v1-0.25-224' };
const cat = async () => new Blob(['cat']);

function setUp(turns = new Turns(), scripted = scriptedEngine()) {
  const getEngine = async () => scripted.engine;
  const asker = new NetworkAsker<string>({ getEngine, toFailure, turns });
  return { ...scripted, turns, scripted, asker, state: () => asker.store.getState() };
}

/** A question about weights alone; what it finds is its answer. */
const about = (answer: string) => ({ source, ask: async () => answer });

describe('asking the network', () => {
  it('loads the network, classifies the photo, asks, and keeps the answer', async () => {
    const { asker, loads, asked, progress, state } = setUp();
    expect(state()).toEqual({ status: { kind: 'idle' }, answer: null });
    let found: AskedNetwork | undefined;
    void asker.ask({
      source,
      picture: cat,
      ask: async (network) => {
        found = network;
        return 'answer';
      },
    });
    expect(state().status).toEqual({ kind: 'loading', progress: null });
    await settled();
    progress[0]?.(250);
    expect(state().status).toEqual({
      kind: 'loading',
      progress: { phase: 'fetching', loadedBytes: 250, totalBytes: 1_000 },
    });
    loads[0]?.resolve(model);
    await settled();
    expect(state().status).toEqual({ kind: 'running' });
    expect(asked.map(({ text }) => text)).toEqual(['cat']);
    asked[0]?.resolve(classificationOf('cat'));
    await settled();
    expect(state()).toEqual({ status: { kind: 'done' }, answer: 'answer' });
    expect(found?.model).toBe(model);
    expect(found?.classification?.predictions[0]?.english).toBe('cat');
  });

  it('classifies nothing for a question about weights', async () => {
    const { asker, loads, asked, state } = setUp();
    void asker.ask(about('weights'));
    await settled();
    loads[0]?.resolve(model);
    await settled();
    expect(asked).toHaveLength(0);
    expect(state().answer).toBe('weights');
  });

  it('gives the network up when cancelled, and asks again when told', async () => {
    const { asker, loads, state } = setUp();
    void asker.ask(about('late'));
    await settled();
    asker.cancel();
    expect(loads[0]?.signal?.aborted).toBe(true);
    expect(state().status).toEqual({ kind: 'idle' });
    await settled();
    expect(state().status).toEqual({ kind: 'idle' });
    void asker.retry();
    await settled();
    loads[1]?.resolve(model);
    await settled();
    expect(state()).toEqual({ status: { kind: 'done' }, answer: 'late' });
  });

  it('names what failed, keeps the last good answer and can be asked again', async () => {
    const { asker, loads, state } = setUp();
    void asker.ask(about('good'));
    await settled();
    loads[0]?.resolve(model);
    await settled();
    void asker.ask(about('better'));
    await settled();
    loads[1]?.reject('model-unreachable');
    await settled();
    expect(state()).toEqual({
      status: { kind: 'failed', failure: { kind: 'model-unreachable', facts: {} } },
      answer: 'good',
    });
    void asker.retry();
    await settled();
    loads[2]?.resolve(model);
    await settled();
    expect(state()).toEqual({ status: { kind: 'done' }, answer: 'better' });
  });

  it('begins anew when it is about another thing: no failure stays, and nothing is asked again', async () => {
    const { asker, loads, state } = setUp();
    void asker.ask(about('first'));
    await settled();
    loads[0]?.reject('model-unreachable');
    await settled();
    expect(state().status.kind).toBe('failed');
    asker.reset();
    expect(state().status).toEqual({ kind: 'idle' });
    await asker.retry();
    expect(loads).toHaveLength(1);
  });

  it('tells a photo that did not come from a network that did not', async () => {
    const { asker, loads, state } = setUp();
    const picture = () => Promise.reject(new Error('404'));
    await asker.ask({ source, picture, ask: async () => 'never' });
    expect(loads).toHaveLength(0);
    expect(state().status).toEqual({
      kind: 'failed',
      failure: { kind: 'photo-unreachable', facts: {} },
    });
  });

  it('passes on what the question itself was refused', async () => {
    const { asker, loads, state } = setUp();
    void asker.ask({ source, ask: () => Promise.reject(refusal('not-offered')) });
    await settled();
    loads[0]?.resolve(model);
    await settled();
    expect(state().status).toEqual({
      kind: 'failed',
      failure: { kind: 'not-offered', facts: {} },
    });
  });

  it('drops the answer of a question that another one has replaced', async () => {
    const { asker, loads, state } = setUp();
    void asker.ask(about('first'));
    await settled();
    void asker.ask(about('second'));
    loads[0]?.resolve(model);
    await settled();
    expect(state().answer).toBeNull();
    loads[1]?.resolve(model);
    await settled();
    expect(state().answer).toBe('second');
  });
});

describe('several who ask one engine', () => {
  it('wait until the question before has its answer, so that no network is changed under it', async () => {
    const first = setUp();
    const second = setUp(first.turns, first.scripted);
    void first.asker.ask({ source, picture: cat, ask: async () => 'first' });
    void second.asker.ask(about('second'));
    await settled();
    first.loads[0]?.resolve(model);
    await settled();
    expect(first.loads).toHaveLength(1);
    expect(second.state().status).toEqual({ kind: 'loading', progress: null });
    first.asked[0]?.resolve(classificationOf('cat'));
    await settled();
    expect(first.state().answer).toBe('first');
    expect(first.loads).toHaveLength(2);
    first.loads[1]?.resolve(model);
    await settled();
    expect(second.state().answer).toBe('second');
  });

  it('go on after a failure and skip whoever gave up while waiting', async () => {
    const first = setUp();
    const second = setUp(first.turns, first.scripted);
    const third = setUp(first.turns, first.scripted);
    void first.asker.ask(about('first'));
    void second.asker.ask(about('second'));
    void third.asker.ask(about('third'));
    await settled();
    second.asker.cancel();
    first.loads[0]?.reject('engine-crashed');
    await settled();
    expect(first.loads).toHaveLength(2);
    first.loads[1]?.resolve(model);
    await settled();
    expect(second.state()).toEqual({ status: { kind: 'idle' }, answer: null });
    expect(third.state().answer).toBe('third');
  });
});
