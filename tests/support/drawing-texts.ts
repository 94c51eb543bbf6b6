/** The labels of a rendered drawing as boxes, to see whether they can be read. */
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

export interface TextBox {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface LabelledDrawing {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly TextBox[];
}

/** Mean advance of a character of the text face, in the size of the letters; a little generous. */
const advance = 0.5;

const number = (element: Element, name: string) => Number(element.getAttribute(name));

/** Needs a document (jsdom), which knows no font: widths are counted in characters. */
export function labelsOf(drawing: ReactElement): LabelledDrawing {
  const container = document.createElement('div');
  container.innerHTML = renderToStaticMarkup(drawing);
  const svg = container.querySelector('svg');
  const [, , width = 0, height = 0] = (svg?.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const texts = [...container.querySelectorAll('text')].map(boxOf);
  return { width, height, texts };
}

function boxOf(element: Element): TextBox {
  const text = (element.textContent ?? '').replaceAll('\u200b', '');
  const size = number(element, 'font-size');
  const width = text.length * size * advance;
  const anchor = element.getAttribute('text-anchor');
  const left =
    number(element, 'x') - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
  const base = number(element, 'y') + (element.getAttribute('dy') === '0.35em' ? 0.35 * size : 0);
  const [top, bottom] = [base - 0.75 * size, base + 0.2 * size];
  return { text, size, left, right: left + width, top, bottom };
}

/** Labels that are too small, leave the drawing or run into each other, in words. */
export function unreadable({ width, height, texts }: LabelledDrawing): string[] {
  const small = texts.filter(({ size }) => !(size >= 13)).map(({ text }) => `small: ${text}`);
  const outside = texts
    .filter(
      ({ left, right, top, bottom }) =>
        left < -1 || right > width + 1 || top < 0 || bottom > height,
    )
    .map(({ text }) => `outside: ${text}`);
  const touching = texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => overlap(one, other))
      .map((other) => `${one.text} / ${other.text}`),
  );
  return [...small, ...outside, ...touching];
}

function overlap(one: TextBox, other: TextBox): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 0 && down > 0;
}
