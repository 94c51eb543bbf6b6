'use client';

import { useParams } from 'next/navigation';
import { BrokenPage } from '@/components/shell/BrokenPage';
import { isLanguage } from '@/lib/content/languages';

export default function ErrorBoundary(props: {
  readonly error: Error;
  readonly reset: () => void;
}) {
  const { lang } = useParams<{ lang: string }>();
  return <BrokenPage language={isLanguage(lang) ? lang : 'en'} {...props} />;
}
