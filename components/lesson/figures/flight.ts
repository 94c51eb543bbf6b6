/** Less than this is rounding, not a shift. In pixels, as all that follows. */
export const tolerance = 1;

/** Below the upper edge of the screen. */
export const topOf = (element: HTMLElement): number => element.getBoundingClientRect().top;

/** Below the start of the page. */
export const placeInPage = (element: HTMLElement): number => topOf(element) + window.scrollY;

/** The nearest to `scroll` that the page can be scrolled by. */
function reachable(scroll: number): number {
  const { scrollHeight } = document.documentElement;
  return Math.max(0, Math.min(scroll, scrollHeight - window.innerHeight));
}

/** A smooth scroll of the page that was just begun, to bring the element to `top`. */
export class Flight {
  readonly #from: number;
  readonly #goal: number;
  #left: number;

  constructor(
    private readonly element: HTMLElement,
    top: number,
  ) {
    this.#from = placeInPage(element);
    this.#goal = reachable(this.#from - top);
    this.#left = this.#leftToGo();
  }

  #leftToGo(): number {
    return Math.abs(this.#goal - window.scrollY);
  }

  /**
   * Whether the page grew above the element on the way. Then browsers jump along with it or back,
   * and go to where they first headed, to where the element is now, or end in between.
   */
  #isDisturbed(): boolean {
    return Math.abs(placeInPage(this.element) - this.#from) > tolerance;
  }

  /** Whether the scroll ended where it was to end: otherwise somebody stopped it. */
  hasArrived(): boolean {
    return this.#isDisturbed() || this.#leftToGo() <= tolerance;
  }

  /** Whether it has come no farther from its end since this was last asked. */
  comesNearer(): boolean {
    const before = this.#left;
    this.#left = this.#leftToGo();
    return this.#isDisturbed() || this.#left <= before + tolerance;
  }
}
