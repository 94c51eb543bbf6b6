/** Where figures stand on the page, so that sentences can set them. */

export interface FigurePlaceHandle {
  /** Puts the figure into this state and brings it into view; `from` is where to come back to. */
  show(settings: object, from: HTMLElement): void;
}

const places = new Map<string, FigurePlaceHandle>();

/** The id of the element: a section shows each figure once. */
export function placeId(section: string, figure: string): string {
  return `${section}-${figure}`;
}

export function placeOf(id: string): FigurePlaceHandle | undefined {
  return places.get(id);
}

/** Returns the way to take it back. */
export function registerPlace(id: string, handle: FigurePlaceHandle): () => void {
  places.set(id, handle);
  return () => {
    if (places.get(id) === handle) places.delete(id);
  };
}
