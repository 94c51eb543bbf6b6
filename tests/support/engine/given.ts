import { mobilenetV1, mobilenetV2 } from '../../../lib/arch';
import type { EngineSource } from '../../../lib/engine/tf-engine';
import type { ModelPart, ModelSource } from '../../../lib/engine/types';

export const given = (files: readonly ModelPart[], inputSize?: number): ModelSource => ({
  kind: 'files',
  files,
  inputSize,
});
export const small = (classes: number) => mobilenetV1({ alpha: 0.25, resolution: 64, classes });
export const smallV2 = (classes: number) => mobilenetV2({ alpha: 0.35, resolution: 64, classes });

/** A picture without a pattern, as the page would have prepared it. */
export function noise(side: number): EngineSource {
  const rgba = Uint8ClampedArray.from({ length: side * side * 4 }, (_, i) => (i * 7919) % 256);
  const timings = { decode: 0, prepare: 0 };
  const crop = { x: 0, y: 0, side };
  return { kind: 'prepared', picture: { rgba, width: side, height: side, crop, timings } };
}
