import { readFileSync } from 'node:fs';
import { convolution, lectureConvolution, separableConvolution } from '../../lib/arch';
import { glyphOf, type Dimension } from '../../lib/format/symbols';

/** The picture that stands for a shared link: figures 135 and 42 are computed, as on the site. */

const size = { width: 1200, height: 630 };
/** The lecture's example at one position: the input is what the filter covers. */
const { kernel, filters, input } = lectureConvolution;
const example = {
  input: { height: kernel, width: kernel, channels: input.channels },
  kernel,
  filters,
};
const separable = separableConvolution(example);
const taps = example.kernel ** 2;
const { channels } = example.input;

const mark = { width: 13, height: 22, step: 16, groupGap: 20, rowStep: 30 };
const groupWidth = taps * mark.step + mark.groupGap;

const repeat = (count: number) => Array.from({ length: count }, (_, index) => index);

/** One row of a filter's weights: `marks` of each group of nine, centred. */
function row(x: number, y: number, marks: number, fill: string): string {
  const start = Math.floor((taps - marks) / 2);
  return repeat(channels)
    .flatMap((group) =>
      repeat(marks).map((index) => group * groupWidth + (start + index) * mark.step),
    )
    .map((left) => rectangle(x + left, y, fill))
    .join('');
}

function rectangle(x: number, y: number, fill: string): string {
  return `<rect x="${x}" y="${y}" width="${mark.width}" height="${mark.height}" fill="var(--${fill})" />`;
}

function text(
  x: number,
  y: number,
  pixels: number,
  weight: number,
  fill: string,
  words: string | number,
) {
  return `<text x="${x}" y="${y}" font-size="${pixels}" font-weight="${weight}" fill="var(--${fill})">${words}</text>`;
}

/** The large count at the right edge. */
function number(y: number, count: number): string {
  return `<text x="${size.width - 72}" y="${y}" font-size="84" font-weight="600" text-anchor="end" fill="var(--ink)">${count}</text>`;
}

/** A dimension's letter as SVG text: n with a lowered c and a prime. */
function symbol(dimension: Dimension): string {
  const { letter, index, prime } = glyphOf(dimension, 'article');
  const lowered =
    index === undefined
      ? ''
      : `<tspan dy="5" font-size="17">${index}</tspan><tspan dy="-5">${prime ? '′' : ''}</tspan>`;
  return `<tspan font-style="italic">${letter}${lowered}</tspan>`;
}

function lane(y: number, name: string, count: number, rows: readonly string[]): string {
  return text(72, y + 34, 28, 600, 'ink', name) + number(y + 62, count) + rows.join('');
}

function drawing(): string {
  const rowsX = 400;
  const normalY = 232;
  const separableY = normalY + example.filters * mark.rowStep + 32;
  const filters = repeat(example.filters);
  return [
    text(72, 108, 56, 600, 'ink', 'MobileNet Explained'),
    text(72, 160, 28, 400, 'ink-2', 'One job, counted: multiplications at one position'),
    lane(
      normalY,
      'Normal convolution',
      convolution(example).macs,
      filters.map((i) => row(rowsX, normalY + i * mark.rowStep, taps, 'ink-2')),
    ),
    text(
      72,
      separableY + 74,
      24,
      400,
      'dim-f',
      `${symbol('f')} depthwise: ${separable.depthwise.macs}`,
    ),
    text(
      72,
      separableY + 108,
      24,
      400,
      'dim-nc-prime',
      `${symbol('ncPrime')} pointwise: ${separable.pointwise.macs}`,
    ),
    lane(separableY, 'Separable', separable.macs, [
      row(rowsX, separableY, taps, 'dim-f'),
      ...filters.map((i) => row(rowsX, separableY + (i + 1) * mark.rowStep, 1, 'dim-nc-prime')),
    ]),
  ].join('');
}

/** A page that shows the picture and nothing else, in the site's colours and type. */
export function shareImagePage(root: URL): string {
  const tokens = readFileSync(new URL('app/styles/tokens.css', root), 'utf8');
  const faces = (['400-normal', '600-normal', '400-italic'] as const)
    .map((style) => fontFace(root, style))
    .join('');
  return `<!doctype html><html data-theme="light"><style>${faces}${tokens}
    body { margin: 0; background: var(--paper); } text { font-family: Plex; }</style>
    <svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">${drawing()}</svg></html>`;
}

/** `face` is a weight and a style: 400-italic. */
function fontFace(root: URL, face: string): string {
  const name = `ibm-plex-sans-latin-${face}.woff2`;
  const font = readFileSync(new URL(`node_modules/@fontsource/ibm-plex-sans/files/${name}`, root));
  const [weight, style] = face.split('-');
  return `@font-face { font-family: Plex; font-weight: ${weight}; font-style: ${style}; src: url(data:font/woff2;base64,${font.toString('base64')}); }`;
}

export const shareImageSize = size;
