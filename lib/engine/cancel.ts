import { EngineError } from './errors';

/** @throws EngineError `cancelled` once the signal was aborted */
export function throwIfAborted(signal?: AbortSignal): void {
  if (signal?.aborted) throw new EngineError('cancelled');
}

/** The work's outcome, or `cancelled` at the moment the signal is aborted, whichever comes first. */
export function untilAborted<T>(work: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const abort = () => reject(new EngineError('cancelled'));
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    // Also after an abort, so that a late failure of the work is no unhandled one.
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
