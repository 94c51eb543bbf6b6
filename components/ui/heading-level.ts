/** Of a figure's claim: below the title of the page or of a section. */
export type HeadingLevel = 2 | 3 | 4;
