import type { GraphModelFile, WeightGroup, WeightSpec } from '../../lib/engine/model-file';
import { bytesOf, weightsFileName } from '../../lib/engine/model-file';
import type { PreparedModel } from './recipe';

const float32 = new Float32Array(1);
const bits32 = new Uint32Array(float32.buffer);

/** Rounds `value` / 2^`shift` to the nearest integer, ties to even. */
function shiftRounding(value: number, shift: number): number {
  const scaled = value / 2 ** shift;
  const below = Math.floor(scaled);
  const rest = scaled - below;
  return rest > 0.5 || (rest === 0.5 && below % 2 === 1) ? below + 1 : below;
}

/**
 * The 16 bits of the IEEE 754 half-precision number nearest to `value`: 1 sign bit, 5 exponent
 * bits (bias 15), 10 mantissa bits. Ties go to even; beyond 65504 comes infinity.
 */
export function toFloat16(value: number): number {
  float32[0] = value;
  const bits = bits32[0] ?? 0;
  const sign = (bits >>> 16) & 0x8000;
  const exponent = ((bits >>> 23) & 0xff) - 127;
  const mantissa = bits & 0x7fffff;
  if (exponent === 128) return sign | 0x7c00 | (mantissa === 0 ? 0 : 0x200);
  if (exponent > 15) return sign | 0x7c00;
  // A mantissa that rounds up to 2^10 carries into the exponent by itself, also into infinity.
  if (exponent >= -14) return sign | (((exponent + 15) << 10) + shiftRounding(mantissa, 13));
  // Subnormal: multiples of 2^-24, the leading 1 of the mantissa now written out.
  return sign | shiftRounding(mantissa | 0x800000, -exponent - 1);
}

function encode(bytes: Uint8Array): Uint8Array {
  const values = new Float32Array(Uint8Array.from(bytes).buffer); // a copy, so aligned
  return new Uint8Array(Uint16Array.from(values, toFloat16).buffer);
}

/**
 * The same network, all weights in one file, with the float32 weights that `isRounded` picks stored
 * as float16.
 */
export function storeAsFloat16(
  model: GraphModelFile,
  weights: Uint8Array,
  isRounded: (spec: WeightSpec) => boolean,
): PreparedModel {
  const specs: WeightSpec[] = [];
  const parts: Uint8Array[] = [];
  let offset = 0;
  for (const spec of model.weightsManifest.flatMap((group) => group.weights)) {
    const bytes = weights.subarray(offset, offset + bytesOf(spec));
    const rounded = spec.dtype === 'float32' && isRounded(spec);
    specs.push(rounded ? { ...spec, quantization: { dtype: 'float16' } } : spec);
    parts.push(rounded ? encode(bytes) : bytes);
    offset += bytes.byteLength;
  }
  const group: WeightGroup = { paths: [weightsFileName], weights: specs };
  return { model: { ...model, weightsManifest: [group] }, weights: Buffer.concat(parts) };
}
