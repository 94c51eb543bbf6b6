/** How the marks of the figures on a page are painted. Runs inside the page. */

export interface Mark {
  readonly name: string;
  /** Best contrast of a paint with the ground: 1 where it cannot be seen. */
  readonly best: number;
  /** Contrast of the inside with the ground; 0 where nothing fills it. */
  readonly inside: number;
  /** Keeps its colours whatever the reader chose. */
  readonly keepsColours: boolean;
}

/** Every shape and text that is drawn in a figure, in the order of the document. */
export function marksOnPage(): Mark[] {
  const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const pixel = (colour: string) => {
    if (brush === null) throw new Error('there is no canvas');
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 1, 1);
    return brush.getImageData(0, 0, 1, 1).data;
  };
  const linear = (value = 0) =>
    value <= 10 ? value / 3295 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  const light = ([r, g, b]: Uint8ClampedArray) =>
    0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b) + 0.05;

  const probe = document.body.appendChild(document.createElement('i'));
  const isForced = matchMedia('(forced-colors: active)').matches;
  probe.style.color = isForced ? 'Canvas' : 'var(--paper)';
  const ground = light(pixel(getComputedStyle(probe).color));
  probe.remove();

  const contrast = (paint: string) => {
    if (paint === 'none') return 0;
    // A texture has lines of its own.
    if (paint.startsWith('url')) return 21;
    const colour = pixel(paint);
    const share = light(colour) / ground;
    return (colour[3] ?? 0) < 128 ? 0 : Math.max(share, 1 / share);
  };
  const shapes = 'path, rect, circle, line, ellipse, polygon, polyline, text, tspan';
  const isEmptyText = (element: Element) =>
    /^t/.test(element.tagName) &&
    ![...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());

  return [...document.querySelectorAll(`main figure svg :is(${shapes})`)]
    .filter((element) => element.closest('defs, pattern, clipPath, mask, marker') === null)
    .filter((element) => element.getClientRects().length > 0 && !isEmptyText(element))
    .map((element) => {
      const style = getComputedStyle(element);
      const isHidden = style.visibility !== 'visible' || Number(style.opacity) < 0.1;
      const inside = isHidden ? 0 : contrast(style.fill);
      const edge = isHidden || parseFloat(style.strokeWidth) === 0 ? 0 : contrast(style.stroke);
      return {
        name: `${element.tagName} ${element.getAttribute('class') ?? ''} ${element.textContent ?? ''}`,
        best: Math.max(inside, edge),
        inside,
        keepsColours: style.getPropertyValue('forced-color-adjust') === 'none',
      };
    });
}
