/** Two arrangements of one drawing, chosen by the room there is: side by side, or for a phone. */
export const arrangements = ['wide', 'narrow'] as const;

export type Arrangement = (typeof arrangements)[number];

/** From this width on there is room for a drawing, its labels and its counts side by side. */
export const wideFrom = 840;

/** The widths the two arrangements are designed for. */
export const designWidths: Readonly<Record<Arrangement, number>> = { wide: 960, narrow: 328 };

export function arrangementFor(width: number): Arrangement {
  return width >= wideFrom ? 'wide' : 'narrow';
}
