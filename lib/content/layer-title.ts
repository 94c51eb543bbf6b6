import { fill } from '../format/text';
import type { Messages } from './messages';

export type LayerNames = Messages['gpu']['layers'];

/**
 * A layer of `lib/arch` in words: block3/depthwise is “block 3, depthwise”. A name that is none of
 * them, as of a reader's own network, is returned as it is.
 */
export function layerTitle(name: string, names: LayerNames): string {
  const [place = '', part = ''] = name.split('/');
  const { places, layers } = names;
  if (name === 'stem/conv') return places.stem;
  if (name === 'head/conv') return places.head;
  if (!isKeyOf(layers, part)) return name;
  const layer = layers[part];
  const number = /^block(\d+)$/.exec(place)?.[1];
  if (number !== undefined) return fill(places.block, { number, layer });
  return place === 'head' ? layer : name;
}

function isKeyOf<Names extends object>(names: Names, key: string): key is keyof Names & string {
  return Object.hasOwn(names, key);
}
