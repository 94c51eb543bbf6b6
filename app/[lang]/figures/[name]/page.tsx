import { notFound } from 'next/navigation';
import { FollowAddress } from '@/components/hooks/FollowAddress';
import { EmbedEffect } from '@/components/figures/EmbedEffect';
import { FigurePage } from '@/components/figures/FigurePage';
import { PathHeadLinks } from '@/components/shell/HeadLinks';
import { figureAreas, figureNames, isFigureName } from '@/lib/content/figures';
import { messagesOf } from '@/lib/content/messages';
import { pageMetadata } from '../../../metadata';
import { languageOf } from '../../../params';

interface FigurePageProps {
  readonly params: Promise<{ readonly lang: string; readonly name: string }>;
}

export function generateStaticParams() {
  return figureNames.map((name) => ({ name }));
}

async function figureOf({ params }: FigurePageProps) {
  const { name } = await params;
  return isFigureName(name) ? name : notFound();
}

export async function generateMetadata(props: FigurePageProps) {
  const messages = messagesOf(await languageOf(props));
  const { heading, title } = messages[figureAreas[await figureOf(props)]];
  return pageMetadata(await languageOf(props), { title: heading, description: title });
}

export default async function Page(props: FigurePageProps) {
  const language = await languageOf(props);
  const name = await figureOf(props);
  return (
    <>
      <PathHeadLinks language={language} path={`figures/${name}/`} />
      <EmbedEffect />
      <FollowAddress />
      <FigurePage language={language} name={name} />
    </>
  );
}
