/** Seconds between two looks at a worker that owes an answer. */
const secondsPerLook = 15;
/** A device that was asleep makes one look come early; four in a row it cannot. */
const looksWithoutSign = 4;

/** How long a worker may give no sign of life while it owes an answer. */
export const longestSilence = secondsPerLook * looksWithoutSign;

/**
 * Tells when a worker that owes answers is stuck. A long computation is no silence as long as the
 * worker still answers `knock` in between.
 */
export class SilenceWatch {
  #owed = 0;
  #looks = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly knock: () => void,
    private readonly onStuck: () => void,
  ) {}

  /** Watches until `answer` is settled. */
  async during<T>(answer: Promise<T>): Promise<T> {
    this.#owed++;
    this.#timer ??= setInterval(() => this.#look(), secondsPerLook * 1000);
    try {
      return await answer;
    } finally {
      this.#owed--;
      if (this.#owed === 0) this.stop();
    }
  }

  /** Any message of the worker. */
  heard(): void {
    this.#looks = 0;
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#looks = 0;
  }

  #look(): void {
    this.#looks++;
    if (this.#looks < looksWithoutSign) return this.knock();
    this.stop();
    this.onStuck();
  }
}
