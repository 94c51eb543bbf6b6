'use client';

import { useEffect } from 'react';
import { isField } from './fields';
import { photoAmong } from './use-photo-drop';

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
