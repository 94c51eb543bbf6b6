/**
 * Everything that can go wrong, as data: `kind` picks the sentence in the page's language and
 * `facts` fills its placeholders. The message of the Error itself is for logs.
 */

export type EngineErrorKind =
  // the file
  | 'empty-file'
  | 'not-an-image'
  | 'unsupported-image' // facts: format ('HEIC', 'TIFF', 'SVG', ...)
  | 'file-too-large' // facts: megabytes, limit
  | 'too-many-pixels' // facts: megapixels, limit
  | 'damaged-image' // facts: format, or detail where the file could not be read at all
  // the network
  | 'model-unreachable' // facts: url; status where a server answered
  | 'model-damaged' // facts: detail
  | 'engine-crashed' // facts: detail
  | 'engine-unavailable' // facts: detail
  // the caller
  | 'cancelled';

export type ErrorFacts = Readonly<Record<string, string | number>>;

export class EngineError extends Error {
  override readonly name = 'EngineError';

  constructor(
    readonly kind: EngineErrorKind,
    readonly facts: ErrorFacts = {},
    options?: ErrorOptions,
  ) {
    super(`${kind} ${JSON.stringify(facts)}`, options);
  }
}

/** An EngineError as it is, `engine-crashed` for anything else that was thrown. */
export function asEngineError(thrown: unknown): EngineError {
  if (thrown instanceof EngineError) return thrown;
  return new EngineError('engine-crashed', { detail: String(thrown) }, { cause: thrown });
}
