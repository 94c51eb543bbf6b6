import { expose } from 'comlink';
import { FakeEngine } from '../../../lib/engine/fake-engine';
import type { GpuAdapter } from '../../../lib/engine/gpu/types';
import { createWorkerApi } from '../../../lib/engine/worker-api';
import type { WorkerPort } from '../../../lib/engine/worker-session';

/** A worker in this thread: the real protocol over a message channel, the engine behind it fake. */
export class FakeWorker extends EventTarget implements WorkerPort {
  readonly engine = new FakeEngine();
  readonly #channel = new MessageChannel();
  terminated = false;

  constructor(canDraw: boolean, adapter?: GpuAdapter) {
    super();
    const parts = {
      createEngine: () => this.engine,
      canDraw: () => canDraw,
      findGpu: () => adapter,
    };
    expose(createWorkerApi(parts), this.#channel.port2);
    this.#channel.port1.onmessage = ({ data }) =>
      this.dispatchEvent(new MessageEvent('message', { data }));
  }

  postMessage(message: unknown, transfer: unknown = []): void {
    this.#channel.port1.postMessage(message, transfer as Transferable[]);
  }

  terminate(): void {
    this.terminated = true;
    this.#channel.port1.close();
    this.#channel.port2.close();
  }

  /** The worker ends; what it was asked stays unanswered. */
  crash(event: 'error' | 'messageerror' = 'error'): void {
    this.dispatchEvent(new Event(event));
  }
}
