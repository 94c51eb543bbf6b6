import { classNames } from '@/components/ui/class-names';
import dimensionStyles from '@/components/ui/dimension.module.css';
import type { Dimension } from '@/lib/format/symbols';
import { outlinePath, type Point } from '@/lib/layout/geometry';
import type { ObliqueBox as Box } from '@/lib/layout/oblique-box';
import styles from './ObliqueBox.module.css';

export interface ObliqueBoxProps {
  readonly box: Box;
  /** Colour of the side edges: n, n_out of a result, f of a filter; ink where it is always 1. */
  readonly side?: Extract<Dimension, 'n' | 'f' | 'nOut'>;
  /** Colour of the length edges: n_c, or n_c' of a result; ink where it is always 1. */
  readonly channels?: Extract<Dimension, 'nc' | 'ncPrime'>;
  /** The dimension that is lit on the page. */
  readonly lit?: Dimension;
}

/** A tensor as an oblique box: side edges and length edges in the colours of what they measure. */
export function ObliqueBox({ box, side, channels, lit }: ObliqueBoxProps) {
  const { front, top, right } = box.faces;
  return (
    <g>
      <Face dimension={channels} outline={front} />
      <Face dimension={channels} outline={top} />
      <Face dimension={side} outline={right} />
      <Edges dimension={side} isLit={lit !== undefined && lit === side} path={sideEdges(box)} />
      <Edges
        dimension={channels}
        isLit={lit !== undefined && lit === channels}
        path={lengthEdges(box)}
      />
      {(box.isSideLengthened || box.isLengthLengthened) && <LongerThanToScale box={box} />}
    </g>
  );
}

interface FaceProps {
  readonly dimension?: Dimension;
  readonly outline: readonly Point[];
}

function Face({ dimension, outline }: FaceProps) {
  return (
    <path
      className={classNames(dimensionStyles.dimension, styles.face)}
      data-dimension={dimension}
      d={outlinePath(outline)}
    />
  );
}

interface EdgesProps {
  readonly dimension?: Dimension;
  readonly isLit: boolean;
  readonly path: string;
}

function Edges({ dimension, isLit, path }: EdgesProps) {
  return (
    <path
      className={classNames(dimensionStyles.dimension, styles.edges)}
      data-dimension={dimension}
      data-lit={isLit ? '' : undefined}
      d={path}
    />
  );
}

/** The two uprights of the front and the outline of the right face: all measure the map's side. */
function sideEdges({ front, faces }: Box): string {
  const upright = outlinePath([
    { x: front.x, y: front.y },
    { x: front.x, y: front.y + front.height },
  ]);
  const [, , topBack, topLeft] = faces.top;
  const depth = topBack && topLeft ? outlinePath([{ x: front.x, y: front.y }, topLeft]) : '';
  return upright + depth + outlinePath(faces.right);
}

/** The edges along the flow: bottom and top of the front, and the back of the top face. */
function lengthEdges({ front, faces }: Box): string {
  const right = front.x + front.width;
  const level = (y: number) =>
    outlinePath([
      { x: front.x, y },
      { x: right, y },
    ]);
  const [, , backRight, backLeft] = faces.top;
  const back = backRight && backLeft ? outlinePath([backLeft, backRight]) : '';
  return level(front.y + front.height) + level(front.y) + back;
}

/** A small ≥ under an edge that had to be drawn longer to be seen. */
function LongerThanToScale({ box }: Pick<ObliqueBoxProps, 'box'>) {
  const { front } = box;
  return (
    <text
      className={styles.tick}
      x={front.x + front.width / 2}
      y={front.y + front.height}
      dy="1.1em"
    >
      ≥
    </text>
  );
}
