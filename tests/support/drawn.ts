/** What can be read and counted in the markup of a drawing. */

/** The text of each element that has some, in the order of the drawing; its parts with a space between. */
export function textsIn(markup: string): string[] {
  return [...markup.matchAll(/<text[^>]*>([\s\S]*?)<\/text>/g)].map(([, inner = '']) =>
    inner
      .replace(/<[^>]*>|\u200b/g, ' ')
      .replaceAll('&lt;', '<')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

/** Rectangles in the paths with this attribute. */
export function rectsIn(markup: string, attribute: string): number {
  return [...markup.matchAll(/<path([^>]*) d="([^"]*)"/g)]
    .filter(([, attributes = '']) => attributes.includes(attribute))
    .reduce((sum, [, , d = '']) => sum + (d.match(/z/g)?.length ?? 0), 0);
}
