'use client';

import { useMemo } from 'react';
import { useStore } from 'zustand';
import { usePhotoPixels, type PhotoPixels } from '@/components/hooks/use-photo-pixels';
import type { Messages } from '@/lib/content/messages';
import { findSample, samplePath, samples, type SampleName } from '@/lib/content/samples';
import { photoChannels, photoSide } from '@/lib/layout/two-halves-photo';
import type { Sheet, Triple } from '@/lib/layout/two-halves-sheets';
import { currentPhotoStore, type CurrentPhoto } from '@/lib/store/current-photo';
import { carried, type PhotoChoice, type TwoHalvesState } from './state';
import type { ShownPhoto } from './words';

/** The address of the reader's own photo, where they carry one and not a sample. */
function ownUrl({ photo }: CurrentPhoto): string | null {
  if (photo === null) return null;
  return photo.origin.from === 'sample' && findSample(photo.origin.name) ? null : photo.url;
}

/** What a choice means while this photo is carried along: without one, the first sample. */
export function chosenPhoto(choice: PhotoChoice, current: CurrentPhoto): PhotoChoice {
  if (choice !== carried || ownUrl(current) !== null) return choice;
  const { photo } = current;
  const sample = photo?.origin.from === 'sample' ? findSample(photo.origin.name) : undefined;
  return (sample ?? samples[0]).name;
}

/** What a link says: of a sample that is carried along its name, for others carry something else. */
export function printedState(state: TwoHalvesState, chosen: PhotoChoice): TwoHalvesState {
  return state.picture === 'photo' ? { ...state, photo: chosen } : state;
}

export type PhotoNames = Readonly<Record<SampleName | typeof carried, string>>;

export interface UsedPhoto {
  readonly status: PhotoPixels['status'];
  readonly chosen: PhotoChoice;
  /** The reader carries a photo that is no sample. */
  readonly hasOwn: boolean;
  /** The photo to draw: the last good one while another is opened. */
  readonly photo: ShownPhoto | undefined;
  readonly channels: Triple<Sheet> | undefined;
}

/** The photo of the figure, opened only where the figure shows one. */
export function usePhoto({ picture, photo: choice }: TwoHalvesState, names: PhotoNames): UsedPhoto {
  const current = useStore(currentPhotoStore);
  const chosen = chosenPhoto(choice, current);
  const own = ownUrl(current);
  const url = chosen === carried ? own : samplePath(chosen);
  const { status, photo } = usePhotoPixels(picture === 'photo' ? url : null, photoSide);
  const channels = useMemo(() => (photo === null ? undefined : photoChannels(photo.rgba)), [photo]);
  const isShown = picture === 'photo' && photo !== null;
  return {
    status,
    chosen,
    hasOwn: own !== null,
    photo: isShown ? { rgba: photo.rgba, name: names[choiceAt(photo.url)] } : undefined,
    channels: isShown ? channels : undefined,
  };
}

function choiceAt(url: string): PhotoChoice {
  return samples.find(({ name }) => samplePath(name) === url)?.name ?? carried;
}

export function photoNames(
  samplesByName: Messages['figure']['network']['photos'],
  own: string,
): PhotoNames {
  return { ...samplesByName, [carried]: own };
}
