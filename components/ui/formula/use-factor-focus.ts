'use client';

import { useRef, useState, type KeyboardEvent } from 'react';

/** Where an arrow key leads among `count` places, or nowhere. */
function target(key: string, from: number, count: number): number | undefined {
  if (key === 'ArrowRight') return Math.min(from + 1, count - 1);
  if (key === 'ArrowLeft') return Math.max(from - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}

/** One Tab stop for all factors of a formula; arrows, Home and End move among them. */
export function useFactorFocus(places: readonly string[]) {
  const elements = useRef(new Map<string, Element>());
  const [chosen, setChosen] = useState<string>();
  const current = chosen !== undefined && places.includes(chosen) ? chosen : places[0];

  const remember = (place: string) => (element: Element | null) => {
    if (element === null) elements.current.delete(place);
    else elements.current.set(place, element);
  };

  const moveFrom = (place: string) => (event: KeyboardEvent) => {
    const next = places[target(event.key, places.indexOf(place), places.length) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    setChosen(next);
    const element = elements.current.get(next);
    if (element !== undefined && 'focus' in element) (element as MathMLElement).focus();
  };

  return { current, setChosen, remember, moveFrom };
}
