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

  /**
   * Where the page moves on its way, some browsers keep to where they first headed, others go to
   * where the element is now, or end in between.
   */
  #leftToGo(): number {
    const ends = [this.#goal, this.#goal + placeInPage(this.element) - this.#from].map(reachable);
    const { scrollY } = window;
    return Math.max(0, Math.min(...ends) - scrollY, scrollY - Math.max(...ends));
  }

  /** Whether the scroll ended where it was to end: otherwise somebody stopped it. */
  hasArrived(): boolean {
    return this.#leftToGo() <= tolerance;
  }

  /** Whether it has come no farther from its end since this was last asked. */
  comesNearer(): boolean {
    const before = this.#left;
    this.#left = this.#leftToGo();
    return this.#left <= before + tolerance;
  }
}
