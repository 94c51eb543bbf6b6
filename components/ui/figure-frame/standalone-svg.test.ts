// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { plainColour, standaloneSvg, withGenericFont } from './standalone-svg';

/** A drawing at (100, 50) with its layers at fixed places, and computed styles as a browser gives. */
function drawingOf(html: string) {
  const drawing = document.createElement('div');
  drawing.innerHTML = html;
  const rect = (left: number, top: number, width: number, height: number) => () =>
    new DOMRect(left, top, width, height);
  drawing.getBoundingClientRect = rect(100, 50, 960, 420);
  drawing.querySelectorAll('svg').forEach((svg, index) => {
    svg.getBoundingClientRect = rect(100 + 480 * index, 60, 480, 400);
  });
  return drawing;
}

const styleOf = (element: Element) => ({
  getPropertyValue: (property: string) => {
    if (property === 'fill' && element.tagName === 'rect') return 'color(srgb 1 0.5 0 / 0.25)';
    if (property === 'font-family') return '"IBM Plex Sans"';
    if (property === 'background-color') {
      return element.tagName === 'DIV' ? 'rgb(18, 21, 27)' : 'rgba(0, 0, 0, 0)';
    }
    return '';
  },
});

const texts = { title: 'Nhẹ hơn 8 < 9 lần', description: 'A & B' };

function saved(html: string): Element {
  const { text } = standaloneSvg(drawingOf(html), texts, styleOf);
  return new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
}

it('has the words and the paper of the drawing, and its size with a margin of 16', () => {
  const svg = saved('<svg></svg>');
  expect(svg.getAttribute('viewBox')).toBe('0 0 992 452');
  expect(svg.querySelector('title')?.textContent).toBe('Nhẹ hơn 8 < 9 lần');
  expect(svg.querySelector('desc')?.textContent).toBe('A & B');
  expect(svg.querySelector(':scope > rect')?.getAttribute('fill')).toBe('rgb(18, 21, 27)');
});

it('leaves out what is only there to be dragged', () => {
  const svg = saved('<svg><path d="M0 0h9"></path><g data-screen-only=""><rect></rect></g></svg>');
  expect(svg.querySelectorAll('path')).toHaveLength(1);
  expect(svg.querySelector('svg svg rect')).toBeNull();
});

it('puts every picture where it stands on the screen', () => {
  const layers = [...saved('<svg><g></g></svg><svg></svg>').querySelectorAll(':scope > svg')];
  const place = (layer: Element) =>
    ['x', 'y', 'width', 'height'].map((name) => layer.getAttribute(name));
  expect(layers.map(place)).toEqual([
    ['16', '26', '480', '400'],
    ['496', '26', '480', '400'],
  ]);
});

it('carries its styles itself, without classes, variables or Tab stops', () => {
  const svg = saved(
    '<svg><rect class="mark" style="fill: var(--dim-f)" tabindex="0" data-lit></rect></svg>',
  );
  const mark = svg.querySelector('svg svg rect');
  expect(mark?.getAttribute('style')).toBe(
    'fill: rgba(255, 128, 0, 0.25); font-family: "IBM Plex Sans", sans-serif',
  );
  expect(mark?.hasAttribute('class')).toBe(false);
  expect(mark?.hasAttribute('tabindex')).toBe(false);
});

it('leaves out the icons of buttons', () => {
  const svg = saved('<button><svg id="icon"></svg></button><svg id="picture"></svg>');
  expect([...svg.querySelectorAll('svg')].map((each) => each.id)).toEqual(['picture']);
});

it('writes mixed colours as every program reads them', () => {
  expect(plainColour('color(srgb 0 0.5 1)')).toBe('rgb(0, 128, 255)');
  expect(plainColour('color(srgb 1.02 -0.01 5e-7)')).toBe('rgb(255, 0, 0)');
  expect(plainColour('rgb(1, 2, 3)')).toBe('rgb(1, 2, 3)');
});

it('names a font that every machine has', () => {
  expect(withGenericFont('"IBM Plex Sans"')).toBe('"IBM Plex Sans", sans-serif');
  expect(withGenericFont('"IBM Plex Sans", system-ui, sans-serif')).toBe(
    '"IBM Plex Sans", system-ui, sans-serif',
  );
});
