import type { ReactNode } from 'react';
import { WallCellsView } from '@/components/figures/weight-wall/WallCellsView';
import { classNames } from '@/components/ui/class-names';
import dimensionStyles from '@/components/ui/dimension.module.css';
import { smallSamplePath } from '@/lib/content/samples';
import { rectsPath, type Rect } from '@/lib/layout/geometry';
import { layoutWall } from '@/lib/layout/weight-wall';
import { lectureExample } from '@/lib/store/one-position';
import { wallSteps } from '@/lib/store/weight-wall';
import { blockCosts, exampleCosts } from './facts';
import styles from './HomePage.module.css';

const size = { width: 160, height: 96 };

const { nc, ncPrime, f } = lectureExample;
const wall = layoutWall({ channels: nc, filters: ncPrime, kernel: f }, { x: 64, y: 0, ...size });

/** The weights that a separable convolution keeps: the lesson's wall. */
export function WallThumbnail() {
  return (
    <Picture>
      <WallCellsView wall={wall} progress={wallSteps.counted} groups={1} slide={0} />
    </Picture>
  );
}

/** Normal against depthwise and pointwise, as the calculator begins. */
export function CostThumbnail() {
  const { normal, depthwise, pointwise } = exampleCosts;
  const scale = size.width / normal;
  const bar = { height: 30 };
  return (
    <Picture>
      <Bar rect={{ x: 0, y: 12, width: size.width, ...bar }} />
      <Bar dimension="f" rect={{ x: 0, y: 54, width: depthwise * scale, ...bar }} />
      <Bar
        dimension="ncPrime"
        rect={{ x: depthwise * scale, y: 54, width: pointwise * scale, ...bar }}
      />
    </Picture>
  );
}

/** Multiply-adds block by block, the normal twin as an outline behind. */
export function NetworkThumbnail() {
  const most = Math.max(...blockCosts.map((cost) => cost.twin));
  const pitch = size.width / blockCosts.length;
  const bars = (kind: 'own' | 'twin') =>
    blockCosts.map((cost, index) => {
      const height = (cost[kind] / most) * size.height;
      return { x: index * pitch, y: size.height - height, width: pitch - 2, height };
    });
  return (
    <Picture>
      <path className={styles.twin} d={rectsPath(bars('twin'))} />
      <path className={styles.bar} d={rectsPath(bars('own'))} />
    </Picture>
  );
}

/** A worksheet: two lines of a question and one to write on, three times. */
export function SheetThumbnail() {
  const line = 2;
  const problems = [8, 40, 72].flatMap((y): Rect[] => [
    { x: 16, y, width: 128, height: line },
    { x: 16, y: y + 7, width: 80, height: line },
  ]);
  const answers = [24, 56, 88].map((y): Rect => ({ x: 16, y, width: 48, height: 0 }));
  return (
    <Picture>
      <path className={styles.bar} d={rectsPath(problems)} />
      <path className={styles.twin} d={rectsPath(answers)} />
    </Picture>
  );
}

export function PhotoThumbnail() {
  return (
    // eslint-disable-next-line @next/next/no-img-element -- a static export serves files as they are
    <img
      className={styles.thumbnail}
      src={smallSamplePath('cat')}
      alt=""
      {...size}
      loading="lazy"
      draggable={false}
    />
  );
}

function Picture({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      className={styles.thumbnail}
      viewBox={`0 0 ${size.width} ${size.height}`}
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

interface BarProps {
  readonly rect: Rect;
  readonly dimension?: 'f' | 'ncPrime';
}

function Bar({ rect, dimension }: BarProps) {
  return (
    <rect
      className={classNames(dimensionStyles.dimension, styles.bar)}
      data-dimension={dimension}
      {...rect}
    />
  );
}
