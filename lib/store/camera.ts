import { createStore, type StoreApi } from 'zustand/vanilla';

export type CameraFailure =
  /** Browsers give a camera to pages over https (and localhost) only. */
  | 'insecure'
  | 'unsupported'
  | 'denied'
  /** The question was closed, or answered for this once only. */
  | 'dismissed'
  | 'no-camera'
  /** Also whatever else keeps a camera from starting. */
  | 'busy'
  /** The camera that was asked for is not there, or cannot give such a picture. */
  | 'overconstrained'
  /** It ended while it was on: unplugged, or taken back in the browser's bar. */
  | 'ended';

export type CameraStatus =
  | { readonly kind: 'off' }
  | { readonly kind: 'starting' }
  /** `mirrored`: a front camera, whose preview should act like a mirror. */
  | { readonly kind: 'live'; readonly stream: MediaStream; readonly mirrored: boolean }
  | { readonly kind: 'paused' }
  | { readonly kind: 'failed'; readonly failure: CameraFailure };

export interface CameraDevice {
  readonly id: string;
  /** '' where the browser does not tell. */
  readonly label: string;
}

export interface CameraState {
  readonly status: CameraStatus;
  /** Known once a camera has been allowed. */
  readonly devices: readonly CameraDevice[];
  /** The camera that is on, or was last. */
  readonly device: string | null;
}

export interface CameraParts {
  readonly media: MediaDevices | undefined;
  readonly secure: boolean;
  /** What the browser remembers about this page and the camera, where it tells. */
  readonly permission: () => Promise<PermissionState | null>;
}

const size = { width: { ideal: 1280 }, height: { ideal: 720 } };

/** A camera by its id, or else the one that looks away from the reader, as phones have it. */
function wanted(device: string | null): MediaStreamConstraints {
  const which =
    device === null ? { facingMode: { ideal: 'environment' } } : { deviceId: { exact: device } };
  return { audio: false, video: { ...which, ...size } };
}

function stopTracks(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/**
 * One camera at a time, on only between `start` and `stop` or `pause`. Every stream that was
 * handed out is stopped, also one that arrives after nobody wants it any more. No method rejects;
 * what went wrong is told by `status`.
 */
export class Camera {
  readonly store: StoreApi<CameraState> = createStore(() => ({
    status: { kind: 'off' },
    devices: [],
    device: null,
  }));
  readonly #parts: CameraParts;
  #stream: MediaStream | null = null;
  /** Counts starts and stops, to know a stream that comes too late. */
  #attempt = 0;

  constructor(parts: CameraParts) {
    this.#parts = parts;
  }

  /** Asks for a camera; the one that was on is stopped first: many phones open one at a time. */
  async start(device: string | null = null): Promise<void> {
    const attempt = this.#release();
    const { media, secure } = this.#parts;
    if (!media) return this.#fail(secure ? 'unsupported' : 'insecure');
    this.#tell({ kind: 'starting' });
    try {
      const stream = await media.getUserMedia(wanted(device));
      if (attempt !== this.#attempt) return stopTracks(stream);
      this.#show(stream);
      await this.#list(media);
    } catch (thrown) {
      const failure = await this.#failureOf(thrown);
      if (attempt === this.#attempt) this.#fail(failure);
    }
  }

  stop(): void {
    this.#release();
    this.#tell({ kind: 'off' });
  }

  /** Stops the camera of a page that is not looked at; `start` goes on. */
  pause(): void {
    const { kind } = this.store.getState().status;
    if (kind !== 'live' && kind !== 'starting') return;
    this.#release();
    this.#tell({ kind: 'paused' });
  }

  /** Stops what is on or under way and returns the number of the attempt that may follow. */
  #release(): number {
    if (this.#stream) stopTracks(this.#stream);
    this.#stream = null;
    this.#parts.media?.removeEventListener('devicechange', this.#onDeviceChange);
    return ++this.#attempt;
  }

  #show(stream: MediaStream): void {
    this.#stream = stream;
    const [track] = stream.getVideoTracks();
    // Stopping a track ourselves fires no event.
    track?.addEventListener('ended', () => {
      if (this.#stream !== stream) return;
      this.#release();
      this.#fail('ended');
    });
    const { facingMode, deviceId = null } = track?.getSettings() ?? {};
    this.store.setState({ device: deviceId });
    this.#tell({ kind: 'live', stream, mirrored: facingMode === 'user' });
    this.#parts.media?.addEventListener('devicechange', this.#onDeviceChange);
  }

  readonly #onDeviceChange = () => {
    if (this.#parts.media) void this.#list(this.#parts.media);
  };

  async #list(media: MediaDevices): Promise<void> {
    // Without the list there is nothing to choose from; the camera that is on stays on.
    const all = await media.enumerateDevices().catch(() => []);
    const devices = all
      .filter(({ kind, deviceId }) => kind === 'videoinput' && deviceId !== '')
      .map(({ deviceId, label }) => ({ id: deviceId, label }));
    this.store.setState({ devices });
  }

  async #failureOf(thrown: unknown): Promise<CameraFailure> {
    const { name, message } = thrown instanceof Error ? thrown : { name: '', message: '' };
    if (name === 'NotFoundError') return 'no-camera';
    if (name === 'OverconstrainedError') return 'overconstrained';
    if (name === 'SecurityError') return 'denied';
    if (name === 'TypeError') return 'unsupported';
    if (name !== 'NotAllowedError') return 'busy';
    const undecided = /dismissed/i.test(message) || (await this.#parts.permission()) === 'prompt';
    return undecided ? 'dismissed' : 'denied';
  }

  #fail(failure: CameraFailure): void {
    this.#tell({ kind: 'failed', failure });
  }

  #tell(status: CameraStatus): void {
    this.store.setState({ status });
  }
}
