import type { CSSProperties } from 'react';
import { classNames } from '@/components/ui/class-names';
import { fill } from '@/lib/format/text';
import type { Answered } from '@/lib/store/classifier';
import type { Photo } from '@/lib/store/photo';
import { CropOverlay } from './CropOverlay';
import { alternativeText, cropCaption } from './photo-text';
import type { Wording } from './text';
import styles from './PhotoFigure.module.css';

export interface PhotoFigureProps extends Wording {
  readonly answered: Answered | null;
  /** Shown as long as nothing has been answered. */
  readonly pending: Photo | null;
}

/** The picture with the square the network is shown; before that, an empty frame of the kind. */
export function PhotoFigure({ answered, pending, ...wording }: PhotoFigureProps) {
  if (answered) return <AnsweredPhoto {...wording} answered={answered} />;
  if (pending) return <WaitingPhoto {...wording} photo={pending} />;
  return (
    <div className={styles.figure}>
      <div className={styles.empty}>
        <p className={styles.emptySquare}>{wording.text.photo.empty}</p>
      </div>
      <p className={styles.caption}>{wording.text.photo.emptyHint}</p>
    </div>
  );
}

interface AnsweredPhotoProps extends Wording {
  readonly answered: Answered;
}

function AnsweredPhoto({ answered, ...wording }: AnsweredPhotoProps) {
  const { photo, classification, by } = answered;
  const { inputSize } = by.model;
  const { width, height, crop } = classification;
  return (
    <figure className={styles.figure}>
      <div className={styles.frame} style={{ '--ratio': width / height } as CSSProperties}>
        {/* eslint-disable-next-line @next/next/no-img-element -- a picture in memory */}
        <img
          className={styles.photo}
          src={photo.url}
          width={width}
          height={height}
          alt={alternativeText(photo.origin, wording)}
          decoding="sync"
          draggable={false}
        />
        <CropOverlay
          width={width}
          height={height}
          crop={crop}
          label={fill(wording.text.photo.cropLabel, { side: inputSize })}
        />
      </div>
      <figcaption className={styles.caption}>
        {cropCaption(classification, inputSize, wording)}
      </figcaption>
    </figure>
  );
}

function WaitingPhoto({ photo, ...wording }: Wording & { readonly photo: Photo }) {
  return (
    <figure className={styles.figure}>
      {/* eslint-disable-next-line @next/next/no-img-element -- a picture in memory */}
      <img
        className={classNames(styles.photo, styles.waiting)}
        src={photo.url}
        alt={alternativeText(photo.origin, wording)}
        draggable={false}
      />
      <figcaption className={styles.caption}>{wording.text.photo.waiting}</figcaption>
    </figure>
  );
}
