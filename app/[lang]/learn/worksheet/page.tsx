import { FollowAddress } from '@/components/hooks/FollowAddress';
import { WorksheetPage } from '@/components/lesson/worksheet/WorksheetPage';
import { PathHeadLinks } from '@/components/shell/HeadLinks';
import { messagesOf } from '@/lib/content/messages';
import { pageMetadata } from '../../../metadata';
import { languageOf, type PageProps } from '../../../params';

export async function generateMetadata(props: PageProps) {
  const language = await languageOf(props);
  return pageMetadata(language, messagesOf(language).lesson.worksheetPage);
}

export default async function Page(props: PageProps) {
  const language = await languageOf(props);
  return (
    <>
      <PathHeadLinks language={language} path="learn/worksheet/" />
      <FollowAddress />
      <WorksheetPage language={language} />
    </>
  );
}
