import { describe, expect, it } from 'vitest';
import { Camera, type CameraFailure } from './camera';

class FakeTrack extends EventTarget {
  readyState: 'live' | 'ended' = 'live';

  constructor(readonly settings: MediaTrackSettings) {
    super();
  }

  getSettings(): MediaTrackSettings {
    return this.settings;
  }

  stop(): void {
    this.readyState = 'ended';
  }

  /** As when its cable is pulled: unlike `stop`, this is told. */
  unplug(): void {
    this.readyState = 'ended';
    this.dispatchEvent(new Event('ended'));
  }
}

const named = (name: string, message = '') => Object.assign(new Error(message), { name });

/** Cameras that the test opens by hand; `asked` are the requests in order. */
function setUp(permission: PermissionState | null = null) {
  const asked: {
    readonly video: MediaTrackConstraints;
    give(settings?: MediaTrackSettings): Promise<FakeTrack>;
    refuse(error: Error): Promise<void>;
  }[] = [];
  const tracks: FakeTrack[] = [];
  let devices = [
    { kind: 'videoinput', deviceId: 'front', label: 'Front' },
    { kind: 'audioinput', deviceId: 'microphone', label: 'Microphone' },
    { kind: 'videoinput', deviceId: 'back', label: '' },
  ];
  const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
  const media = Object.assign(new EventTarget(), {
    getUserMedia: ({ video }: { video: MediaTrackConstraints }) =>
      new Promise((resolve, reject) => {
        asked.push({
          video,
          give: async (settings = { deviceId: 'front' }) => {
            const track = new FakeTrack(settings);
            tracks.push(track);
            resolve({ getTracks: () => [track], getVideoTracks: () => [track] });
            await settled();
            return track;
          },
          refuse: async (error) => {
            reject(error);
            await settled();
          },
        });
      }),
    enumerateDevices: async () => devices,
  });
  const camera = new Camera({
    media: media as unknown as MediaDevices,
    secure: true,
    permission: async () => permission,
  });
  const plugIn = async (label: string) => {
    devices = [...devices, { kind: 'videoinput', deviceId: label, label }];
    media.dispatchEvent(new Event('devicechange'));
    await settled();
  };
  const status = () => camera.store.getState().status;
  const live = () => tracks.filter(({ readyState }) => readyState === 'live').length;
  return { camera, asked, status, live, plugIn, state: () => camera.store.getState() };
}

/** A camera that is on. */
async function on(settings?: MediaTrackSettings) {
  const all = setUp();
  void all.camera.start();
  const track = await all.asked[0]?.give(settings);
  if (!track) throw new Error('no camera was asked for');
  return { ...all, track };
}

describe('turning it on', () => {
  it('asks for nothing before it is told to', () => {
    const { asked, status } = setUp();
    expect(asked).toEqual([]);
    expect(status()).toEqual({ kind: 'off' });
  });

  it('asks for the camera that looks away from the reader, and for no sound', async () => {
    const { camera, asked, status } = setUp();
    void camera.start();
    expect(status()).toEqual({ kind: 'starting' });
    expect(asked[0]?.video.facingMode).toEqual({ ideal: 'environment' });
    expect(asked[0]?.video.deviceId).toBeUndefined();
  });

  it('lists the cameras, and no microphone, once one was allowed', async () => {
    const { state } = await on();
    expect(state().devices).toEqual([
      { id: 'front', label: 'Front' },
      { id: 'back', label: '' },
    ]);
    expect(state().device).toBe('front');
  });

  it('hears of a camera that is plugged in', async () => {
    const { state, plugIn } = await on();
    await plugIn('Document camera');
    expect(state().devices.at(-1)).toEqual({ id: 'Document camera', label: 'Document camera' });
  });

  it.each([
    ['user', true],
    ['environment', false],
    [undefined, false],
  ])('with facingMode %s mirrors the preview: %s', async (facingMode, mirrored) => {
    const { status } = await on(facingMode === undefined ? {} : { facingMode });
    expect(status()).toMatchObject({ kind: 'live', mirrored });
  });
});

describe('another camera', () => {
  it('is asked for by its id, and the one before is stopped first', async () => {
    const { camera, asked, track, state, live } = await on();
    void camera.start('back');
    expect(track.readyState).toBe('ended');
    expect(asked[1]?.video.deviceId).toEqual({ exact: 'back' });
    await asked[1]?.give({ deviceId: 'back' });
    expect(state().device).toBe('back');
    expect(state().status.kind).toBe('live');
    expect(live()).toBe(1);
  });

  it('wins when the one before arrives late, which is stopped at once', async () => {
    const { camera, asked, state, live } = setUp();
    void camera.start('front');
    void camera.start('back');
    await asked[1]?.give({ deviceId: 'back' });
    await asked[0]?.give({ deviceId: 'front' });
    expect(state().device).toBe('back');
    expect(live()).toBe(1);
  });

  it('is not taken for failed when the one before fails late', async () => {
    const { camera, asked, status } = setUp();
    void camera.start('front');
    void camera.start('back');
    await asked[1]?.give();
    await asked[0]?.refuse(named('NotReadableError'));
    expect(status().kind).toBe('live');
  });
});

describe('turning it off', () => {
  it('stops the track', async () => {
    const { camera, track, status } = await on();
    camera.stop();
    expect(track.readyState).toBe('ended');
    expect(status()).toEqual({ kind: 'off' });
  });

  it('stops a stream that arrives afterwards', async () => {
    const { camera, asked, status, live } = setUp();
    void camera.start();
    camera.stop();
    await asked[0]?.give();
    expect(live()).toBe(0);
    expect(status()).toEqual({ kind: 'off' });
  });

  it('pauses on a hidden page and goes on with the same camera when told', async () => {
    const { camera, asked, track, status, state } = await on();
    camera.pause();
    expect(track.readyState).toBe('ended');
    expect(status()).toEqual({ kind: 'paused' });
    void camera.start(state().device);
    expect(asked[1]?.video.deviceId).toEqual({ exact: 'front' });
    await asked[1]?.give();
    expect(status().kind).toBe('live');
  });

  it('pauses also while the reader is being asked', async () => {
    const { camera, asked, status, live } = setUp();
    void camera.start();
    camera.pause();
    await asked[0]?.give();
    expect(live()).toBe(0);
    expect(status()).toEqual({ kind: 'paused' });
  });

  it('has nothing to pause while it is off or has failed', async () => {
    const { camera, asked, status } = setUp();
    camera.pause();
    expect(status().kind).toBe('off');
    void camera.start();
    await asked[0]?.refuse(named('NotFoundError'));
    camera.pause();
    expect(status().kind).toBe('failed');
  });
});

describe('what goes wrong is named', () => {
  const cases: readonly [string, string, PermissionState | null, CameraFailure][] = [
    ['NotAllowedError', 'Permission denied', 'denied', 'denied'],
    ['NotAllowedError', 'Permission denied', null, 'denied'],
    ['NotAllowedError', 'Permission dismissed', null, 'dismissed'],
    ['NotAllowedError', 'not allowed by the user agent', 'prompt', 'dismissed'],
    ['SecurityError', '', null, 'denied'],
    ['NotFoundError', '', null, 'no-camera'],
    ['NotReadableError', 'Device in use', null, 'busy'],
    ['AbortError', '', null, 'busy'],
    ['OverconstrainedError', '', null, 'overconstrained'],
    ['TypeError', '', null, 'unsupported'],
  ];
  it.each(cases)('%s "%s", permission %s: %s', async (name, message, permission, failure) => {
    const { camera, asked, status } = setUp(permission);
    void camera.start();
    await asked[0]?.refuse(named(name, message));
    expect(status()).toEqual({ kind: 'failed', failure });
  });

  it.each([
    [false, 'insecure'],
    [true, 'unsupported'],
  ])('without media devices, on a secure page: %s: %s', async (secure, failure) => {
    const camera = new Camera({ media: undefined, secure, permission: async () => null });
    await camera.start();
    expect(camera.store.getState().status).toEqual({ kind: 'failed', failure });
  });

  it('ends when it is unplugged, and can be tried again', async () => {
    const { camera, asked, track, status } = await on();
    track.unplug();
    expect(status()).toEqual({ kind: 'failed', failure: 'ended' });
    void camera.start();
    await asked[1]?.give();
    expect(status().kind).toBe('live');
  });

  it('does not take the end of an earlier camera for its own', async () => {
    const { camera, asked, track, status } = await on();
    void camera.start('back');
    await asked[1]?.give({ deviceId: 'back' });
    track.unplug();
    expect(status().kind).toBe('live');
  });
});
