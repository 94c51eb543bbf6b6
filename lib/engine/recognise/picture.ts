/** What happens to the picture before the first layer. */
import type { Graph } from './graph';
import { onlyReader } from './graph';
import { MisfitError } from './refusal';

export interface PictureInput {
  /** The tensor that the picture is. */
  readonly name: string;
  /** The tensor that the first layer reads. */
  readonly prepared: string;
  /** Side in pixels where the file fixes it. */
  readonly side: number | null;
  /** What colour values 0 and 255 have to become before they go in. */
  readonly range: readonly [number, number];
}

/** MobileNets are trained on colours from -1 to 1. */
const trained = [-1, 1] as const;

function misfit(expected: string, found: string): MisfitError {
  return new MisfitError({ layer: 'input', aspect: 'input', expected, found }, 0);
}

function sideOf(shape: readonly (number | null)[] | null): number | null {
  const [, height = null, width = null, channels = 3] = shape ?? [];
  if (shape && (shape.length !== 4 || (channels !== null && channels !== 3) || height !== width)) {
    throw misfit(
      'n × n × 3',
      shape
        .slice(1)
        .map((side) => side ?? '?')
        .join(' × '),
    );
  }
  return height;
}

/**
 * Follows multiplications, divisions, additions and subtractions of one number each: together
 * y = a x + b. The network wants y from -1 to 1, so x has to run from (-1 - b) / a to (1 - b) / a.
 */
export function pictureInput(graph: Graph): PictureInput {
  const pictures = [...graph.ops].filter(([, op]) => op.kind === 'picture');
  const [[name, picture] = ['', undefined]] = pictures;
  if (picture?.kind !== 'picture' || pictures.length !== 1) {
    throw misfit('1', String(pictures.length));
  }
  let [prepared, factor, offset] = [name, 1, 0];
  for (let next = onlyReader(graph, name); next; next = onlyReader(graph, prepared)) {
    const { op } = next;
    if (op.kind !== 'scale' && op.kind !== 'shift' && op.kind !== 'same-numbers') break;
    if (op.kind !== 'same-numbers') {
      const [value = NaN, second] = graph.valuesOf(op.by);
      if (second !== undefined || !Number.isFinite(value)) throw misfit('y = a x + b', op.kind);
      if (op.kind === 'shift') offset += op.sign * value;
      else
        [factor, offset] = op.inverse
          ? [factor / value, offset / value]
          : [factor * value, offset * value];
    }
    prepared = next.name;
  }
  const range = trained.map((value) => (value - offset) / factor);
  return { name, prepared, side: sideOf(picture.shape), range: nearestRange(range) };
}

/** The ranges that pictures come in. */
const usual: readonly (readonly [number, number])[] = [
  [0, 1],
  [-1, 1],
  [0, 255],
];

/**
 * The usual range that is meant: 1 / 127.5 is no float32, and a network quantised to 8 bits may
 * count to 127 / 128 instead of 1.
 */
function nearestRange([low = -1, high = 1]: readonly number[]): readonly [number, number] {
  const close = usual.find(([from, to]) => {
    const tolerance = (to - from) / 100;
    return Math.abs(low - from) < tolerance && Math.abs(high - to) < tolerance;
  });
  return close ?? [low, high];
}
