'use client';

import { useState, type KeyboardEvent } from 'react';
import { directionOf, nearestTarget, type Direction, type Target } from '@/lib/layout/steer';

export interface RovingProps {
  readonly tabIndex: number;
  readonly 'data-target': string;
  onFocus(): void;
  onKeyDown(event: KeyboardEvent<Element>): void;
}

/** Handles a key of a target first; true when it was taken. */
export type OwnKey = (event: KeyboardEvent<Element>, direction: Direction | undefined) => boolean;

/**
 * One Tab stop for a whole drawing: arrow keys go to the nearest target in their direction, Enter
 * and Space press it. Spread `propsOf(id)` over the element of each target; all of them stand
 * inside one element with `data-roving`.
 */
export function useRoving(targets: readonly Target[], first: string) {
  const [last, setLast] = useState(first);
  const isThere = (id: string) => targets.some((target) => target.id === id);
  const current = isThere(last) ? last : isThere(first) ? first : targets[0]?.id;

  const propsOf = (id: string, onPress?: () => void, ownKey?: OwnKey): RovingProps => ({
    tabIndex: id === current ? 0 : -1,
    'data-target': id,
    onFocus: () => setLast(id),
    onKeyDown: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const direction = directionOf(event.key);
      const taken = ownKey?.(event, direction) || isPressed(event, onPress);
      const next = direction && !taken ? nearestTarget(targets, id, direction) : undefined;
      if (next !== undefined) focusTarget(event.currentTarget, next.id);
      if (taken || direction !== undefined) event.preventDefault();
    },
  });
  return { propsOf };
}

function isPressed({ key, repeat }: KeyboardEvent, onPress: (() => void) | undefined): boolean {
  if (onPress === undefined || (key !== ' ' && key !== 'Enter')) return false;
  if (!repeat) onPress();
  return true;
}

function focusTarget(from: Element, id: string): void {
  const target = from.closest('[data-roving]')?.querySelector(`[data-target="${id}"]`);
  if (target instanceof SVGElement || target instanceof HTMLElement) target.focus();
}
