/**
 * Recognition is structural: a network is a MobileNet if its layers are those of the description,
 * whatever anything is called.
 */
import { InvalidInputError, type Family, type Network } from '../../arch';
import { describe, type Alpha } from './describe';
import type { Graph } from './graph';
import { headOf, type Head } from './head';
import { matchBackbone, type Backbone } from './match';
import { pictureInput, type PictureInput } from './picture';
import { MisfitError } from './refusal';

export interface Recognised {
  readonly graph: Graph;
  readonly picture: PictureInput;
  /** Side of the picture that it is run with. */
  readonly side: number;
  readonly backbone: Backbone;
  readonly head: Head;
  readonly network: Network;
  readonly alpha: Alpha;
}

const families: readonly Family[] = ['mobilenet-v2', 'mobilenet-v1'];
const defaultSide = 224;

/** The family whose layers fit, or the refusal of the one that fitted longer. */
function backboneOf(graph: Graph, start: string, side: number): Backbone {
  let refusal: MisfitError | undefined;
  for (const family of families) {
    try {
      return matchBackbone(graph, family, start, { height: side, width: side, channels: 3 });
    } catch (error) {
      if (!(error instanceof MisfitError)) throw error;
      if (!refusal || error.fitted > refusal.fitted) refusal = error;
    }
  }
  throw refusal ?? new Error('no family');
}

/**
 * @param side of the picture where the file leaves it open; 224 unless told
 * @throws MisfitError naming the first layer that does not fit
 */
export function recognise(graph: Graph, side = defaultSide): Recognised {
  const picture = pictureInput(graph);
  const size = picture.side ?? side;
  try {
    const backbone = backboneOf(graph, picture.prepared, size);
    const head = headOf(graph, backbone.features, backbone.shape);
    return { graph, picture, side: size, backbone, head, ...describe(backbone, head, size) };
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    const { layer = 'input', value, max } = error.details;
    throw new MisfitError(
      { layer, aspect: 'kernel', expected: String(value), found: String(max) },
      0,
    );
  }
}
