// @vitest-environment jsdom
import { act, type ComponentType } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { messagesOf } from '@/lib/content/messages';
import type { LinkPart } from '@/lib/store/link';
import { weightWallStore } from '@/lib/store/weight-wall';
import { fakeBrowser } from '@/tests/support/browser';
import { button, enter, find, mount, press, pressKey } from '@/tests/support/mount';
import { alone } from './alone';
import { InvertedResidual, invertedResidualPart } from './inverted-residual';
import { invertedResidualStore } from './inverted-residual/state';
import { ReluErases, reluErasesPart } from './relu-erases';
import { reluErasesStore } from './relu-erases/state';
import { SkylinesMap, skylinesPart } from './skylines';
import { skylinesStore } from './skylines/state';
import { TwoHalves, twoHalvesPart } from './two-halves';
import { twoHalvesStore } from './two-halves/state';
import { WeightWall, weightWallPart } from './weight-wall';

/** Wide enough for grips. */
vi.mock('@/components/hooks/use-drawing-width', () => ({ useDrawingWidth: () => 960 }));

type AnyFigure = ComponentType<{
  readonly language: 'en' | 'vi';
  readonly messages: ReturnType<typeof messagesOf>;
}>;

beforeEach(() => {
  fakeBrowser();
  vi.stubGlobal('fetch', async () => new Response('cat'));
});

function open(Figure: AnyFigure, part: LinkPart, search: string) {
  window.history.replaceState(null, '', `/en/figures/any/${search}`);
  const Alone = alone(Figure, part) as AnyFigure;
  return mount(<Alone language="en" messages={messagesOf('en')} />).container;
}

const stops = (container: Element, selector: string) =>
  container.querySelectorAll(`${selector}[tabindex], ${selector} [tabindex]`).length;

describe('in the two halves', () => {
  const show = (search: string) => open(TwoHalves as AnyFigure, twoHalvesPart, search);
  const cells = '[data-target^="cell-"]';

  it('cells of a filter are pressed where the link says nothing of them', () => {
    const container = show('?thgoal=C');
    expect(container.querySelectorAll(cells)).toHaveLength(27 + 9);
    pressKey(find<HTMLElement>(container, cells), 'Enter');
    expect(twoHalvesStore.getState().filters[0][0]).toBe(1);
  });

  it.each(['lock', 'hide'])(
    '%s= leaves them a picture, with its form control gone or fixed',
    (key) => {
      const container = show(`?thgoal=C&${key}=thfilter`);
      expect(container.querySelectorAll(cells)).toHaveLength(0);
      expect(container.querySelector('[aria-label="filter R, row 2, column 2: 1"]')).not.toBeNull();
      const preset = container.querySelector('input[value=blur]');
      expect(preset === null || preset.matches(':disabled')).toBe(true);
      expect(preset === null).toBe(key === 'hide');
    },
  );

  it('fixed weights and a fixed ReLU are said below the drawing, hidden ones are not', () => {
    const container = show('?thgoal=C&lock=thw,threlu');
    expect(stops(container, '[data-target^="weight-"]')).toBe(0);
    expect(container.textContent).toContain(
      'Fixed by this link: ReLU between the halves, weights.',
    );
    expect(show('?thgoal=C&hide=thw').textContent).not.toContain('Fixed by this link');
  });

  it('asks and suggests nothing that the link has taken away', () => {
    const asked = 'Which of the goals can looking alone reach?';
    const suggested = 'switch to “look only”';
    const free = show('?thmode=look').textContent;
    expect([free.includes(asked), free.includes(suggested)]).toEqual([true, true]);
    expect(free).not.toContain('7 of 7 found');
    const withoutGoals = show('?thmode=look&hide=thgoal').textContent;
    expect(withoutGoals).not.toContain(asked);
    expect(withoutGoals).toContain('7 of 7 found');
    expect(show('?thmode=look&lock=thmode').textContent).not.toContain(suggested);
  });

  it('names only fixed parts that are drawn: of this mode, of this picture, of this design', () => {
    const saidIn = (search: string) =>
      [...show(search).querySelectorAll('p')]
        .map(({ textContent }) => textContent ?? '')
        .filter((text) => text.startsWith('Fixed by this link:'));
    expect(saidIn('?thmode=look&lock=thw,threlu,thcell,thpcell,thlane')).toEqual([
      'Fixed by this link: cell of the output.',
      'Fixed by this link: cell of the output, lane.',
    ]);
    expect(saidIn('?thmode=mix&lock=thw,threlu,thpcell')).toEqual([
      'Fixed by this link: weights.',
      'Fixed by this link: weights.',
    ]);
  });

  it('an answer shows what it can without changing what is fixed', () => {
    const container = show('?thmode=mix&lock=thmode');
    press(find(container, 'input[type=radio][value=ac]'));
    press(
      [...container.querySelectorAll('button')].find(
        (each) => each.textContent === 'Check my answer',
      ) as HTMLElement,
    );
    expect(twoHalvesStore.getState()).toMatchObject({ mode: 'mix', goal: 'C' });
  });
});

describe('at the weight wall', () => {
  const show = (search: string) => open(WeightWall as AnyFigure, weightWallPart, search);

  it('an edge that the link fixes has no grip, the other one keeps its own', () => {
    const container = show('?wwo=6&lock=wwo');
    expect(container.querySelector('[data-edge=bottom]')).toBeNull();
    const right = find<HTMLElement>(container, '[data-edge=right]');
    pressKey(right, 'ArrowRight');
    expect(weightWallStore.getState()).toMatchObject({ filters: 6, channels: 4 });
  });

  const sliders = (container: Element) => [
    ...container.querySelectorAll<HTMLInputElement>('input[type=range]'),
  ];

  it('a fixed beat leaves the number of groups to be set', () => {
    const container = show('?wwc=4&wwo=8&wws=4&lock=wws');
    expect(button(container, 'What lies between? Groups').matches(':disabled')).toBe(true);
    const [groups] = sliders(container).slice(-1);
    expect(groups?.matches(':disabled')).toBe(false);
    enter(groups as HTMLInputElement, '1');
    expect(weightWallStore.getState()).toMatchObject({ step: 4, groups: 2 });
  });

  it('fixed groups take only sizes that they divide, by grip and by control', () => {
    const container = show('?wwc=8&wwo=8&wws=4&wwg=4&lock=wwg');
    pressKey(find<HTMLElement>(container, '[data-edge=bottom]'), 'ArrowUp');
    pressKey(find<HTMLElement>(container, '[data-edge=right]'), 'ArrowRight');
    expect(weightWallStore.getState()).toMatchObject({ filters: 12, channels: 12, groups: 4 });
    const [filters, channels] = sliders(container);
    enter(filters as HTMLInputElement, '17');
    enter(channels as HTMLInputElement, '21');
    expect(weightWallStore.getState()).toMatchObject({ filters: 16, channels: 20, groups: 4 });
  });

  it('columns of real weights that the link fixes are named, hidden ones are not', () => {
    expect(show('?wwv=values&lock=wwn,wwk').textContent).toContain(
      'Fixed by this link: column of the first layer, column of block 1.',
    );
    expect(show('?wwv=values&hide=wwn,wwk').textContent).not.toContain('Fixed by this link');
  });
});

describe('behind ReLU', () => {
  const show = (search: string) => open(ReluErases as AnyFigure, reluErasesPart, search);

  it('directions that the link fixes are drawn and named, not turned', () => {
    const container = show('?rem=3&lock=reang');
    expect(container.querySelectorAll('[data-target^="handle-"]')).toHaveLength(0);
    expect(container.querySelectorAll('svg g[role=img]').length).toBeGreaterThanOrEqual(3);
    expect(container.textContent).toContain('Fixed by this link: directions.');
    expect(reluErasesStore.getState().turned).toEqual([]);
  });

  const another = 'Another set';

  it('another set is taken where the link says nothing of directions', () => {
    press(button(show('?rem=3&reseed=7'), another));
    expect(reluErasesStore.getState().seed).toBe(8);
  });

  it.each(['lock=reang', 'hide=reang', 'lock=reseed'])('%s keeps the set and says why', (query) => {
    const container = show(`?rem=3&reseed=7&${query}`);
    const taken = button(container, another);
    expect(taken.matches(':disabled')).toBe(true);
    expect(taken.closest('fieldset')?.textContent).toContain('Fixed by this link.');
    press(taken);
    expect(reluErasesStore.getState()).toMatchObject({ seed: 7, turned: [] });
  });
});

describe('along the blocks of MobileNetV2', () => {
  const show = (search: string) =>
    open(InvertedResidual as AnyFigure, invertedResidualPart, search);

  it('a fixed block cannot be left by buttons, by the strip or by the keys of the drawing', () => {
    const container = show('?irblock=4&lock=irblock');
    const radios = [...container.querySelectorAll('input[aria-label^="block"][type=radio]')];
    expect(radios).toHaveLength(17);
    expect(radios.every((radio) => radio.matches(':disabled'))).toBe(true);
    expect(container.textContent).not.toContain('Next block');
    pressKey(find<HTMLElement>(container, '[data-target=middle]'), 'ArrowDown');
    expect(invertedResidualStore.getState().block).toBe(4);
    expect(container.textContent).toContain('Fixed by this link: block.');
  });

  it('a fixed expansion goes along to another block', () => {
    const container = show('?irblock=4&irratio=2&lock=irratio');
    pressKey(find<HTMLElement>(container, '[data-target=middle]'), 'ArrowDown');
    expect(invertedResidualStore.getState()).toMatchObject({ block: 5, expansion: 2 });
  });
});

describe('on the map', () => {
  it('a fixed block stays under clicks and arrow keys', () => {
    const container = open(SkylinesMap as AnyFigure, skylinesPart, '?skb=5&lock=skb');
    const blocks = [...container.querySelectorAll<HTMLElement>('svg [role=radio]')];
    act(() => blocks[1]?.dispatchEvent(new MouseEvent('click', { bubbles: true })));
    pressKey(blocks[4] as HTMLElement, 'ArrowRight');
    expect(skylinesStore.getState().block).toBe(5);
    expect(container.textContent).toContain('Fixed by this link: block.');
  });
});
