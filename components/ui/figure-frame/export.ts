/** Files made of a figure: picture as SVG or PNG, data as CSV. */
import { toCsv } from '@/lib/format/csv';
import { download } from '../download';
import type { ExportFormat, FigureToExport } from './export-formats';
import type { FigureTable } from './FigureTable';
import { standaloneSvg, type StandaloneSvg } from './standalone-svg';

/** A PNG has twice the pixels of the screen, so that it stays sharp on a slide. */
const pngScale = 2;

/** Makes the file and hands it to the reader. Rejects when the browser cannot draw the picture. */
export async function saveFigure(figure: FigureToExport, format: ExportFormat): Promise<void> {
  download(await fileOf(figure, format), `${figure.name}.${format}`);
}

async function fileOf(figure: FigureToExport, format: ExportFormat): Promise<Blob> {
  if (format === 'csv') return csvFile(figure.table);
  const svg = standaloneSvg(figure.drawing, figure);
  return format === 'svg' ? svgFile(svg) : pngFile(svg);
}

/** With a byte order mark: without it spreadsheets misread Vietnamese letters. */
export function csvFile({ columns, rows }: FigureTable): Blob {
  const csv = toCsv({ columns: columns.map((column) => column.label), rows });
  return new Blob(['\uFEFF', csv], { type: 'text/csv;charset=utf-8' });
}

function svgFile({ text }: StandaloneSvg): Blob {
  return new Blob([text], { type: 'image/svg+xml' });
}

async function pngFile(svg: StandaloneSvg): Promise<Blob> {
  const image = await loadImage(svgFile(svg));
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(svg.width * pngScale);
  canvas.height = Math.ceil(svg.height * pngScale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('the browser gives no canvas to draw on');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('the browser made no PNG of the canvas'));
      else resolve(blob);
    }, 'image/png');
  });
}

async function loadImage(file: Blob): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(file);
  const image = new Image();
  try {
    await new Promise((resolve, reject) => {
      image.onload = resolve;
      image.onerror = () => reject(new Error('the browser cannot read the picture'));
      image.src = url;
    });
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}
