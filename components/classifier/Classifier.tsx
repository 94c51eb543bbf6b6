'use client';

import { useCallback } from 'react';
import { FollowAddress } from '@/components/hooks/FollowAddress';
import { useClassifier, useEarlyLoad } from '@/components/hooks/use-classifier';
import { useOnline } from '@/components/hooks/use-online';
import { usePhotoDrop } from '@/components/hooks/use-photo-drop';
import { usePhotoPaste } from '@/components/hooks/use-photo-paste';
import { samplePath, type SampleName } from '@/lib/content/samples';
import type { PhotoOrigin } from '@/lib/store/photo';
import { ClassifierView } from './ClassifierView';
import type { Wording } from './text';
import { useSampleLink } from './use-sample-link';

/** Binds the page to the one classifier of the app, the window's drops and pastes, and the link. */
export function Classifier({ classes, ...wording }: Wording & { readonly classes: number }) {
  const [state, classifier] = useClassifier();
  const online = useOnline();
  useEarlyLoad();

  const openSample = useCallback(
    (name: SampleName) =>
      void classifier.choose({ from: 'sample', name }, (signal) => fetchSample(name, signal)),
    [classifier],
  );
  const openFile = useCallback(
    (file: File) => void classifier.choose({ from: 'file', name: file.name }, file),
    [classifier],
  );
  const openOrRefuse = useCallback(
    (file: File | null, origin: (file: File) => PhotoOrigin) =>
      file ? void classifier.choose(origin(file), file) : classifier.refuse('no-photo'),
    [classifier],
  );
  const dragging = usePhotoDrop(
    useCallback(
      (file) => openOrRefuse(file, ({ name }) => ({ from: 'drop', name })),
      [openOrRefuse],
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
        classes={classes}
        onFile={openFile}
        onSample={openSample}
        onCancel={() => classifier.cancelLoading()}
        onRetry={() => void classifier.retry()}
      />
    </>
  );
}

/** Rejects where the photo does not come; the classifier names that. */
async function fetchSample(name: SampleName, signal: AbortSignal): Promise<Blob> {
  const answer = await fetch(samplePath(name), { signal });
  if (!answer.ok) throw new Error(`${answer.status} for ${answer.url}`);
  return answer.blob();
}
