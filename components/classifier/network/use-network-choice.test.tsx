// @vitest-environment jsdom
import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { NetworkChoice } from '@/lib/store/network-choice';
import { networkChoiceStore } from '@/lib/store/network-choice';
import { mount } from '@/tests/support/mount';
import {
  afterOneAnswer,
  answerIn,
  ownFile,
  photo,
  setUpClassifier,
} from '@/tests/support/scripted-classifier';
import { useNetworkChoice } from './use-network-choice';

const v2 = 'mobilenet-v2-1.0-300-oidv4';
const here = new Set<string>();
vi.mock('@/components/hooks/networks-here', () => ({
  isHere: async (id: string) => here.has(id),
}));

const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 0)));

beforeEach(() => {
  here.clear();
  networkChoiceStore.setState({ network: 'v1' });
});

function follow({ classifier }: Pick<ReturnType<typeof setUpClassifier>, 'classifier'>) {
  const Following = () => {
    useNetworkChoice(classifier);
    return null;
  };
  mount(<Following />);
}

async function choose(network: NetworkChoice) {
  act(() => networkChoiceStore.setState({ network }));
  await settled();
}

describe('choosing V2', () => {
  it('fetches nothing and lets no other network answer while it is not on the device', async () => {
    const all = setUpClassifier();
    follow(all);
    await choose('v2');
    void all.classifier.choose(ownFile, photo('cat'));
    await settled();
    expect(all.loads).toHaveLength(0);
    expect(all.state()).toMatchObject({ isHeld: true, isMissing: true, source: { id: v2 } });
  });

  it('loads it without another click where it is on the device', async () => {
    here.add(v2);
    const all = setUpClassifier();
    follow(all);
    await choose('v2');
    expect(all.loads.map(({ text }) => text)).toEqual([v2]);
  });

  it('does not say that it is missing before the device has been looked at', async () => {
    const all = setUpClassifier();
    follow(all);
    act(() => networkChoiceStore.setState({ network: 'v2' }));
    expect(all.state()).toMatchObject({ isHeld: true, isMissing: false });
    await settled();
    expect(all.state().isMissing).toBe(true);
  });

  it('leaves an answer that stands, and the network that gave it, until V2 is asked for', async () => {
    const all = await afterOneAnswer();
    follow(all);
    await choose('v2');
    expect(answerIn(all.state())).toBe('first');
    expect(all.state()).toMatchObject({ isHeld: false, source: { id: 'mobilenet-v1-0.25-224' } });
    expect(all.loads).toHaveLength(1);
  });

  it('comes to nothing where the reader goes back before the device has been looked at', async () => {
    here.add(v2);
    const all = await afterOneAnswer();
    follow(all);
    act(() => networkChoiceStore.setState({ network: 'v2' }));
    await choose('v1');
    expect(all.loads).toHaveLength(1);
  });

  it('no longer holds a photo back once V1 or files are chosen', async () => {
    for (const next of ['v1', 'files'] as const) {
      const all = setUpClassifier();
      await choose('v1');
      follow(all);
      await choose('v2');
      void all.classifier.choose(ownFile, photo('cat'));
      await choose(next);
      expect(all.state().isHeld).toBe(false);
      expect(all.loads.map(({ text }) => text)).toEqual(['mobilenet-v1-0.25-224']);
    }
  });
});
