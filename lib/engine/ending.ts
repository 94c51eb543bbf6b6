/**
 * An end that may come while others wait. Racing each of them against one promise would keep every
 * answer alive as long as that promise: here whoever has an answer is forgotten.
 */
export class Ending {
  #reason: string | undefined;
  readonly #waiting = new Set<() => void>();

  come(reason: string): void {
    if (this.#reason !== undefined) return;
    this.#reason = reason;
    for (const tell of [...this.#waiting]) tell();
    this.#waiting.clear();
  }

  /** The outcome of `work`, or `instead` (which may throw) where the end comes before it. */
  before<T>(work: Promise<T>, instead: (reason: string) => T): Promise<T> {
    return new Promise((resolve, reject) => {
      const tell = () => {
        try {
          resolve(instead(this.#reason ?? ''));
        } catch (error) {
          reject(error);
        }
      };
      if (this.#reason === undefined) this.#waiting.add(tell);
      else tell();
      work.then(resolve, reject).finally(() => this.#waiting.delete(tell));
    });
  }
}
