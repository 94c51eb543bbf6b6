import { describe, expect, it } from 'vitest';
import { filledUpTo, MarkRow } from '@/components/viz/MarkRow';
import { NumberGrid } from '@/components/viz/NumberGrid';
import { ObliqueBox } from '@/components/viz/ObliqueBox';
import { layoutMarkRow, type MarkGrid } from '@/lib/layout/mark-row';
import { gridWindow, layoutNumberGrid } from '@/lib/layout/number-grid';
import { layoutObliqueBox } from '@/lib/layout/oblique-box';
import { markupOf } from '../../support/markup';

const grid: MarkGrid = { groups: 2, slotsPerGroup: 2, markWidth: 8, gap: 2, groupGap: 12 };
const row = layoutMarkRow(grid, { x: 0, y: 10, height: 14 });

describe('a row of marks', () => {
  it('is one path for each state', () => {
    expect(
      markupOf(
        <MarkRow
          layout={row}
          dimension="f"
          stateOf={(index) => (index === 1 ? 'current' : filledUpTo(1)(index))}
        />,
      ),
    ).toMatchInlineSnapshot(`
      "<g data-dimension="f">
      <path data-state="empty" d="M30 10h8v14h-8zM40 10h8v14h-8z">
      </path>
      <path data-state="filled" d="M0 10h8v14h-8z">
      </path>
      <path data-state="current" d="M10 10h8v14h-8z">
      </path>
      </g>"
    `);
  });

  it('is grey without a dimension, and has no path for a state that no mark has', () => {
    expect(markupOf(<MarkRow layout={row} stateOf={filledUpTo(4)} />)).toMatchInlineSnapshot(`
      "<g>
      <path data-state="filled" d="M0 10h8v14h-8zM10 10h8v14h-8zM30 10h8v14h-8zM40 10h8v14h-8z">
      </path>
      </g>"
    `);
  });
});

it('a number grid has dashed padding and a window', () => {
  const pads = { top: 0, right: 1, bottom: 0, left: 0 };
  const layout = layoutNumberGrid(1, 2, { cellSize: 32, pads });
  expect(
    markupOf(
      <NumberGrid
        layout={layout}
        dimension="n"
        textOf={(_row, column) => (column === 0 ? '−1' : undefined)}
        window={gridWindow(layout, 0, 1, 1)}
        isStressed={(_row, column) => column === 1}
      />,
    ),
  ).toMatchInlineSnapshot(`
    "<g data-dimension="n">
    <g>
    <rect x="0" y="0" width="32" height="32">
    </rect>
    <text x="16" y="16" dy="0.35em">−1</text>
    </g>
    <g data-stressed="">
    <rect x="32" y="0" width="32" height="32">
    </rect>
    </g>
    <g data-padding="">
    <rect x="64" y="0" width="32" height="32">
    </rect>
    <text x="80" y="16" dy="0.35em">0</text>
    </g>
    <rect x="32" y="0" width="32" height="32">
    </rect>
    </g>"
  `);
});

describe('an oblique box', () => {
  const scale = { perCell: 1, perChannel: 0.5 };

  it('has its edges in the colours of what they measure', () => {
    const box = layoutObliqueBox({ side: 100, channels: 64 }, scale, { x: 0, y: 130 });
    expect(markupOf(<ObliqueBox box={box} side="n" channels="nc" lit="nc" />))
      .toMatchInlineSnapshot(`
      "<g>
      <path data-dimension="nc" d="M0 130L32 130L32 30L0 30Z">
      </path>
      <path data-dimension="nc" d="M0 30L32 30L56.95 17.29L24.95 17.29Z">
      </path>
      <path data-dimension="n" d="M32 130L56.95 117.29L56.95 17.29L32 30Z">
      </path>
      <path data-dimension="n" d="M0 30L0 130ZM0 30L24.95 17.29ZM32 130L56.95 117.29L56.95 17.29L32 30Z">
      </path>
      <path data-dimension="nc" data-lit="" d="M0 130L32 130ZM0 30L32 30ZM24.95 17.29L56.95 17.29Z">
      </path>
      </g>"
    `);
  });

  it('says where an edge is longer than to scale', () => {
    const box = layoutObliqueBox({ side: 100, channels: 3 }, scale, { x: 0, y: 130 });
    expect(markupOf(<ObliqueBox box={box} side="nOut" channels="ncPrime" />)).toContain(
      '>≥</text>',
    );
  });
});
