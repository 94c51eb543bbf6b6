import { Classifier } from '@/components/classifier/Classifier';
import { Inspect } from '@/components/classifier/inspect/Inspect';
import { HeadLinks } from '@/components/shell/HeadLinks';
import { messagesOf } from '@/lib/content/messages';
import { networkOffers } from '@/lib/content/network-offers';
import { pageMetadata } from '../../metadata';
import { languageOf, type PageProps } from '../../params';

export async function generateMetadata(props: PageProps) {
  const language = await languageOf(props);
  return pageMetadata(language, messagesOf(language).classify);
}

export default async function Page(props: PageProps) {
  const language = await languageOf(props);
  const { classify, camera, gpu, link, inspect, figure } = messagesOf(language);
  const texts = { text: classify, cameraText: camera, gpuText: gpu, link };
  return (
    <>
      <HeadLinks language={language} page="classify" />
      <Classifier language={language} {...texts} offers={networkOffers}>
        <Inspect language={language} text={classify} words={inspect} frame={figure.frame} />
      </Classifier>
    </>
  );
}
