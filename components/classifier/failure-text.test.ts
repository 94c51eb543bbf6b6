import { describe, expect, it } from 'vitest';
import { languages } from '@/lib/content/languages';
import { messagesOf } from '@/lib/content/messages';
import type { ErrorFacts } from '@/lib/engine/types';
import type { FailureKind } from '@/lib/store/classifier';
import { canRetry, failureText } from './failure-text';

/** Every kind with the facts it carries; a new kind does not compile until it stands here. */
const factsOf: Record<FailureKind, ErrorFacts> = {
  'empty-file': {},
  'not-an-image': {},
  'unsupported-image': { format: 'TIFF' },
  'file-too-large': { megabytes: 31.25, limit: 25 },
  'too-many-pixels': { megapixels: 108.04, limit: 40 },
  'unreadable-file': { detail: 'NotFoundError' },
  'damaged-image': {},
  'model-unreachable': { url: '/models/x/model.json' },
  'model-damaged': { detail: 'length' },
  'model-incomplete': { file: 'group1-shard2of2.bin' },
  'not-a-mobilenet': { layer: 'stem/conv', aspect: 'kernel', expected: '3 × 3', found: '7 × 7' },
  'no-picture': {},
  'not-offered': { detail: 'block3/depthwise' },
  'engine-crashed': {},
  'engine-unavailable': { detail: 'no backend' },
  cancelled: {},
  'photo-unreachable': {},
  'no-photo': {},
};
const kinds = Object.keys(factsOf) as FailureKind[];

const wording = (language: 'en' | 'vi') => ({ language, text: messagesOf(language).classify });
const say = (kind: FailureKind, language: 'en' | 'vi', offline = false) =>
  failureText({ kind, facts: factsOf[kind] }, offline, wording(language));

describe.each(languages)('in %s', (language) => {
  it.each(kinds)('%s is named and shows the way on', (kind) => {
    const { title, text } = say(kind, language);
    expect(title).toMatch(/[.:]/);
    expect(text.length).toBeGreaterThan(20);
    expect(title + text).not.toMatch(/[{}]/);
  });
});

describe('the sentences', () => {
  it('write numbers as the language does', () => {
    expect(say('file-too-large', 'en').title).toBe('This file is too large: 31.3 MB.');
    expect(say('file-too-large', 'vi').title).toBe('Tệp này quá lớn: 31,3 MB.');
    expect(say('too-many-pixels', 'vi').title).toBe('Ảnh này có quá nhiều điểm ảnh: 108 triệu.');
  });

  it('tell how to turn HEIC into JPEG', () => {
    const heic = { kind: 'unsupported-image', facts: { format: 'HEIC' } } as const;
    expect(failureText(heic, false, wording('en')).title).toBe(
      'This browser cannot open HEIC photos.',
    );
    expect(failureText(heic, false, wording('en')).text).toContain('Save it as JPEG');
    expect(failureText(heic, false, wording('vi')).text).toContain('Hãy lưu thành JPEG');
  });

  it('say that the reader is offline where that is why the network did not come', () => {
    expect(say('model-unreachable', 'en', true).title).toBe(
      'You are offline, and MobileNet is not on this device yet.',
    );
    expect(say('damaged-image', 'en', true).title).toBe('This picture is damaged.');
  });

  it('offer another try only where it can help', () => {
    const retried = kinds.filter((kind) => canRetry({ kind, facts: {} }));
    expect(retried).toEqual([
      'model-unreachable',
      'model-damaged',
      'engine-crashed',
      'engine-unavailable',
      'cancelled',
      'photo-unreachable',
    ]);
  });
});
