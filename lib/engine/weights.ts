import { EngineError } from './errors';
import type { GraphModelFile, WeightSpec } from './model-file';
import { bytesOf, weightBytes } from './model-file';

/** Value of 16 bits as IEEE 754 half precision: 1 sign bit, 5 exponent bits, 10 mantissa bits. */
export function fromFloat16(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const mantissa = bits & 0x3ff;
  if (exponent === 31) return mantissa ? NaN : sign * Infinity;
  if (exponent === 0) return sign * mantissa * 2 ** -24;
  return sign * (1 + mantissa / 1024) * 2 ** (exponent - 15);
}

function decode(spec: WeightSpec, bytes: ArrayBuffer): Float32Array {
  const stored = spec.quantization;
  switch (stored?.dtype) {
    case 'float16':
      return Float32Array.from(new Uint16Array(bytes), fromFloat16);
    case 'uint8':
    case 'uint16': {
      const steps = stored.dtype === 'uint8' ? new Uint8Array(bytes) : new Uint16Array(bytes);
      return Float32Array.from(steps, (step) => step * stored.scale + stored.min);
    }
    case undefined:
      if (spec.dtype === 'float32') return new Float32Array(bytes);
      return Float32Array.from(
        spec.dtype === 'int32' ? new Int32Array(bytes) : new Uint8Array(bytes),
      );
    default:
      return stored satisfies never;
  }
}

/** The numbers of a network by name, decoded when they are asked for. */
export class Weights {
  readonly #places = new Map<string, { readonly spec: WeightSpec; readonly offset: number }>();

  /** @throws EngineError `model-damaged` unless there are exactly as many bytes as the list says */
  constructor(
    file: GraphModelFile,
    private readonly bytes: ArrayBuffer,
  ) {
    const expected = weightBytes(file);
    if (bytes.byteLength !== expected) {
      const detail = `${bytes.byteLength} bytes of weights instead of ${expected}`;
      throw new EngineError('model-damaged', { detail });
    }
    let offset = 0;
    for (const spec of file.weightsManifest.flatMap((group) => group.weights)) {
      this.#places.set(spec.name, { spec, offset });
      offset += bytesOf(spec);
    }
  }

  shapeOf(name: string): readonly number[] | undefined {
    return this.#places.get(name)?.spec.shape;
  }

  /** @throws EngineError `model-damaged` where there is no such weight */
  valuesOf(name: string): Float32Array {
    const place = this.#places.get(name);
    if (!place) throw new EngineError('model-damaged', { detail: `no weight ${name}` });
    const { spec, offset } = place;
    return decode(spec, this.bytes.slice(offset, offset + bytesOf(spec)));
  }
}
