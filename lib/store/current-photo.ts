/** The reader's photo for pages that only show it: nothing here knows the network or its engine. */
import { createStore } from 'zustand/vanilla';
import type { Photo } from './photo';

export interface CurrentPhoto {
  readonly photo: Pick<Photo, 'url' | 'origin'> | null;
}

export const currentPhotoStore = createStore<CurrentPhoto>(() => ({ photo: null }));
