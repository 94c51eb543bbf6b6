import { ExplorerPage } from '@/components/explorer/ExplorerPage';
import { HeadLinks } from '@/components/shell/HeadLinks';
import { messagesOf } from '@/lib/content/messages';
import { pageMetadata } from '../../metadata';
import { languageOf, type PageProps } from '../../params';

export async function generateMetadata(props: PageProps) {
  const language = await languageOf(props);
  return pageMetadata(language, messagesOf(language).explore);
}

export default async function Page(props: PageProps) {
  const language = await languageOf(props);
  return (
    <>
      <HeadLinks language={language} page="explore" />
      <ExplorerPage language={language} />
    </>
  );
}
