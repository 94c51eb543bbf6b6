import { AboutPage } from '@/components/about/AboutPage';
import { HeadLinks } from '@/components/shell/HeadLinks';
import { messagesOf } from '@/lib/content/messages';
import { pageMetadata } from '../../metadata';
import { languageOf, type PageProps } from '../../params';

export async function generateMetadata(props: PageProps) {
  const language = await languageOf(props);
  return pageMetadata(language, messagesOf(language).about);
}

export default async function Page(props: PageProps) {
  const language = await languageOf(props);
  return (
    <>
      <HeadLinks language={language} page="about" />
      <AboutPage language={language} />
    </>
  );
}
