'use client';

import { useId, useRef, type ReactNode } from 'react';
import { Disclosure } from '@/components/ui/Disclosure';
import type { HeadingLevel } from '@/components/ui/heading-level';
import { LiveRegion } from '@/components/ui/LiveRegion';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { FoldedTable, type FigureTable, type NumberFormat } from './FigureTable';
import { SaveButtons, type SaveTexts } from './SaveButtons';
import { useSettledChange } from './use-settled';
import styles from './FigureFrame.module.css';

export interface FrameTexts extends SaveTexts {
  readonly try: string;
  readonly notice: string;
  readonly showData: string;
}

/** For `aria-labelledby` and `aria-describedby` of the picture. */
export interface FigureIds {
  readonly title: string;
  readonly summary: string;
}

export interface FigureFrameProps {
  /** English words joined by hyphens: the name of saved files. */
  readonly name: string;
  /** The claim, a sentence with its computed number. */
  readonly title: ReactNode;
  readonly headingLevel?: HeadingLevel;
  /** What the figure shows now, in one sentence computed from the same state. */
  readonly summary: string;
  /** The figure plays or is dragged: the sentence is announced when it stands still. */
  readonly isMoving?: boolean;
  readonly texts: FrameTexts;
  readonly table: FigureTable;
  readonly formatNumber: NumberFormat;
  /** The drawing. Its words are SVG text, so that they are in the saved picture. */
  readonly children: (ids: FigureIds) => ReactNode;
  /** The one question to predict. */
  readonly question?: ReactNode;
  /** The one slider and the one switch. */
  readonly controls?: ReactNode;
  readonly transport?: ReactNode;
  /** One action. */
  readonly tryThis?: ReactNode;
  /** What should have been seen; folded until the figure has been tried. */
  readonly notice?: ReactNode;
  readonly isTried?: boolean;
  /** The button that copies a link to this state. */
  readonly copyLink?: ReactNode;
  /** From the clock: pauses when the figure leaves the screen. */
  readonly watchFigure?: (figure: Element | null) => (() => void) | undefined;
}

/** What stands around every drawing: claim, question, controls, caption, data, ways to keep it. */
export function FigureFrame(props: FigureFrameProps) {
  const { name, title, headingLevel = 3, summary, isMoving = false, texts, table } = props;
  const { watchFigure } = props;
  const Heading = `h${headingLevel}` as const;
  const id = useId();
  const ids: FigureIds = { title: `${id}-title`, summary: `${id}-summary` };
  const heading = useRef<HTMLHeadingElement>(null);
  const drawing = useRef<HTMLDivElement>(null);
  // Where a network has yet to be asked there is nothing to show, and nothing to keep.
  const hasData = table.rows.length > 0;
  const announced = useSettledChange(summary, isMoving);

  const toExport = () => {
    if (drawing.current === null) return undefined;
    const titleText = heading.current?.textContent ?? name;
    return { name, title: titleText, description: summary, drawing: drawing.current, table };
  };

  return (
    <figure
      className={styles.figure}
      ref={watchFigure}
      aria-labelledby={ids.title}
      aria-describedby={ids.summary}
    >
      <Heading className={styles.title} id={ids.title} ref={heading}>
        {title}
      </Heading>
      <p id={ids.summary} className={styles.summary}>
        <VisuallyHidden>{summary}</VisuallyHidden>
      </p>
      <LiveRegion message={announced} />
      {props.question}
      {props.controls && <div className={styles.controls}>{props.controls}</div>}
      <div className={styles.drawing} ref={drawing}>
        {props.children(ids)}
      </div>
      {props.transport}
      <Caption {...props} />
      {hasData && (
        <FoldedTable label={texts.showData} table={table} formatNumber={props.formatNumber} />
      )}
      <div className={styles.tools}>
        {props.copyLink}
        {hasData && <SaveButtons texts={texts} figure={toExport} />}
      </div>
    </figure>
  );
}

function Caption({ texts, tryThis, notice, isTried = false }: FigureFrameProps) {
  if (tryThis === undefined && notice === undefined) return null;
  return (
    <figcaption className={styles.caption}>
      {tryThis !== undefined && (
        <p className={styles.try}>
          <strong>{texts.try}</strong> {tryThis}
        </p>
      )}
      {notice !== undefined && (
        <Disclosure key={String(isTried)} summary={texts.notice} open={isTried}>
          {notice}
        </Disclosure>
      )}
    </figcaption>
  );
}
