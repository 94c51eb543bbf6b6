/**
 * What can be wrong with an input, as plain data: a page picks the sentence by `reason` in its own
 * language and fills in the numbers. The message of the Error itself is English, for logs.
 */

export type InvalidInputReason =
  | 'not-an-integer' // value is a fraction, NaN or infinite
  | 'out-of-range' // value lies outside min to max
  | 'does-not-divide' // value (the groups) must divide max (the channels) without a rest
  | 'kernel-larger-than-input' // value = effective kernel, max = padded input, on one axis
  | 'count-too-large'; // the result would not be an exact integer any more (above 2^53 - 1)

/** Everything a caller can set, in the words of the screen; counts are what comes out. */
export type ParameterName =
  | 'inputHeight'
  | 'inputWidth'
  | 'inputChannels'
  | 'kernelHeight'
  | 'kernelWidth'
  | 'filters'
  | 'strideHeight'
  | 'strideWidth'
  | 'dilationHeight'
  | 'dilationWidth'
  | 'paddingTop'
  | 'paddingBottom'
  | 'paddingLeft'
  | 'paddingRight'
  | 'groups'
  | 'depthMultiplier'
  | 'batch'
  | 'bytesPerNumber'
  | 'alpha'
  | 'classes'
  | 'expansion'
  | 'macs'
  | 'parameters'
  | 'activations';

export interface InvalidInput {
  readonly reason: InvalidInputReason;
  readonly parameter: ParameterName;
  readonly value: number;
  /** Smallest and largest allowed value. */
  readonly min: number;
  readonly max: number;
  /** Name of the layer of a network, where the input belongs to one. */
  readonly layer?: string;
}

export class InvalidInputError extends Error {
  override readonly name = 'InvalidInputError';

  constructor(readonly details: InvalidInput) {
    super(describe(details));
  }

  /** The same error, saying in which layer of a network it arose. */
  inLayer(layer: string): InvalidInputError {
    return new InvalidInputError({ ...this.details, layer });
  }
}

function describe({ reason, parameter, value, min, max, layer }: InvalidInput): string {
  const where = layer === undefined ? '' : `${layer}: `;
  switch (reason) {
    case 'not-an-integer':
      return `${where}${parameter} must be an integer from ${min} to ${max}, not ${value}`;
    case 'out-of-range':
      return `${where}${parameter} must be from ${min} to ${max}, not ${value}`;
    case 'does-not-divide':
      return `${where}${parameter} = ${value} must divide ${max}`;
    case 'kernel-larger-than-input':
      return `${where}effective ${parameter} ${value} is larger than the padded input ${max}`;
    case 'count-too-large':
      return `${where}${parameter} = ${value} is too large to be counted exactly`;
    default:
      return reason satisfies never;
  }
}

/** Throws unless `value` is an integer from `min` to `max`. */
export function requireInteger(
  parameter: ParameterName,
  value: number,
  min: number,
  max: number,
): void {
  if (!Number.isInteger(value)) {
    throw new InvalidInputError({ reason: 'not-an-integer', parameter, value, min, max });
  }
  requireBetween(parameter, value, min, max);
}

/** Throws unless `value` is a number (fractions allowed) from `min` to `max`. */
export function requireBetween(
  parameter: ParameterName,
  value: number,
  min: number,
  max: number,
): void {
  // Written so that NaN fails as well.
  if (!(value >= min && value <= max)) {
    throw new InvalidInputError({ reason: 'out-of-range', parameter, value, min, max });
  }
}

/**
 * Throws if a count is beyond the integers that a double holds exactly. All factors are integers
 * of at least 1, so a product that ends below the limit was exact all the way.
 */
export function requireExact(parameter: ParameterName, count: number): number {
  if (!Number.isSafeInteger(count)) {
    throw new InvalidInputError({
      reason: 'count-too-large',
      parameter,
      value: count,
      min: 0,
      max: Number.MAX_SAFE_INTEGER,
    });
  }
  return count;
}
