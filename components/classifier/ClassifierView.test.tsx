import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Language } from '@/lib/content/languages';
import { messagesOf } from '@/lib/content/messages';
import { networkOffers } from '@/lib/content/network-offers';
import type { Classification, ModelInfo } from '@/lib/engine/types';
import type { ClassifierState } from '@/lib/store/classifier';
import { emptyState, firstNetwork } from '@/lib/store/classifier-state';
import type { Photo } from '@/lib/store/photo';
import { ClassifierView, type ClassifierViewProps } from './ClassifierView';

const model: ModelInfo = {
  id: 'mobilenet-v1-0.25-224',
  backend: 'wasm-simd',
  inputSize: 224,
  classes: 1000,
  weightBytes: 1_870_000,
};

const classification: Classification = {
  predictions: [
    {
      index: 285,
      id: 'n02124075',
      english: 'Egyptian cat',
      vietnamese: 'mèo Ai Cập',
      probability: 0.7812,
    },
    {
      index: 281,
      id: 'n02123045',
      english: 'tabby cat',
      vietnamese: 'mèo vằn',
      probability: 0.0004,
    },
  ],
  timings: { decode: 20, prepare: 2, run: 4.5, read: 0.02 },
  backend: 'wasm-simd',
  width: 451,
  height: 300,
  crop: { x: 94.25, y: 18.75, side: 262.5 },
};

const cat: Photo = {
  blob: new Blob(['cat']),
  url: 'blob:cat',
  origin: { from: 'sample', name: 'cat' },
};
const own: Photo = {
  blob: new Blob(['own']),
  url: 'blob:own',
  origin: { from: 'file', name: 'own.jpg' },
};

const { source } = firstNetwork;
const empty = emptyState;
const done: ClassifierState = {
  ...empty,
  status: { kind: 'done' },
  model,
  pending: null,
  answered: { photo: cat, classification, by: { source, model, recognised: null } },
};

const nothing = () => undefined;

function show(
  state: ClassifierState,
  language: Language = 'en',
  more: Partial<ClassifierViewProps> = {},
): string {
  return renderToStaticMarkup(
    <ClassifierView
      language={language}
      text={messagesOf(language).classify}
      state={state}
      online
      dragging={false}
      unknownSample={null}
      camera={null}
      offers={networkOffers}
      choice="v1"
      reports={[]}
      link={messagesOf(language).link}
      onPick={nothing}
      onUse={nothing}
      onNetworkFiles={nothing}
      onFile={nothing}
      onSample={nothing}
      onCancel={nothing}
      onRetry={nothing}
      {...more}
    />,
  );
}

const rows = (html: string) => [...html.matchAll(/data-testid="prediction"/g)].length;

describe('the empty page', () => {
  it('offers a file button and five samples by name', () => {
    const html = show(empty);
    expect(html).toContain('data-testid="image-input"');
    expect(html).toContain('accept="image/*"');
    expect([...html.matchAll(/data-sample="([\w-]+)"/g)].map((found) => found[1])).toEqual([
      'cat',
      'espresso',
      'rocket',
      'alpine-landscape',
      'allium',
    ]);
  });

  it('has a place for the answer, no answer and no error', () => {
    const html = show(empty);
    expect(html).toContain('aria-busy="false"');
    expect(rows(html)).toBe(0);
    expect(html).not.toContain('data-testid="image-error"');
    expect(html).toContain('No photo yet');
  });

  it('offers to load the network where it was not loaded ahead', () => {
    expect(show(empty)).toContain('Load MobileNet');
  });
});

describe('loading', () => {
  it('tells the bytes in the page’s language and can be cancelled', () => {
    const progress = { phase: 'fetching', loadedBytes: 935_000, totalBytes: 1_870_000 } as const;
    const state: ClassifierState = { ...empty, status: { kind: 'loading', progress } };
    const vietnamese = show(state, 'vi');
    expect(vietnamese).toContain('Đang tải MobileNet: 935\u00a0kB trên 1,87\u00a0MB');
    expect(vietnamese).toContain('Hủy');
    expect(show(state)).toContain('value="935000"');
  });

  it('shows the photo that waits and says that an answer is on its way', () => {
    const html = show({ ...empty, status: { kind: 'loading', progress: null }, pending: own });
    expect(html).toContain('src="blob:own"');
    expect(html).toContain('This photo waits for MobileNet.');
    expect(html).toContain('aria-busy="true"');
  });
});

describe('running', () => {
  it('keeps the picture and answer before it and marks them as old', () => {
    const html = show({ ...done, status: { kind: 'running' }, pending: own });
    expect(html).toContain('src="blob:cat"');
    expect(html).toContain('Egyptian cat');
    expect(html).toContain('aria-busy="true"');
  });
});

describe('done', () => {
  it('gives each class by number, both names and score', () => {
    const html = show(done);
    expect(rows(html)).toBe(2);
    expect(html).toContain('data-class="285"');
    expect(html).toContain('data-probability="0.7812"');
    expect(html).toContain('78.1%');
    expect(html).toMatch(/Egyptian cat<\/span> <span[^>]* lang="vi">mèo Ai Cập/);
  });

  it('puts the Vietnamese name first on the Vietnamese page, with a decimal comma', () => {
    const html = show(done, 'vi');
    expect(html).toMatch(/mèo Ai Cập<\/span> <span[^>]* lang="en">Egyptian cat/);
    expect(html).toContain('78,1%');
  });

  it('never rounds a score down to nothing', () => {
    expect(show(done)).toContain('&lt; 0.1%');
  });

  it('says what the other classes share', () => {
    expect(show(done)).toContain('The other 998 classes share 21.8%.');
  });

  it('draws the square the network is shown and says its size', () => {
    const html = show(done);
    expect(html).toContain('M94.25 18.75h262.5v262.5h-262.5z');
    expect(html).toContain('224\u00a0×\u00a0224');
    expect(html).toContain('263\u00a0×\u00a0263 of 451\u00a0×\u00a0300 pixels');
  });

  it('tells the time, its parts, and what computed it', () => {
    const html = show(done);
    expect(html).toContain('Time for this photo: 27\u00a0ms');
    expect(html).toContain('4.5\u00a0ms');
    expect(html).toContain('&lt; 0.1\u00a0ms');
    expect(html).toContain('data-backend="wasm-simd"');
    expect(html).toContain('1.87\u00a0MB of weights');
  });

  it('marks the sample that was pressed as soon as it was pressed', () => {
    const html = show({ ...done, fetching: { from: 'sample', name: 'rocket' } });
    expect(html).toMatch(/aria-pressed="true" data-sample="rocket"/);
    expect(html).toMatch(/aria-pressed="false" data-sample="cat"/);
  });

  it('marks the sample that is shown', () => {
    expect(show(done)).toMatch(/aria-pressed="true" data-sample="cat"/);
  });
});

describe('failed', () => {
  const failed: ClassifierState = {
    ...done,
    status: { kind: 'failed', failure: { kind: 'damaged-image', facts: {} }, photo: own.origin },
  };

  it('shows the error beside the last good picture and answer', () => {
    const html = show(failed);
    expect(html).toContain('data-kind="damaged-image"');
    expect(html).toContain('This picture is damaged.');
    expect(html).toContain('src="blob:cat"');
    expect(rows(html)).toBe(2);
  });

  it('says that a paste held no picture while a photo is being looked at', () => {
    const html = show({
      ...done,
      status: { kind: 'running' },
      pending: own,
      refused: { kind: 'no-photo', facts: {} },
    });
    expect(html).toContain('data-kind="no-photo"');
    expect(html).toContain('aria-busy="true"');
  });

  it('names the file, and nothing where the picture has no name', () => {
    expect(show(failed)).toContain('“own.jpg”: This picture is damaged.');
    const pasted = { ...failed.status, photo: { from: 'paste' } } as ClassifierState['status'];
    expect(show({ ...failed, status: pasted })).toContain('<strong>This picture is damaged.');
  });

  it('offers another try where that can help', () => {
    const unreachable: ClassifierState = {
      ...empty,
      status: {
        kind: 'failed',
        failure: { kind: 'model-unreachable', facts: { url: '/x' } },
        photo: null,
      },
    };
    expect(show(unreachable)).toContain('Try again');
    expect(show(failed)).not.toContain('Try again');
  });

  it('says so when the reader is offline', () => {
    const offline: ClassifierState = {
      ...empty,
      status: {
        kind: 'failed',
        failure: { kind: 'model-unreachable', facts: { url: '/x' } },
        photo: null,
      },
    };
    expect(show(offline, 'vi', { online: false })).toContain('Bạn đang ngoại tuyến');
  });
});

describe('links and drops', () => {
  it('say so when the link names no sample', () => {
    const html = show(done, 'en', { unknownSample: 'dog' });
    expect(html).toContain('There is no sample “dog”');
    expect(html).toContain('This is “Cat” instead');
  });

  it('cover the window while a file is dragged over it', () => {
    expect(show(empty)).not.toContain('Drop the photo here');
    expect(show(empty, 'en', { dragging: true })).toContain('Drop the photo here');
  });
});

describe('another network that is looked at', () => {
  const v2 = { kind: 'embedded', id: 'mobilenet-v2-1.0-300-oidv4' } as const;

  it('is never taken for the one that answered', () => {
    expect(show(done)).not.toContain('data-testid="answered-by"');
    expect(show(done, 'en', { choice: 'v2' })).toContain(
      'This is still the answer of MobileNetV1 0.25.',
    );
    expect(show({ ...done, source: v2, model: null }, 'vi', { choice: 'v2' })).toContain(
      'Đây vẫn là câu trả lời của MobileNetV1 0.25.',
    );
  });

  it('and is not on the device has the photo wait, with one button that names its size', () => {
    const held = { ...empty, source: v2, isHeld: true, isMissing: true, pending: cat };
    const html = show(held, 'en', { choice: 'v2' });
    expect(html).toContain('MobileNetV2 is not on this device yet.');
    expect(html.match(/Fetch and use it/g)).toHaveLength(1);
    expect(html).not.toContain('Load MobileNet');
    expect(html).not.toContain('data-testid="prediction"');
    expect(html).not.toContain('data-testid="numerics-check"');
  });
});
