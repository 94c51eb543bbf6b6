import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useCamera } from '@/components/hooks/use-camera';
import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import { Select } from '@/components/ui/Select';
import { fill } from '@/lib/format/text';
import type { CameraState, CameraStatus } from '@/lib/store/camera';
import type { CameraText } from './CameraButton';
import { CameraPreview } from './CameraPreview';
import { nextStepOf } from './next-step';
import { useShot } from './use-shot';
import styles from './CameraDialog.module.css';

export interface CameraDialogProps {
  readonly text: CameraText;
  /** The camera that was on before, which goes on at once; null asks first. */
  readonly lastDevice: string | null;
  /** A camera is on. */
  readonly onLive: (device: string | null) => void;
  readonly onPhoto: (photo: Blob) => void;
  readonly onClose: () => void;
}

/** Says what happens, shows what the camera sees, and takes one photo of it. */
export function CameraDialog({ text, lastDevice, onLive, onPhoto, onClose }: CameraDialogProps) {
  const headingId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [state, camera] = useCamera();
  const [shown, setShown] = useState<HTMLVideoElement | null>(null);
  const { status, device } = state;
  const live = status.kind === 'live' ? status : null;
  const step = nextStepOf(status, live !== null && live.stream === shown?.srcObject);

  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
    if (lastDevice !== null) void camera.start(lastDevice);
    // Only when it opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  useEffect(() => {
    if (live) onLive(device);
  }, [live, device, onLive]);

  const close = () => dialog.current?.close();
  const shot = useShot(dialog, (photo) => {
    close();
    onPhoto(photo);
  });
  const press = () => {
    if (step === 'take' && shown) void shot.take(shown);
    else if (step === 'close') close();
    // After a failure the usual camera: the one that was asked for may be gone.
    else if (step !== 'waiting') void camera.start(step === 'goOn' ? device : null);
  };

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={headingId}
      onClose={onClose}
      onKeyDown={ignoreHeldEnter}
    >
      <div className={styles.opening}>
        <h2 id={headingId}>{text.heading}</h2>
        <p className={styles.promise}>{text.promise}</p>
      </div>
      {status.kind === 'failed' ? (
        <Note kind="error" title={text.failures[status.failure].title}>
          {text.failures[status.failure].text}
        </Note>
      ) : (
        <div className={styles.frame} hidden={status.kind === 'off'}>
          {live && (
            <CameraPreview {...live} key={live.stream.id} label={text.preview} onReady={setShown} />
          )}
          <p className={live ? styles.unseen : styles.line} role="status">
            {statusLine(status, text)}
          </p>
        </div>
      )}
      {live && shot.hasFailed && (
        <Note kind="error" title={text.untaken.title}>
          {text.untaken.text}
        </Note>
      )}
      <DevicePicker state={state} text={text} onDevice={(id) => void camera.start(id)} />
      <div className={styles.actions}>
        <Button
          look="primary"
          icon={step === 'close' ? undefined : 'camera'}
          autoFocus
          aria-disabled={step === 'waiting'}
          data-testid="camera-step"
          onClick={press}
        >
          {text[step]}
        </Button>
        {step !== 'close' && <Button onClick={close}>{text.close}</Button>}
      </div>
    </dialog>
  );
}

/** One press is one step: Enter held down must not turn the camera on and take a photo with it. */
function ignoreHeldEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter' && event.repeat) event.preventDefault();
}

function statusLine({ kind }: CameraStatus, text: CameraText): string {
  if (kind === 'starting') return text.allow;
  if (kind === 'paused') return text.paused;
  return kind === 'live' ? text.on : '';
}

interface DevicePickerProps {
  readonly state: CameraState;
  readonly text: CameraText;
  readonly onDevice: (id: string) => void;
}

/** Which camera, where there is more than one to choose from. */
function DevicePicker({ state: { devices, device }, text, onDevice }: DevicePickerProps) {
  if (devices.length < 2) return null;
  const options = devices.map(({ id, label }, index) => ({
    value: id,
    label: label === '' ? fill(text.unnamed, { number: index + 1 }) : label,
  }));
  return <Select label={text.device} options={options} value={device ?? ''} onChange={onDevice} />;
}
