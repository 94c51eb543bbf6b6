import { vi } from 'vitest';

/** A page of three pieces, in pixels, in a window that is 600 tall, where nothing is laid out. */
export interface PageSizes {
  readonly above: number;
  readonly element: number;
  readonly below: number;
  readonly scrolled?: number;
}

const windowHeight = 600;

/** A page that scrolls and grows as told: jsdom has neither a layout nor a scroll position. */
export class ScrolledPage {
  readonly element = document.createElement('button');
  scrolled: number;
  readonly #sizes: { above: number; element: number; below: number };
  readonly #observers = new Set<() => void>();
  #goal = 0;

  constructor({ scrolled = 0, ...sizes }: PageSizes) {
    this.#sizes = { ...sizes };
    this.scrolled = scrolled;
    document.body.replaceChildren(this.element);
    this.element.getBoundingClientRect = () => new DOMRect(0, this.top, 100, sizes.element);
    this.#standIn();
  }

  /** Of the element, below the upper edge of the window. */
  get top(): number {
    return this.#sizes.above - this.scrolled;
  }

  get #height(): number {
    return this.#sizes.above + this.#sizes.element + this.#sizes.below;
  }

  /** As the reader does, or a smooth scroll under way. */
  scrollTo(top: number): void {
    this.scrolled = this.#reachable(top);
    this.tellScrolled();
  }

  tellScrolled(): void {
    document.dispatchEvent(new Event('scroll', { bubbles: true }));
  }

  land(at = this.#goal): void {
    this.scrollTo(at);
    document.dispatchEvent(new Event('scrollend', { bubbles: true }));
  }

  /** Without keeping the place, unless it is `anchored`, as browsers do or not. */
  grow(where: 'above' | 'below', by: number, isAnchored = false): void {
    this.#sizes[where] += by;
    if (isAnchored) {
      this.#goal += by;
      this.scrollTo(this.scrolled + by);
    }
    for (const observe of [...this.#observers]) observe();
  }

  #reachable(top: number): number {
    return Math.max(0, Math.min(top, this.#height - windowHeight));
  }

  #standIn(): void {
    const observers = this.#observers;
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(private readonly tell: () => void) {}
        observe() {
          observers.add(this.tell);
        }
        disconnect() {
          observers.delete(this.tell);
        }
      },
    );
    vi.stubGlobal('requestAnimationFrame', (act: () => void) => (act(), 0));
    vi.stubGlobal('innerHeight', windowHeight);
    vi.spyOn(window, 'scrollY', 'get').mockImplementation(() => this.scrolled);
    vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockImplementation(
      () => this.#height,
    );
    // What a script scrolls by is told later, as by a browser: see tellScrolled.
    vi.stubGlobal('scrollTo', ({ top = 0, behavior }: ScrollToOptions) => {
      this.#goal = this.#reachable(top);
      if (behavior === 'instant') this.scrolled = this.#goal;
    });
    vi.stubGlobal('scrollBy', ({ top = 0 }: ScrollToOptions) => {
      this.scrolled = this.#reachable(this.scrolled + top);
    });
  }
}
