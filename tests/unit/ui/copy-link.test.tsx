// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { CopyLink } from '@/components/ui/CopyLink';
import { LinkNotice } from '@/components/ui/LinkNotice';
import { messagesOf } from '@/lib/content/messages';
import type { Reason } from '@/lib/store/fields';
import { button, find, mount } from '../../support/mount';

const href = 'https://example.org/en/calculator/?n=12';
const texts = messagesOf('en').link;

async function pressCopy(clipboard: unknown) {
  vi.stubGlobal('navigator', { clipboard });
  const { container } = mount(<CopyLink getHref={() => href} texts={texts} />);
  await act(async () => button(container, 'Copy link').click());
  return container;
}

const spoken = async (container: HTMLElement) => {
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  return find(container, '[role=status]').textContent;
};

afterEach(() => vi.unstubAllGlobals());

it('copies the link and says so, in sight and aloud', async () => {
  const writeText = vi.fn(async () => undefined);
  const container = await pressCopy({ writeText });
  expect(writeText).toHaveBeenCalledWith(href);
  expect(container.textContent).toContain('Link copied.');
  expect(await spoken(container)).toBe('Link copied.');
  expect(container.querySelector('input')).toBeNull();
});

it.each([
  ['refuses', { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) }],
  ['has no clipboard', undefined],
])('shows the link selected, to be copied by hand, where the browser %s', async (_, clipboard) => {
  const container = await pressCopy(clipboard);
  const field = find<HTMLInputElement>(container, 'input');
  expect(field.value).toBe(href);
  expect(document.activeElement).toBe(field);
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, href.length]);
  expect(container.textContent).not.toContain('Link copied.');
});

it('says nothing about a link that was taken as it stands', () => {
  expect(mount(<LinkNotice reports={[]} texts={texts} />).container.textContent).toBe('');
});

it('has a sentence in each language for each reason', () => {
  const reasons = Object.keys(texts.reasons) as Reason[];
  const reports = reasons.map((reason) => ({ key: 'n', value: '5000', reason, used: '6' }));
  for (const language of ['en', 'vi'] as const) {
    const notice = <LinkNotice reports={reports} texts={messagesOf(language).link} />;
    const sentences = [...mount(notice).container.querySelectorAll('li')].map(
      (li) => li.textContent,
    );
    expect(new Set(sentences).size).toBe(12);
    expect(sentences.filter((text) => text.includes('{'))).toEqual([]);
  }
  const one = { key: 'n', value: '5000', reason: 'not-allowed', used: '6' } as const;
  expect(
    find(mount(<LinkNotice reports={[one]} texts={texts} />).container, 'li').textContent,
  ).toBe('n: 5000 is outside the range or between two steps, so 6 is used.');
});
