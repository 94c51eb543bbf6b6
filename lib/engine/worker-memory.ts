import type { Remote } from 'comlink';
import { mobilenetV1 } from './model-file';
import { firstSource, sameSource } from './model-source';
import type { Outcome, WorkerApi } from './protocol';
import type { ModelInfo, ModelSource } from './types';
import type { Photo, WorkerSession } from './worker-session';

/** Nothing had to be told. */
export const done: Outcome<undefined> = { ok: true, value: undefined };

/** What a fresh worker has to be told before it can go on: the network and the last picture. */
export class WorkerMemory {
  source = firstSource;
  inputSize = mobilenetV1.inputSize;
  photo: Photo | undefined;

  isOf(source: ModelSource): boolean {
    return sameSource(source, this.source);
  }

  /** The network of this session, and the last picture that it has seen. */
  switchTo({ source, photo }: WorkerSession, { inputSize }: ModelInfo): void {
    this.source = source;
    this.inputSize = inputSize;
    this.photo = photo;
  }

  /** A fresh worker runs the first network; the one in use may be another. */
  async loadAgain(
    remote: Remote<WorkerApi>,
    id: number,
    session: WorkerSession,
  ): Promise<Outcome<unknown>> {
    const { source } = this;
    if (sameSource(session.source, source)) return done;
    const outcome = await remote.load(id, undefined, source);
    if (outcome.ok) session.source = source;
    return outcome;
  }

  /** A fresh worker has seen no picture; questions are about the one that was classified last. */
  async showAgain(
    remote: Remote<WorkerApi>,
    id: number,
    session: WorkerSession,
  ): Promise<Outcome<unknown>> {
    const { photo } = this;
    if (!photo || session.photo === photo) return done;
    const outcome = await remote.classify(id, await photo(session));
    if (outcome.ok) session.photo = photo;
    return outcome;
  }
}
