import { useEffect, useRef } from 'react';
import { classNames } from '@/components/ui/class-names';
import styles from './CameraDialog.module.css';

export interface CameraPreviewProps {
  readonly stream: MediaStream;
  readonly mirrored: boolean;
  readonly label: string;
  /** The first picture is there. */
  readonly onReady: (video: HTMLVideoElement) => void;
}

/** The live picture. Only its look is mirrored: a photo is taken from the video itself. */
export function CameraPreview({ stream, mirrored, label, onReady }: CameraPreviewProps) {
  const video = useRef<HTMLVideoElement>(null);

  useEffect(() => {
    const element = video.current;
    if (!element) return;
    element.srcObject = stream;
    return () => {
      element.srcObject = null;
    };
  }, [stream]);

  return (
    <video
      ref={video}
      className={classNames(styles.video, mirrored && styles.mirrored)}
      aria-label={label}
      data-testid="camera-preview"
      data-mirrored={mirrored}
      autoPlay
      muted
      playsInline
      onLoadedData={(event) => onReady(event.currentTarget)}
    />
  );
}
