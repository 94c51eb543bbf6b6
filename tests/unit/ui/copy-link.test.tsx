// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { CopyLink } from '@/components/ui/CopyLink';
import { LinkNotice } from '@/components/ui/LinkNotice';
import { messagesOf } from '@/lib/content/messages';
import { parseState } from '@/lib/store/codec';
import type { Reason } from '@/lib/store/fields';
import { calculatorTable, type CalculatorSetting } from '@/lib/store/settings';
import { weightWallTable, type WeightWallSetting } from '@/lib/store/weight-wall';
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
});

const widths = { min: 0.25, max: 1.4, step: 0.05 };

it.each([
  [
    'en',
    { min: 1, max: 2048, step: 1 },
    'n: 5000 is not a whole number from 1 to 2048, so 6 is used.',
  ],
  ['en', widths, 'n: 5000 is not a number from 0.25 to 1.4 in steps of 0.05, so 6 is used.'],
  ['en', { values: [0.25, 0.5, 1] }, 'n: 5000 is not one of 0.25; 0.5; 1, so 6 is used.'],
  [
    'vi',
    { min: 1, max: 2048, step: 1 },
    'n: 5000 không phải là số nguyên viết liền từ 1 đến 2048 nên dùng 6.',
  ],
  ['vi', widths, 'n: 5000 không phải là số từ 0.25 đến 1.4 theo bước 0.05 nên dùng 6.'],
  [
    'vi',
    { values: [0.25, 0.5, 1] },
    'n: 5000 không phải là một trong các số 0.25; 0.5; 1 nên dùng 6.',
  ],
] as const)(
  'says in %s what a link may ask for, written as in the link',
  (language, allowed, says) => {
    const report = { key: 'n', value: '5000', reason: 'not-allowed', used: '6', allowed } as const;
    const notice = <LinkNotice reports={[report]} texts={messagesOf(language).link} />;
    expect(find(mount(notice).container, 'li').textContent).toBe(says);
  },
);

it.each([
  [
    'en',
    '?n=4&f=9',
    'f: 9 does not fit the other numbers. With them it must be a whole number from 1 to 4, so 4 is used.',
  ],
  [
    'en',
    '?n=4&f=4&d=2',
    'd: 2 does not fit the other numbers. With them it must be 1, so 1 is used.',
  ],
  [
    'vi',
    '?n=4&f=9',
    'f: 9 không hợp với các số còn lại. Với các số đó, giá trị phải là số nguyên viết liền từ 1 đến 4 nên dùng 4.',
  ],
] as const)('says in %s what would fit the other numbers of %s', (language, query, says) => {
  const { reports } = parseState<CalculatorSetting>(calculatorTable, new URLSearchParams(query));
  const notice = <LinkNotice reports={reports} texts={messagesOf(language).link} />;
  expect(find(mount(notice).container, 'li').textContent).toBe(says);
});

it('says which groups a wall falls into', () => {
  const query = new URLSearchParams('?wwc=4&wwo=8&wwg=3');
  const { reports } = parseState<WeightWallSetting>(weightWallTable, query);
  expect(
    find(mount(<LinkNotice reports={reports} texts={texts} />).container, 'li').textContent,
  ).toBe(
    'wwg: 3 does not fit the other numbers. With them it must be one of 1; 2; 4, so 2 is used.',
  );
});
