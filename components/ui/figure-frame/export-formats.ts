import type { FigureTable } from './FigureTable';
import type { DrawingTexts } from './standalone-svg';

export const exportFormats = ['svg', 'png', 'csv'] as const;

export type ExportFormat = (typeof exportFormats)[number];

export interface FigureToExport extends DrawingTexts {
  /** Becomes the name of the file. */
  readonly name: string;
  readonly drawing: Element;
  readonly table: FigureTable;
}
