import type { Crop } from '@/lib/engine/types';
import styles from './CropOverlay.module.css';

export interface CropOverlayProps {
  /** Size of the upright picture in pixels. */
  readonly width: number;
  readonly height: number;
  readonly crop: Crop;
  /** Written at the square: the size it is scaled to. */
  readonly label: string;
}

/** Draws over a picture which square of it the network is shown; what is outside is dimmed. */
export function CropOverlay({ width, height, crop, label }: CropOverlayProps) {
  const square = `M${crop.x} ${crop.y}h${crop.side}v${crop.side}h${-crop.side}z`;
  const outside = `M0 0H${width}V${height}H0z${square}`;
  const percent = (part: number, whole: number) => `${(100 * part) / whole}%`;
  return (
    <div className={styles.overlay} aria-hidden="true">
      <svg className={styles.drawing} viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none">
        <path className={styles.outside} d={outside} fillRule="evenodd" />
        <path className={styles.halo} d={square} />
        <path className={styles.edge} d={square} />
      </svg>
      <span
        className={styles.label}
        style={{ left: percent(crop.x, width), top: percent(crop.y, height) }}
      >
        {label}
      </span>
    </div>
  );
}
