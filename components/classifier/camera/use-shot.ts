import { useRef, useState, type RefObject } from 'react';
import { takePhoto } from './take-photo';

/**
 * Takes one photo at a time. Making a file of it takes a moment: one that comes after the dialog
 * was closed is dropped.
 */
export function useShot(
  dialog: RefObject<HTMLDialogElement | null>,
  onPhoto: (photo: Blob) => void,
) {
  const isUnderWay = useRef(false);
  const [hasFailed, setFailed] = useState(false);

  const take = async (video: HTMLVideoElement) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setFailed(false);
    const photo = await takePhoto(video).catch(() => null);
    isUnderWay.current = false;
    if (!dialog.current?.open) return;
    if (photo) onPhoto(photo);
    else setFailed(true);
  };

  return { hasFailed, take };
}
