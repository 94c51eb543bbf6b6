import { act } from 'react';
import { Calculator } from '@/components/calculator/Calculator';
import { allPresets } from '@/components/calculator/presets';
import { calculatorTexts } from '@/components/calculator/text';
import type { Language } from '@/lib/content/languages';
import { messagesOf } from '@/lib/content/messages';
import { changed, defaultsOf } from '@/lib/store/codec';
import { countingStore, countingTable, type CountingSetting } from '@/lib/store/counting';
import { calculatorStore, calculatorTable, type CalculatorSetting } from '@/lib/store/settings';
import { find, mount } from './mount';

export const presets = allPresets();

/** The page in jsdom at an address, and what stands on it. */
export function showCalculator(language: Language = 'en', query = '') {
  window.history.replaceState(null, '', `/${language}/calculator/${query}`);
  const { container } = mount(
    <Calculator language={language} texts={calculatorTexts(messagesOf(language))} presets={presets}>
      <h1>Calculator</h1>
    </Calculator>,
  );
  const field = (label: string) => {
    const found = [...container.querySelectorAll('label')].find((each) =>
      each.textContent.endsWith(label),
    );
    return find<HTMLInputElement>(document, `[id="${found?.htmlFor ?? 'none'}"]`);
  };
  return { container, field, ...readings(container) };
}

/** What stands on the page. */
function readings(container: Element) {
  const text = (selector: string) => find(container, selector).textContent;
  return {
    ratio: () => text('[data-testid=ratio]'),
    answer: () => text('[data-testid=answer]'),
    summary: () => text('figure > p'),
    headings: () => [...container.querySelectorAll('h2')].map((each) => each.textContent),
    values: (operation: string) =>
      [...container.querySelectorAll(`article[data-operation=${operation}] dd strong`)].map(
        (each) => each.textContent,
      ),
    rows: () =>
      [...container.querySelectorAll('table tbody tr')].map((row) =>
        [...row.children].map((cell) => cell.textContent),
      ),
    bars: (panel: number) =>
      ['normal', 'depthwise', 'pointwise'].map((operation) => {
        const svg = container.querySelectorAll('figure svg[role=img]')[panel] ?? container;
        return parseFloat(
          find(svg, `[data-operation=${operation}]`).getAttribute('width') ?? 'none',
        );
      }),
  };
}

/** Changes numbers as a control would. */
export const set = (change: Partial<CalculatorSetting>) =>
  act(() =>
    calculatorStore.setState(
      changed<CalculatorSetting>(calculatorTable, calculatorStore.getState(), change),
    ),
  );

/** The stores as on a first visit. */
export function resetStores(): void {
  calculatorStore.setState(defaultsOf<CalculatorSetting>(calculatorTable), true);
  countingStore.setState(defaultsOf<CountingSetting>(countingTable), true);
}
