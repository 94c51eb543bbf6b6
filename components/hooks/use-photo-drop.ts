'use client';

import { useEffect, useState } from 'react';
import { isField } from './fields';

/** A file that says it is a picture, or else the first one: the engine will say what is wrong. */
export function photoAmong(files: Iterable<File> | undefined): File | null {
  const all = [...(files ?? [])];
  return all.find((file) => file.type.startsWith('image/')) ?? all[0] ?? null;
}

const carries = (event: DragEvent, type: string) =>
  event.dataTransfer?.types.includes(type) ?? false;

/** A link from another page, or the address of a picture; a field may want it as text. */
const carriesLink = (event: DragEvent) => carries(event, 'text/uri-list') && !isField(event.target);

/**
 * A photo may be dropped anywhere on the window. `onDrop` gets it, or null where what was brought
 * from elsewhere is a link without a file, and all files that were dropped. Returns true while
 * files are dragged over the window.
 */
export function usePhotoDrop(onDrop: (photo: File | null, all: readonly File[]) => void): boolean {
  const [dragging, setDragging] = useState(false);

  useEffect(() => {
    let ownDrag = false; // a link of this page, dragged within it or out of it
    const start = () => void (ownDrag = true);
    const end = () => void (ownDrag = false);
    const isForUs = (event: DragEvent) =>
      carries(event, 'Files') || (carriesLink(event) && !ownDrag);
    const over = (event: DragEvent) => {
      if (!isForUs(event)) return;
      event.preventDefault(); // otherwise the browser leaves the page and opens what was dropped
      if (carries(event, 'Files')) setDragging(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setDragging(false);
    };
    const drop = (event: DragEvent) => {
      setDragging(false);
      if (!isForUs(event)) return;
      event.preventDefault();
      const all = [...(event.dataTransfer?.files ?? [])];
      onDrop(photoAmong(all), all);
    };
    const listeners = {
      dragstart: start,
      dragend: end,
      dragenter: over,
      dragover: over,
      dragleave: leave,
      drop,
    };
    const pairs = Object.entries(listeners) as [
      keyof typeof listeners,
      (event: DragEvent) => void,
    ][];
    for (const [type, listener] of pairs) window.addEventListener(type, listener);
    return () => {
      for (const [type, listener] of pairs) window.removeEventListener(type, listener);
    };
  }, [onDrop]);

  return dragging;
}
