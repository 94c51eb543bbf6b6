import '../styles/index.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { preload } from 'react-dom';
import { BootScript } from '@/components/shell/BootScript';
import { DocumentEffects } from '@/components/shell/DocumentEffects';
import { Footer } from '@/components/shell/Footer';
import { Header } from '@/components/shell/Header';
import { contentId, SkipLink } from '@/components/shell/SkipLink';
import { languages } from '@/lib/content/languages';
import { messagesOf } from '@/lib/content/messages';
import { siteMetadata } from '../metadata';
import { languageOf, type PageProps } from '../params';

/** The face of nearly every letter: fetched with the page, not after its style sheets. */
const textFace = new URL(
  '../../node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2',
  import.meta.url,
);

export const dynamicParams = false;

export function generateStaticParams() {
  return languages.map((lang) => ({ lang }));
}

export const metadata: Metadata = siteMetadata;

export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

interface LayoutProps extends PageProps {
  readonly children: ReactNode;
}

export default async function Layout({ children, params }: LayoutProps) {
  const lang = await languageOf({ params });
  preload(textFace.href, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  return (
    // The boot script writes attributes on <html> that the server does not know.
    <html lang={lang} suppressHydrationWarning>
      <head>
        <BootScript />
      </head>
      <body>
        <SkipLink label={messagesOf(lang).shell.skip} />
        <Header language={lang} />
        <main id={contentId} tabIndex={-1}>
          {children}
        </main>
        <Footer language={lang} />
        <DocumentEffects />
      </body>
    </html>
  );
}
