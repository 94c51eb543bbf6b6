import { Classifier } from '@/components/classifier/Classifier';
import { HeadLinks } from '@/components/shell/HeadLinks';
import { classCount } from '@/lib/content/imagenet/classes';
import { messagesOf } from '@/lib/content/messages';
import { pageMetadata } from '../../metadata';
import { languageOf, type PageProps } from '../../params';

export async function generateMetadata(props: PageProps) {
  const language = await languageOf(props);
  return pageMetadata(language, messagesOf(language).classify);
}

export default async function Page(props: PageProps) {
  const language = await languageOf(props);
  const { classify, camera } = messagesOf(language);
  return (
    <>
      <HeadLinks language={language} page="classify" />
      <Classifier language={language} text={classify} cameraText={camera} classes={classCount} />
    </>
  );
}
