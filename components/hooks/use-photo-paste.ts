'use client';

import { useEffect } from 'react';
import { photoAmong } from './use-photo-drop';

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.closest(
    'input:not([type=file], [type=radio], [type=checkbox], [type=range]), textarea, [contenteditable]',
  ) !== null;

/** A photo may be pasted anywhere outside a field; null where the clipboard holds no file. */
export function usePhotoPaste(onPaste: (photo: File | null) => void): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (event.defaultPrevented || isField(event.target)) return;
      event.preventDefault();
      onPaste(photoAmong(event.clipboardData?.files));
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [onPaste]);
}
