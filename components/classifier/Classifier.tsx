'use client';

import { useCallback, useEffect, type ReactNode } from 'react';
import { FollowAddress } from '@/components/hooks/FollowAddress';
import { useClassifier, useEarlyLoad } from '@/components/hooks/use-classifier';
import { useOnline } from '@/components/hooks/use-online';
import { usePhotoDrop } from '@/components/hooks/use-photo-drop';
import { usePhotoPaste } from '@/components/hooks/use-photo-paste';
import type { LinkNoticeTexts } from '@/components/ui/LinkNotice';
import type { NetworkOffers } from '@/lib/content/network-offers';
import { samplePath, type SampleName } from '@/lib/content/samples';
import type { PhotoOrigin } from '@/lib/store/photo';
import { CameraButton, type CameraText } from './camera/CameraButton';
import { ClassifierView } from './ClassifierView';
import type { GpuText } from './gpu-text';
import { GpuTrial } from './GpuTrial';
import type { Wording } from './text';
import { holdsNetwork, useNetworkChoice } from './network/use-network-choice';
import { useSampleLink } from './use-sample-link';

export interface ClassifierProps extends Wording {
  readonly cameraText: CameraText;
  readonly gpuText: GpuText;
  readonly offers: NetworkOffers;
  readonly link: LinkNoticeTexts;
  /** What looks behind the answer. */
  readonly children?: ReactNode;
}

/** Binds the page to the one classifier of the app, the window's drops and pastes, and the link. */
export function Classifier({ offers, link, children, ...texts }: ClassifierProps) {
  const { cameraText, gpuText, ...wording } = texts;
  const [state, classifier] = useClassifier();
  const online = useOnline();
  useEarlyLoad();
  useEffect(
    () => () => {
      // A refused file is no news after a visit to another page; a change of language is no visit.
      if (!window.location.pathname.endsWith('/classify/')) classifier.forgetRefusal();
    },
    [classifier],
  );

  const openSample = useCallback(
    (name: SampleName) =>
      void classifier.choose({ from: 'sample', name }, (signal) => fetchSample(name, signal)),
    [classifier],
  );
  const openFile = useCallback(
    (file: File) => void classifier.choose({ from: 'file', name: file.name }, file),
    [classifier],
  );
  const openTaken = useCallback(
    (photo: Blob) => void classifier.choose({ from: 'camera' }, photo),
    [classifier],
  );
  const openOrRefuse = useCallback(
    (file: File | null, origin: (file: File) => PhotoOrigin) =>
      file ? void classifier.choose(origin(file), file) : classifier.refuse('no-photo'),
    [classifier],
  );
  const network = useNetworkChoice(classifier);
  const { openFiles } = network;
  const dragging = usePhotoDrop(
    useCallback(
      (file, all) => {
        if (holdsNetwork(all)) openFiles(all);
        else openOrRefuse(file, ({ name }) => ({ from: 'drop', name }));
      },
      [openOrRefuse, openFiles],
    ),
  );
  usePhotoPaste(
    useCallback((file) => openOrRefuse(file, () => ({ from: 'paste' })), [openOrRefuse]),
  );
  const unknownSample = useSampleLink(classifier, openSample);

  return (
    <>
      <FollowAddress />
      <ClassifierView
        {...wording}
        state={state}
        online={online}
        dragging={dragging}
        unknownSample={unknownSample}
        camera={<CameraButton text={cameraText} onPhoto={openTaken} />}
        gpu={<GpuTrial language={wording.language} text={gpuText} />}
        offers={offers}
        link={link}
        choice={network.choice}
        reports={network.reports}
        onPick={network.pick}
        onUse={(source) => void classifier.use(source)}
        onNetworkFiles={network.openFiles}
        onFile={openFile}
        onSample={openSample}
        onCancel={() => classifier.cancelLoading()}
        onRetry={() => void classifier.retry()}
      >
        {children}
      </ClassifierView>
    </>
  );
}

/** Rejects where the photo does not come; the classifier names that. */
async function fetchSample(name: SampleName, signal: AbortSignal): Promise<Blob> {
  const answer = await fetch(samplePath(name), { signal });
  if (!answer.ok) throw new Error(`${answer.status} for ${answer.url}`);
  return answer.blob();
}
