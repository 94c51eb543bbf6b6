/** What a reader does who wants the page somewhere else, or is about to. */
const takingOver = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** Where browsers do not tell that a smooth scroll has ended; theirs take no longer. */
const longestFlight = 1000;

/** Less than this is rounding, not a shift. */
const tolerance = 1;

let letGoOfLast: (() => void) | null = null;

/**
 * Keeps the element where it stands on the screen, or `top` below its upper edge once a smooth
 * scroll under way has arrived, while figures above it are still fetched and grow. Whatever the
 * reader does ends it at once, and so does holding something else. Returns the way to end it.
 */
export function holdInView(element: HTMLElement, top: number, isUnderWay: boolean): () => void {
  letGoOfLast?.();
  const hold = new Hold(element, top, isUnderWay);
  letGoOfLast = hold.letGo;
  return hold.letGo;
}

class Hold {
  readonly #watch = new ResizeObserver(() => this.#checkSoon());
  readonly #listening = new AbortController();
  #frame = 0;
  #flight: ReturnType<typeof setTimeout> | undefined;
  #inPage: number;

  constructor(
    private readonly element: HTMLElement,
    private readonly top: number,
    isUnderWay: boolean,
  ) {
    const { signal } = this.#listening;
    this.#inPage = this.#placeInPage();
    for (const type of takingOver) addEventListener(type, this.letGo, { signal, passive: true });
    addEventListener('scroll', () => this.#noticeReader(), { signal, passive: true });
    addEventListener('scrollend', () => this.#arrive(), { signal });
    if (isUnderWay) this.#flight = setTimeout(() => this.#arrive(), longestFlight);
    this.#watch.observe(document.body);
  }

  readonly letGo = () => {
    this.#watch.disconnect();
    this.#listening.abort();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#flight);
  };

  #placeInPage(): number {
    return this.element.getBoundingClientRect().top + window.scrollY;
  }

  #arrive(): void {
    clearTimeout(this.#flight);
    this.#flight = undefined;
    this.#check();
  }

  /** After the browser's own scroll anchoring, where it has one. */
  #checkSoon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#check());
  }

  #check(): void {
    if (this.#flight !== undefined) return;
    if (!this.element.isConnected) return this.letGo();
    const off = this.element.getBoundingClientRect().top - this.top;
    if (Math.abs(off) > tolerance) window.scrollBy({ top: off, behavior: 'instant' });
    this.#inPage = this.#placeInPage();
  }

  /** The page moved over the screen although nothing in it moved: a scrollbar, a screen reader. */
  #noticeReader(): void {
    if (this.#flight !== undefined) return;
    const off = this.element.getBoundingClientRect().top - this.top;
    const isShift = Math.abs(this.#placeInPage() - this.#inPage) > tolerance;
    if (Math.abs(off) > tolerance && !isShift) this.letGo();
  }
}
