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
  | 'unreadable-file' // facts: detail; a folder, or moved or changed since it was chosen
  | 'damaged-image' // facts: format
  // the network
  | 'model-unreachable' // facts: url; status where a server answered
  | 'model-damaged' // facts: detail
  | 'model-incomplete' // facts: file, the one that is missing
  | 'not-a-mobilenet' // facts: layer, aspect, expected, found
  | 'engine-crashed' // facts: detail
  | 'engine-unavailable' // facts: detail
  // the caller
  | 'no-picture' // nothing has been classified yet that could be looked into
  | 'not-offered' // facts: detail; this network, or this layer, cannot be asked that
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
