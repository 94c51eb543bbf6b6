import { languages, type Language } from '@/lib/content/languages';
import { messagesOf } from '@/lib/content/messages';
import { pathIn, publicFile } from '@/lib/content/paths';
import { pathOfPage, type PageId } from './pages';

/** Where the site will be served ("https://host"), if the build was told: makes links absolute. */
const siteUrl = process.env.SITE_URL;

function address(path: string): string {
  return siteUrl === undefined ? path : new URL(path, siteUrl).href;
}

function pageAddress(language: Language, path: string): string {
  return address(publicFile(pathIn(language, path).slice(1)));
}

/** The same page in each language, and the picture shown where it is shared; React puts them in
 * `<head>`. Next's own metadata would invent a host for them. */
export function HeadLinks(props: { readonly language: Language; readonly page: PageId }) {
  return <PathHeadLinks language={props.language} path={pathOfPage(props.page)} />;
}

/** The same for a page outside the navigation: `path` below the language, as `figures/name/`. */
export function PathHeadLinks(props: { readonly language: Language; readonly path: string }) {
  const { language, path } = props;
  return (
    <>
      {siteUrl !== undefined && <Alternates path={path} />}
      <meta property="og:url" content={pageAddress(language, path)} />
      <meta property="og:image" content={address(publicFile('share.png'))} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={messagesOf(language).site.shareImage} />
    </>
  );
}

/** Search engines take absolute addresses only, so without a host there is nothing to tell them. */
function Alternates({ path }: { readonly path: string }) {
  return (
    <>
      {languages.map((other) => (
        <link key={other} rel="alternate" hrefLang={other} href={pageAddress(other, path)} />
      ))}
      {/* For readers of any other language. */}
      <link rel="alternate" hrefLang="x-default" href={pageAddress('en', path)} />
    </>
  );
}
