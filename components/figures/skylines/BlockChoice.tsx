'use client';

import { useMemo, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import type { SkylineColumn } from '@/lib/layout/skyline-columns';
import type { SkylinesLayout } from '@/lib/layout/skylines';
import { blockNumbers, blockText } from './block-words';
import styles from './Skylines.module.css';
import type { SkylinesDrawingProps } from './SkylinesDrawing';

/** The columns of one block: one, or in the head several. */
interface Choice {
  readonly block: number;
  readonly columns: readonly SkylineColumn[];
  readonly x: number;
  readonly width: number;
}

function choicesOf(columns: readonly SkylineColumn[], { rooms, gap }: SkylinesLayout): Choice[] {
  return blockNumbers(columns).map((block) => {
    const own = columns.filter((column) => column.block === block);
    const first = rooms[columns.findIndex((column) => column.block === block)];
    const last = rooms[columns.findLastIndex((column) => column.block === block)];
    const x = (first?.x ?? 0) - gap / 2;
    return { block, columns: own, x, width: (last ? last.x + last.width : x) + gap / 2 - x };
  });
}

/** What lies behind the chosen block, from its box down to its name. */
export function BlockBand({ layout, network, selected }: SkylinesDrawingProps) {
  const chosen = choicesOf(network.columns, layout).find(({ block }) => block === selected);
  if (chosen === undefined) return null;
  const { x, width } = chosen;
  return <rect className={styles.band} x={x} y={1} width={width} height={layout.height - 2} />;
}

/**
 * The blocks as radio buttons over the drawing: one stop of the Tab key, arrows walk along them. A
 * finger may also slide from block to block.
 */
export function BlockChoice(props: SkylinesDrawingProps) {
  const { layout, network, told, wording, selected, onSelect } = props;
  const group = useRef<SVGGElement>(null);
  const choices = choicesOf(network.columns, layout);
  const labels = useMemo(() => {
    const numbers = blockNumbers(told.columns);
    return new Map(numbers.map((block) => [block, blockText(block, told, wording)]));
  }, [told, wording]);

  const walk = (event: KeyboardEvent) => {
    const now = choices.findIndex(({ block }) => block === selected);
    const next = choices[nextIndex(event.key, now, choices.length)];
    if (onSelect === null || next === undefined) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onSelect(next.block);
    const target = group.current?.children[choices.indexOf(next)];
    if (target instanceof SVGElement) target.focus();
  };
  const slide = (event: PointerEvent<SVGGElement>) => {
    if (onSelect === null || event.buttons !== 1 || group.current === null) return;
    const place = group.current.ownerSVGElement?.getBoundingClientRect();
    if (place === undefined || place.width === 0) return;
    const x = ((event.clientX - place.left) / place.width) * layout.width;
    const under = choices.find((choice) => x >= choice.x && x < choice.x + choice.width);
    if (under !== undefined && under.block !== selected) onSelect(under.block);
  };

  return (
    <g
      ref={group}
      role="radiogroup"
      aria-label={wording.text.choose}
      aria-disabled={onSelect === null || undefined}
      onKeyDown={walk}
      onPointerMove={slide}
    >
      {choices.map((choice) => (
        <rect
          key={choice.block}
          className={styles.choice}
          x={choice.x}
          y={1}
          width={choice.width}
          height={layout.height - 2}
          role="radio"
          aria-checked={choice.block === selected}
          aria-label={labels.get(choice.block)}
          tabIndex={choice.block === selected ? 0 : -1}
          onClick={() => onSelect?.(choice.block)}
        />
      ))}
    </g>
  );
}

/** Arrows wrap, as in every group of radio buttons; -1 for any other key. */
function nextIndex(key: string, now: number, count: number): number {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (now + 1) % count;
    case 'ArrowLeft':
    case 'ArrowUp':
      return (now - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
