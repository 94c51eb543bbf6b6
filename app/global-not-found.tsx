import './styles/index.css';
import type { Metadata } from 'next';
import { BootScript } from '@/components/shell/BootScript';
import { NotFoundPage } from '@/components/shell/NotFoundPage';
import { messagesOf } from '@/lib/content/messages';
import { siteMetadata } from './metadata';

const { failure, site } = messagesOf('en');

export const metadata: Metadata = {
  ...siteMetadata,
  title: `${failure.notFound.title} · ${site.name}`,
};

export default function GlobalNotFound() {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <BootScript />
      </head>
      <body>
        <NotFoundPage />
      </body>
    </html>
  );
}
