'use client';

import { useEffect } from 'react';
import { useHeadingFocus } from '@/components/hooks/use-heading-focus';
import { useOffline } from '@/components/hooks/use-offline';
import { useShownPreferences } from '@/components/hooks/use-preferences';

/** What the layout does to the document itself; draws nothing. */
export function DocumentEffects() {
  useShownPreferences();
  useHeadingFocus();
  useOffline();
  useEffect(() => {
    // Hydrated: from now on a click does something. Tests wait for this.
    document.documentElement.dataset.ready = 'true';
  }, []);
  return null;
}
