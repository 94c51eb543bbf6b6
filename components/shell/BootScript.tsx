'use client';

import { useServerInsertedHTML } from 'next/navigation';
import { useRef } from 'react';
import { preferencesBootScript } from '@/lib/store/preferences-boot';

/**
 * Sets theme and text size before the first paint. Its text is static: the policy hashes it. It is
 * written into the page only: React must not meet it again when the language changes.
 */
export function BootScript() {
  const written = useRef(false);
  useServerInsertedHTML(() => {
    if (written.current) return null; // Next.js asks again for every further part of the page
    written.current = true;
    return <script dangerouslySetInnerHTML={{ __html: preferencesBootScript }} />;
  });
  return null;
}
