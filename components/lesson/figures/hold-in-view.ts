import { Flight, placeInPage, tolerance, topOf } from './flight';

/** What a reader does who wants the page somewhere else, or is about to. */
const takingOver = ['wheel', 'touchstart', 'pointerdown', 'keydown', 'popstate'] as const;

/** Where browsers do not tell that a smooth scroll has ended: it has when nothing moved so long. */
const stillAfter = 1000;

let letGoOfLast: (() => void) | null = null;

/**
 * Keeps the element where it stands on the screen, or `top` below its upper edge once a smooth
 * scroll under way has arrived, while figures above it are still fetched and grow. Where the page
 * ends before that, it is kept at the place that was reached. Whatever the reader does ends it at
 * once, and so does holding something else.
 */
export function holdInView(element: HTMLElement, top: number, isUnderWay: boolean): void {
  letGoOfLast?.();
  letGoOfLast = new Hold(element, top, isUnderWay).letGo;
}

class Hold {
  readonly #watch = new ResizeObserver(() => this.#checkSoon());
  readonly #listening = new AbortController();
  #frame = 0;
  #flight: Flight | null = null;
  #untilStill: ReturnType<typeof setTimeout> | undefined;
  #inPage: number;

  constructor(
    private readonly element: HTMLElement,
    private top: number,
    isUnderWay: boolean,
  ) {
    const listen = { signal: this.#listening.signal, passive: true, capture: true };
    this.#inPage = placeInPage(element);
    for (const type of takingOver) addEventListener(type, this.letGo, listen);
    const onPage = (type: 'scroll' | 'scrollend', act: () => void) => {
      addEventListener(type, ({ target }) => target === document && act(), listen);
    };
    onPage('scroll', () => this.#noticeScroll());
    onPage('scrollend', () => this.#arrive());
    if (isUnderWay) this.#fly(new Flight(element, top));
    else this.#check();
    this.#watch.observe(document.body);
  }

  readonly letGo = () => {
    this.#watch.disconnect();
    this.#listening.abort();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#untilStill);
    if (letGoOfLast === this.letGo) letGoOfLast = null;
  };

  #fly(flight: Flight): void {
    this.#flight = flight;
    clearTimeout(this.#untilStill);
    this.#untilStill = setTimeout(() => this.#arrive(), stillAfter);
  }

  #arrive(): void {
    const isStopped = this.#flight !== null && !this.#flight.hasArrived();
    this.#flight = null;
    clearTimeout(this.#untilStill);
    if (isStopped) this.letGo();
    else this.#check();
  }

  /** After the browser's own scroll anchoring, where it has one. */
  #checkSoon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#check());
  }

  #check(): void {
    if (!this.element.isConnected) return this.letGo();
    if (this.#flight !== null) return;
    if (this.#isOff())
      window.scrollBy({ top: topOf(this.element) - this.top, behavior: 'instant' });
    // The page ends here: what stands still now would jump when it grew.
    if (this.#isOff()) this.top = topOf(this.element);
    this.#inPage = placeInPage(this.element);
  }

  #isOff(): boolean {
    return Math.abs(topOf(this.element) - this.top) > tolerance;
  }

  /** The page moved over the screen although nothing in it moved: a scrollbar, a screen reader. */
  #noticeScroll(): void {
    if (!this.element.isConnected) return this.letGo();
    const isShift = Math.abs(placeInPage(this.element) - this.#inPage) > tolerance;
    const flight = this.#flight;
    if (flight === null) {
      if (this.#isOff() && !isShift) this.letGo();
    } else if (!flight.comesNearer() && !isShift) {
      this.letGo();
    } else {
      this.#inPage = placeInPage(this.element);
      this.#fly(flight);
    }
  }
}
