/** Points and rectangles of a drawing, in pixels: x to the right, y downwards. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

/** A closed outline as SVG path data. */
export function outlinePath(points: readonly Point[]): string {
  return points.length === 0 ? '' : `M${points.map(({ x, y }) => `${px(x)} ${px(y)}`).join('L')}Z`;
}

/** Many rectangles as one path: a browser draws it far faster than as many elements. */
export function rectsPath(rects: readonly Rect[]): string {
  return rects
    .map(
      ({ x, y, width, height }) => `M${px(x)} ${px(y)}h${px(width)}v${px(height)}h${px(-width)}z`,
    )
    .join('');
}

/** The smallest rectangle around points. */
export function boundsOf(points: readonly Point[]): Rect {
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** A hundredth of a pixel is finer than any screen; longer decimals only fill the page. */
export function px(value: number): number {
  return Math.round(value * 100) / 100;
}
