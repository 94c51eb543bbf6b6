/** Why a network is no MobileNet: the first layer that does not fit, and what of it. */
export type Aspect =
  | 'kind' // another operation stands there, or none
  | 'kernel' // sides of the window
  | 'stride'
  | 'dilation'
  | 'padding' // zeros really added at the four sides
  | 'weights' // shape of the kernel
  | 'activation'
  | 'residual' // what is added, or that something is added
  | 'input'; // what happens to the picture before the first layer

export interface Misfit {
  /** Name of the layer in the description, `block3/depthwise`. */
  readonly layer: string;
  readonly aspect: Aspect;
  /** In the notation of the field, not in a language: `3 × 3`, `relu6`. */
  readonly expected: string;
  readonly found: string;
}

export class MisfitError extends Error {
  override readonly name = 'MisfitError';

  constructor(
    readonly misfit: Misfit,
    /** Layers that fitted before it. */
    readonly fitted: number,
  ) {
    super(`${misfit.layer}: ${misfit.aspect} ${misfit.found} instead of ${misfit.expected}`);
  }
}
