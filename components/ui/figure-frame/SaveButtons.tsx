'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import { fill } from '@/lib/format/text';
import { exportFormats, type ExportFormat, type FigureToExport } from './export-formats';
import styles from './FigureFrame.module.css';

export interface SaveTexts {
  /** Name of the group of buttons. */
  readonly save: string;
  /** {format} */
  readonly savePicture: string;
  /** {format} */
  readonly saveData: string;
  readonly saveFailed: string;
  readonly saveFailedAdvice: string;
}

export interface SaveButtonsProps {
  readonly texts: SaveTexts;
  /** What to save, asked at the moment of saving; nothing before the figure is on the page. */
  readonly figure: () => FigureToExport | undefined;
}

/** Saves the figure as SVG, PNG or CSV. */
export function SaveButtons({ texts, figure }: SaveButtonsProps) {
  const [hasFailed, setFailed] = useState(false);
  const save = async (format: ExportFormat) => {
    const current = figure();
    if (current === undefined) return;
    try {
      // Few readers save a picture, so the code for it comes when one does.
      const { saveFigure } = await import('./export');
      await saveFigure(current, format);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };

  return (
    <>
      <div className={styles.saveButtons} role="group" aria-label={texts.save}>
        {exportFormats.map((format) => {
          const name = format.toUpperCase();
          const label = format === 'csv' ? texts.saveData : texts.savePicture;
          return (
            <Button
              key={format}
              look="quiet"
              icon="download"
              aria-label={fill(label, { format: name })}
              onClick={() => void save(format)}
            >
              {name}
            </Button>
          );
        })}
      </div>
      {hasFailed && (
        <Note kind="error" title={texts.saveFailed}>
          {texts.saveFailedAdvice}
        </Note>
      )}
    </>
  );
}
