import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** A component as a string for comparing: without the generated class names, a line for each tag. */
export function markupOf(element: ReactElement): string {
  return renderToStaticMarkup(element)
    .replace(/ class="[^"]*"/g, '')
    .replace(/></g, '>\n<');
}
