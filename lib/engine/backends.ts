import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { env, setBackend } from '@tensorflow/tfjs-core';
import { EngineError } from './errors';
import type { Backend } from './types';

/** What computes from now on in this thread. */
export interface StartedBackend {
  readonly name: Backend;
  /** For a backend that can be lost while the thread goes on: its values are then no values. */
  readonly loss?: { readonly happened: () => boolean; readonly event: Promise<void> };
}

/**
 * Starts the best backend there is: wasm with SIMD, plain wasm, plain JavaScript.
 *
 * `wasmFolder` is the address of the two wasm files, with a slash at its end. There is one backend
 * per thread; a second call in the same thread must name the same folder.
 * @throws EngineError `engine-unavailable`
 */
export async function startBackend(wasmFolder: string): Promise<Backend> {
  // On a cross-origin isolated page the threaded build would be taken, which hangs once minified.
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  setWasmPaths(wasmFolder);
  const simd = Boolean(await env().getAsync('WASM_HAS_SIMD_SUPPORT'));
  if (simd && (await setBackend('wasm'))) return 'wasm-simd';
  env().set('WASM_HAS_SIMD_SUPPORT', false);
  if (await setBackend('wasm')) return 'wasm';
  try {
    await import('@tensorflow/tfjs-backend-cpu');
    if (await setBackend('cpu')) return 'cpu';
  } catch (error) {
    throw new EngineError('engine-unavailable', { detail: String(error) }, { cause: error });
  }
  throw new EngineError('engine-unavailable', { detail: 'neither wasm nor cpu starts' });
}
