import { EngineError } from './errors';
import { firstSource, knownInputSize, sameSource } from './model-source';
import { disposedError, type OpenModel } from './open-model';
import { SharedTask, type JoinOptions } from './shared-task';
import type { LoadProgress, ModelSource } from './types';

type Open = (
  source: ModelSource,
  signal: AbortSignal,
  report: (progress: LoadProgress) => void,
) => Promise<OpenModel>;

/** One network from the wish for it to its end; freed once nothing uses it any more. */
export class NetworkSlot {
  /** The picture that was classified last, as this network takes it. */
  picture: Float32Array | undefined;
  #task: SharedTask<OpenModel, LoadProgress>;
  #opened: OpenModel | undefined;
  #users = 0;
  #retired = false;

  constructor(
    readonly source: ModelSource,
    open: Open,
  ) {
    this.#task = new SharedTask((signal, report) => open(source, signal, report));
  }

  /** Undefined for files that have not been read yet. */
  get inputSize(): number | undefined {
    return knownInputSize(this.source) ?? this.#opened?.info.inputSize;
  }

  /** Whether anyone still waits for it to open. */
  get isAwaited(): boolean {
    return this.#task.isAwaited;
  }

  async join(options?: JoinOptions<LoadProgress>): Promise<OpenModel> {
    if (this.#retired) throw disposedError();
    this.#opened = await this.#task.join(options);
    return this.#opened;
  }

  /** Work on the network, which is kept at least until the work is done. */
  async use<T>(work: (open: OpenModel) => Promise<T>, signal?: AbortSignal): Promise<T> {
    this.#users++;
    try {
      return await work(await this.join({ signal }));
    } finally {
      this.#users--;
      if (this.#retired) this.#free();
    }
  }

  /** Nobody will ask for it again: freed now, or when the last work on it is done. */
  async retire(): Promise<void> {
    this.#retired = true;
    const opened = await this.#task.abandon();
    this.#opened = opened ?? this.#opened;
    this.#free();
  }

  #free(): void {
    if (this.#users > 0) return;
    this.#opened?.model.dispose();
    this.#opened = undefined;
  }
}

/** The network in use and the one that is to replace it: the newest wish wins. */
export class CurrentNetwork {
  #current: NetworkSlot;
  #wanted: NetworkSlot;

  constructor(private readonly open: Open) {
    this.#current = new NetworkSlot(firstSource, open);
    this.#wanted = this.#current;
  }

  get slot(): NetworkSlot {
    return this.#current;
  }

  /** @throws EngineError of loading; `cancelled` where another one was wanted meanwhile */
  async load(
    source: ModelSource | undefined,
    options: JoinOptions<LoadProgress>,
  ): Promise<OpenModel> {
    if (source === undefined) return this.#current.join(options);
    const slot = this.#want(source);
    try {
      const opened = await slot.join(options);
      await this.#arrived(slot);
      return opened;
    } catch (error) {
      if (this.#wanted === slot && !slot.isAwaited) this.#wanted = this.#current;
      throw error;
    }
  }

  async retire(): Promise<void> {
    const slots = new Set([this.#current, this.#wanted]);
    await Promise.all([...slots].map((slot) => slot.retire()));
  }

  #want(source: ModelSource): NetworkSlot {
    const known = [this.#wanted, this.#current].find((slot) => sameSource(slot.source, source));
    this.#wanted = known ?? new NetworkSlot(source, this.open);
    return this.#wanted;
  }

  async #arrived(slot: NetworkSlot): Promise<void> {
    if (this.#current === slot) return;
    if (this.#wanted !== slot) {
      await slot.retire();
      throw new EngineError('cancelled');
    }
    const before = this.#current;
    this.#current = slot;
    await before.retire();
  }
}
