import { preferencesBootScript } from '@/lib/store/preferences-boot';

/** Sets theme and text size before the first paint. Its text is static: the policy hashes it. */
export function BootScript() {
  return <script dangerouslySetInnerHTML={{ __html: preferencesBootScript }} />;
}
