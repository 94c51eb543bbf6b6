import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import dimensionStyles from '@/components/ui/dimension.module.css';
import type { Dimension } from '@/lib/format/symbols';
import { outlinePath, type Point } from '@/lib/layout/geometry';
import { levelLineCount, levelLines, meshEndCount, meshLines } from '@/lib/layout/spindle';
import type { PartId } from '@/lib/layout/spindle-plan';
import type { Drawn } from './drawn';
import styles from './InvertedResidual.module.css';

export interface SpindlePartsProps extends Drawn {
  /** Attributes that make a part one of the places to walk to. */
  readonly partProps: (id: PartId) => Readonly<Record<string, unknown>>;
}

/** The spindle and its shortcut, part by part in the order of the flow. */
export function SpindleParts({ partProps, ...drawn }: SpindlePartsProps) {
  const { spindle, block } = drawn;
  const hasExpand = block.work.expand !== null;
  return (
    <>
      <Part {...partProps('shortcut')}>
        <Shortcut {...drawn} />
      </Part>
      <Part {...partProps('input')}>
        <Face className={styles.band} dimension="nc" points={spindle.bandIn} />
        {!hasExpand && <Face className={styles.band} dimension="nc" points={spindle.expand} />}
      </Part>
      {hasExpand && (
        <Part {...partProps('expand')}>
          <Face className={styles.pointwise} dimension="ncPrime" points={spindle.expand} />
        </Part>
      )}
      <Part {...partProps('middle')}>
        <Middle {...drawn} />
      </Part>
      <Part {...partProps('project')}>
        <Face className={styles.pointwise} dimension="ncPrime" points={spindle.project} />
      </Part>
      <Part {...partProps('output')}>
        <Face className={styles.band} dimension="nc" points={spindle.bandOut} />
      </Part>
    </>
  );
}

function Part({ children, ...rest }: { readonly children: ReactNode }) {
  return (
    <g className={styles.part} {...rest}>
      {children}
    </g>
  );
}

interface FaceProps {
  readonly className: string | undefined;
  readonly dimension?: Dimension;
  readonly points: readonly Point[];
}

function Face({ className, dimension, points }: FaceProps) {
  return (
    <path
      className={classNames(dimensionStyles.dimension, className)}
      data-dimension={dimension}
      d={outlinePath(points)}
    />
  );
}

/** Level lines: every channel stays by itself. A mesh: every channel reads all. */
function Middle({ block, spindle, plan }: Drawn) {
  const isNormal = block.middle === 'normal';
  const { lines } = isNormal ? meshEndCount(block.inner) : levelLineCount(block.inner);
  const draw = isNormal ? meshLines : levelLines;
  return (
    <g
      className={classNames(dimensionStyles.dimension, isNormal ? styles.mesh : styles.levels)}
      data-dimension={isNormal ? undefined : 'f'}
      data-lines={lines}
    >
      <path className={styles.room} d={outlinePath(spindle.middle)} />
      <path d={draw(spindle, plan.frame, lines)} />
    </g>
  );
}

/** As thick as the input. Where it does not meet the flow: what it would have to fill, dashed. */
function Shortcut({ block, spindle, isCovered }: Drawn) {
  const isOn = block.shortcut.isOn && !isCovered;
  return (
    <>
      <Face
        className={isOn ? styles.shortcut : styles.noShortcut}
        dimension="nc"
        points={spindle.shortcut}
      />
      {!isOn && !isCovered && (
        <Face className={styles.socket} dimension="nc" points={spindle.socket} />
      )}
    </>
  );
}
