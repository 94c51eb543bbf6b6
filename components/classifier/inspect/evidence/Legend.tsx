import styles from './Evidence.module.css';

export const legendHeight = 56;

/** Opacity of the largest value: the photo is still seen through it. */
export const strongest = 0.8;

export interface LegendProps {
  readonly top: number;
  readonly width: number;
  /** Id of the hatching. */
  readonly hatch: string;
  /** The lowest value in words; null where nothing is below 0. */
  readonly against: string | null;
  readonly zero: string;
  /** The highest value in words. */
  readonly for: string;
}

const steps = [0.2, 0.4, 0.6, 0.8, 1];
const bar = { gap: 12, height: 14 };
const textTop = 46;

/** The ramp with its range: hatching to the left of 0, colour to the right. */
export function Legend({ top, width, hatch, against, zero, for: highest }: LegendProps) {
  const start = against === null ? 0 : width / 2;
  const step = (width - start) / steps.length;
  const y = top + bar.gap;
  return (
    <g aria-hidden="true">
      {steps.map((share, index) => (
        <rect
          key={share}
          className={styles.for}
          x={start + index * step}
          y={y}
          width={step}
          height={bar.height}
          fillOpacity={strongest * share}
        />
      ))}
      {against !== null &&
        steps.map((share, index) => (
          <rect
            key={share}
            x={start - (index + 1) * step}
            y={y}
            width={step}
            height={bar.height}
            fill={`url(#${hatch})`}
            fillOpacity={strongest * share}
          />
        ))}
      <rect className={styles.ramp} x={0} y={y} width={width} height={bar.height} />
      {against !== null && (
        <text className={styles.label} x={0} y={top + textTop}>
          {against}
        </text>
      )}
      <text
        className={styles.label}
        x={start}
        y={top + textTop}
        textAnchor={against === null ? 'start' : 'middle'}
      >
        {zero}
      </text>
      <text className={styles.label} x={width} y={top + textTop} textAnchor="end">
        {highest}
      </text>
    </g>
  );
}
