/**
 * A drawing as one SVG that stands alone: no style sheet, no variable, no class, no script of the
 * page is needed to see it as it is on the screen.
 */

const svgNamespace = 'http://www.w3.org/2000/svg';

/** What a style sheet may set on a mark. Geometry and transforms are attributes in our drawings. */
const properties = [
  'color',
  'display',
  'dominant-baseline',
  'fill',
  'fill-opacity',
  'fill-rule',
  'font-family',
  'font-size',
  'font-style',
  'font-variant-numeric',
  'font-weight',
  'letter-spacing',
  'opacity',
  'paint-order',
  'stroke',
  'stroke-dasharray',
  'stroke-dashoffset',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-miterlimit',
  'stroke-opacity',
  'stroke-width',
  'text-anchor',
  'vector-effect',
  'visibility',
] as const;

export type StyleOf = (element: Element) => Pick<CSSStyleDeclaration, 'getPropertyValue'>;

export interface StandaloneSvg {
  readonly text: string;
  /** Size in CSS pixels. */
  readonly width: number;
  readonly height: number;
}

export interface DrawingTexts {
  readonly title: string;
  readonly description: string;
}

/** Mixed colours are computed as color(srgb ...), which drawing programs do not read. */
export function plainColour(value: string): string {
  const number = String.raw`(-?[\d.]+(?:e-?\d+)?)`;
  const srgb = new RegExp(
    String.raw`color\(srgb ${number} ${number} ${number}(?: / ${number})?\)`,
    'g',
  );
  return value.replace(srgb, (_whole, red, green, blue, alpha?: string) => {
    const [r, g, b] = [red, green, blue].map((part) =>
      Math.round(Math.min(Math.max(Number(part), 0), 1) * 255),
    );
    return alpha === undefined ? `rgb(${r}, ${g}, ${b})` : `rgba(${r}, ${g}, ${b}, ${alpha})`;
  });
}

/** The machine that opens the file may not have our font. */
export function withGenericFont(family: string): string {
  return /\b(sans-serif|serif|monospace)\s*$/.test(family) ? family : `${family}, sans-serif`;
}

function plainValue(property: string, value: string): string {
  return property === 'font-family' ? withGenericFont(value) : plainColour(value);
}

/** Writes the computed style of `source` into `copy`, then theirs of their children. */
function inlineStyles(source: Element, copy: Element, styleOf: StyleOf): void {
  const style = styleOf(source);
  const declarations = properties.flatMap((property) => {
    const value = style.getPropertyValue(property);
    return value === '' ? [] : [`${property}: ${plainValue(property, value)}`];
  });
  copy.setAttribute('style', declarations.join('; '));
  for (const name of ['class', 'tabindex']) copy.removeAttribute(name);
  for (const [index, child] of [...source.children].entries()) {
    const childCopy = copy.children[index];
    if (childCopy !== undefined) inlineStyles(child, childCopy, styleOf);
  }
}

function setAttributes(element: Element, attributes: Readonly<Record<string, string | number>>) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

function svgElement(tag: string, attributes: Readonly<Record<string, string | number>> = {}) {
  const element = document.createElementNS(svgNamespace, tag);
  setAttributes(element, attributes);
  return element;
}

/** The colour that lies behind an element: the nearest background that is not see-through. */
function paperBehind(element: Element, styleOf: StyleOf): string {
  for (let each: Element | null = element; each !== null; each = each.parentElement) {
    const colour = styleOf(each).getPropertyValue('background-color');
    if (colour !== '' && colour !== 'transparent' && !/^rgba\(.*, 0\)$/.test(colour)) {
      return plainColour(colour);
    }
  }
  return 'white';
}

/** Outermost pictures in the drawing, without the icons of buttons. */
function layersOf(drawing: Element): (SVGSVGElement | HTMLCanvasElement)[] {
  const layers = drawing.querySelectorAll<SVGSVGElement | HTMLCanvasElement>('svg, canvas');
  return [...layers].filter(
    (layer) => layer.closest('button, summary') === null && !layer.parentElement?.closest('svg'),
  );
}

function copyOf(layer: SVGSVGElement | HTMLCanvasElement, styleOf: StyleOf): Element {
  if (layer instanceof HTMLCanvasElement) return svgElement('image', { href: layer.toDataURL() });
  const copy = layer.cloneNode(true) as SVGSVGElement;
  inlineStyles(layer, copy, styleOf);
  for (const control of copy.querySelectorAll('[data-screen-only]')) control.remove();
  return copy;
}

/** Paper around the picture; marks and letters reach a little beyond their drawing. */
const margin = 16;

/**
 * All pictures in `drawing`, canvases as well, where they stand on the screen, on the paper of the
 * theme with a margin. HTML text in the drawing is not part of it: figures write their labels in
 * SVG. Nor is what is only there to be dragged: it wears `data-screen-only`.
 */
export function standaloneSvg(
  drawing: Element,
  texts: DrawingTexts,
  styleOf: StyleOf = (element) => getComputedStyle(element),
): StandaloneSvg {
  const screen = drawing.getBoundingClientRect();
  const [left, top] = [screen.left - margin, screen.top - margin];
  const [width, height] = [screen.width + 2 * margin, screen.height + 2 * margin];
  const root = svgElement('svg', { width, height, viewBox: `0 0 ${width} ${height}` });
  for (const [tag, text] of [
    ['title', texts.title],
    ['desc', texts.description],
  ] as const) {
    root.appendChild(svgElement(tag)).textContent = text;
  }
  root.append(svgElement('rect', { width, height, fill: paperBehind(drawing, styleOf) }));
  for (const layer of layersOf(drawing)) {
    const place = layer.getBoundingClientRect();
    const copy = copyOf(layer, styleOf);
    setAttributes(copy, {
      x: place.left - left,
      y: place.top - top,
      width: place.width,
      height: place.height,
    });
    root.append(copy);
  }
  return { text: new XMLSerializer().serializeToString(root), width, height };
}
