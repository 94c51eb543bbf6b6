import rows from './classes.json' with { type: 'json' };

/** One of the 1000 classes of ILSVRC-2012. */
export interface ImagenetClass {
  /** WordNet 3.0 id, for example n02124075. */
  readonly id: string;
  readonly english: string;
  readonly vietnamese: string;
}

/** How many classes there are; the background class of some networks is none of them. */
export const classCount = rows.length;

/** The class at `index`, 0 to 999, in the order of the networks' outputs without background. */
export function classOf(index: number): ImagenetClass {
  const [id, english, vietnamese] = rows[index] ?? [];
  if (id === undefined || english === undefined || vietnamese === undefined) {
    throw new RangeError(`There is no ImageNet class ${index}.`);
  }
  return { id, english, vietnamese };
}
