/** Fetched only for a trial of the graphics card. */
import '@tensorflow/tfjs-backend-webgl';
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl';
import { backend, setBackend } from '@tensorflow/tfjs-core';
import type { StartedBackend } from '../backends';
import { EngineError } from '../errors';

/** @throws EngineError `engine-unavailable` */
export async function startWebgl(): Promise<StartedBackend> {
  if (!(await setBackend('webgl'))) {
    throw new EngineError('engine-unavailable', { detail: 'webgl does not start' });
  }
  const { gl } = (backend() as MathBackendWebGL).gpgpu;
  const lost = new Promise<void>((resolve) => {
    gl.canvas.addEventListener('webglcontextlost', () => resolve(), { once: true });
  });
  return { name: 'webgl', loss: { happened: () => gl.isContextLost(), event: lost } };
}
