import type { CameraStatus } from '@/lib/store/camera';

/** What the dialog's one main button does next; each is also the key of its words. */
export type CameraStep = 'turnOn' | 'waiting' | 'take' | 'goOn' | 'again' | 'close';

/** `seen`: the first picture of the camera is there. */
export function nextStepOf(status: CameraStatus, seen: boolean): CameraStep {
  if (status.kind === 'off') return 'turnOn';
  if (status.kind === 'starting') return 'waiting';
  if (status.kind === 'live') return seen ? 'take' : 'waiting';
  if (status.kind === 'paused') return 'goOn';
  // Trying again changes neither the address of the page nor the browser.
  return ['insecure', 'unsupported'].includes(status.failure) ? 'close' : 'again';
}
