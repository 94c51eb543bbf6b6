// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { messagesOf } from '@/lib/content/messages';
import { button, enter, find, mount, press } from '@/tests/support/mount';
import { isSeed, longestSeed, nextSeed, worksheetStore } from './seed';
import { Worksheet } from './Worksheet';

const { lesson, link } = messagesOf('en');
const texts = lesson.worksheetPage;

const open = (search: string) => {
  window.history.replaceState(null, '', `/en/learn/worksheet/${search}`);
  return mount(<Worksheet language="en" texts={texts} linkTexts={link} />).container;
};

const sheet = (container: HTMLElement) =>
  find(container, '[aria-labelledby=worksheet-sheet]').textContent;

beforeEach(() => worksheetStore.setState({ seed: '1' }));

describe('the worksheet', () => {
  it('is the same for the same seed in the link, and another for another', () => {
    const first = sheet(open('?seed=class+7'));
    expect(first).toContain('Seed: class 7');
    expect(sheet(open('?seed=class+7'))).toBe(first);
    expect(sheet(open('?seed=class+8'))).not.toBe(first);
    const keyOf = (search: string) =>
      find(open(search), '[aria-labelledby=worksheet-key]').textContent;
    expect(keyOf('?seed=class+7')).toBe(keyOf('?seed=class+7'));
    expect(keyOf('?seed=class+7')).not.toBe(keyOf('?seed=class+8'));
  });

  it('has its key on a part of its own, with an answer for each problem', () => {
    const container = open('');
    const key = find(container, '[aria-labelledby=worksheet-key]');
    expect(key.querySelectorAll('tbody tr')).toHaveLength(
      container.querySelectorAll('ol > li').length,
    );
    expect(key.querySelectorAll('tbody tr')).toHaveLength(17);
    expect([...key.querySelectorAll('tbody td span')].every((cell) => cell.textContent)).toBe(true);
  });

  it('leaves the key out where the link hides it', () => {
    const container = open('?seed=class+7&hide=key');
    expect(container.querySelector('[aria-labelledby=worksheet-key]')).toBeNull();
    expect(container.textContent).toContain(texts.noKey);
    expect(container.textContent).not.toContain(texts.copyWithoutKey);
  });

  it('takes a typed seed at once, and keeps the last one while the field is no seed', () => {
    const container = open('');
    const field = find<HTMLInputElement>(container, 'input');
    enter(field, '10b');
    expect(sheet(container)).toContain('Seed: 10b');
    enter(field, '');
    expect(sheet(container)).toContain('Seed: 10b');
    expect(find(container, '[role=alert]').textContent).toContain('“10b” stays in use');
    press(button(container, texts.nextSeed));
    expect(sheet(container)).toContain('Seed: 10b 2');
  });
});

describe('the next seed', () => {
  it('counts on from the last number', () => {
    expect(['1', '9', '10A3', 'lớp 10', 'class'].map(nextSeed)).toEqual([
      '2',
      '10',
      '10A4',
      'lớp 11',
      'class 2',
    ]);
  });

  it('is always a seed', () => {
    expect(nextSeed('x'.repeat(longestSeed))).toBe('1');
    expect(isSeed(nextSeed('9'.repeat(longestSeed)))).toBe(true);
    expect([isSeed(''), isSeed('  '), isSeed('é'.repeat(longestSeed + 1))]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
