import { useState, type ComponentType } from 'react';
import { Button } from '@/components/ui/Button';
import type { Messages } from '@/lib/content/messages';
import type { CameraDialogProps } from './CameraDialog';
import styles from './CameraButton.module.css';

export type CameraText = Messages['camera'];

export interface CameraButtonProps {
  readonly text: CameraText;
  readonly onPhoto: (photo: Blob) => void;
}

/** Opens the camera's dialog, whose program is fetched at the first press. */
export function CameraButton({ text, onPhoto }: CameraButtonProps) {
  const [Dialog, setDialog] = useState<ComponentType<CameraDialogProps> | null>(null);
  const [open, setOpen] = useState(false);
  const [unloaded, setUnloaded] = useState(false);
  /** The camera that was on last; null until one was allowed. */
  const [lastDevice, setLastDevice] = useState<string | null>(null);

  const press = async () => {
    setOpen(true);
    setUnloaded(false);
    try {
      const { CameraDialog } = await import('./CameraDialog');
      setDialog(() => CameraDialog);
    } catch {
      setOpen(false);
      setUnloaded(true);
    }
  };

  return (
    <>
      <Button icon="camera" aria-haspopup="dialog" onClick={() => void press()}>
        {text.open}
      </Button>
      {unloaded && (
        <p className={styles.unloaded} role="alert">
          {text.unloaded}
        </p>
      )}
      {open && Dialog && (
        <Dialog
          text={text}
          lastDevice={lastDevice}
          onLive={setLastDevice}
          onPhoto={onPhoto}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
