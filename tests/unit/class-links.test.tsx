// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { calculatorLink } from '@/components/calculator/Calculator';
import { explorerLink } from '@/components/explorer/link';
import { alone } from '@/components/figures/alone';
import { comparisonPart, V1V2Comparison } from '@/components/figures/v1-v2-comparison';
import { comparisonStore } from '@/components/figures/v1-v2-comparison/state';
import { classLinks } from '@/components/lesson/worksheet/class-links';
import { messagesOf } from '@/lib/content/messages';
import { fakeBrowser } from '@/tests/support/browser';
import { mount } from '@/tests/support/mount';

beforeEach(() => {
  fakeBrowser();
});

const queryOf = (address: string) => address.slice(address.indexOf('?'));

describe('a key of another page in the address of a figure', () => {
  it.each([
    ['en', '“ncp” means nothing on this page.', 'The keys of this page are vvm, '],
    ['vi', '“ncp” không có ý nghĩa trên trang này.', 'Các khóa của trang này là vvm, '],
  ] as const)('is told in %s with the keys that there are', (language, unknown, known) => {
    window.history.replaceState(null, '', `/${language}/figures/v1-v2-comparison/?ncp=64`);
    const { figure, link, parameter, v1V2Comparison } = messagesOf(language);
    const messages = { figure, link, parameter, v1V2Comparison };
    const Alone = alone(V1V2Comparison, comparisonPart);
    const { container } = mount(<Alone language={language} messages={messages} headingLevel={2} />);
    const lines = [...container.querySelectorAll('li')].map((line) => line.textContent ?? '');
    expect(
      lines.slice(0, 2).map((line, index) => line.startsWith([unknown, known][index] ?? '')),
    ).toEqual([true, true]);
    expect(lines[1]).toMatch(/hide, lock, embed\.$/);
  });
});

describe('the links that are shown to teachers', () => {
  it('fix the filter side of the calculator, and nothing is refused', () => {
    calculatorLink.read(queryOf(classLinks.lock), 'reset');
    const { controls, reports } = calculatorLink.view.getState();
    expect(reports).toEqual([]);
    expect([...controls.lock]).toEqual(['f']);
  });

  it('leave two panels of the explorer out, and nothing is refused', () => {
    explorerLink.read(queryOf(classLinks.hide), 'reset');
    const { controls, reports } = explorerLink.view.getState();
    expect(reports).toEqual([]);
    expect([...controls.hide].sort()).toEqual(['conventions', 'published']);
  });

  it('show V1 beside V2 by memory, without the choice, and nothing is refused', () => {
    window.history.replaceState(null, '', `/en/${classLinks.embed}`);
    const { figure, link, parameter, v1V2Comparison } = messagesOf('en');
    const messages = { figure, link, parameter, v1V2Comparison };
    const Alone = alone(V1V2Comparison, comparisonPart);
    const { container } = mount(<Alone language="en" messages={messages} headingLevel={2} />);
    expect(container.textContent).not.toContain(link.notice);
    expect(container.querySelector('fieldset input[value=memory]')).toBeNull();
    expect(comparisonStore.getState().measure).toBe('memory');
  });
});
