'use client';

import { useParams } from 'next/navigation';
import { BrokenPage } from '@/components/shell/BrokenPage';

export default function ErrorBoundary(props: {
  readonly error: Error;
  readonly reset: () => void;
}) {
  const { lang } = useParams<{ lang: string }>();
  return <BrokenPage language={lang === 'vi' ? 'vi' : 'en'} {...props} />;
}
