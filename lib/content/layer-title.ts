import { fill } from '../format/text';
import type { Messages } from './messages';

export type LayerNames = Messages['gpu']['layers'];

/**
 * A layer of `lib/arch` in words: block3/depthwise is “block 3, depthwise”. A name that is none of
 * them, as of a reader's own network, is returned as it is.
 */
export function layerTitle(name: string, names: LayerNames): string {
  const [place = '', part = ''] = name.split('/');
  if (name === 'stem/conv') return names.inStem;
  if (name === 'head/conv') return names.inHead;
  if (!isPart(part, names)) return name;
  const layer = names[part];
  const number = /^block(\d+)$/.exec(place)?.[1];
  if (number !== undefined) return fill(names.inBlock, { number, layer });
  return place === 'head' ? layer : name;
}

function isPart(part: string, names: LayerNames): part is keyof LayerNames {
  return Object.hasOwn(names, part) && !part.startsWith('in');
}
