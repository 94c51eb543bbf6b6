import { readFileSync } from 'node:fs';
import { weightsFileName } from '../../lib/engine/model-file';
import type { ApacheNotice, ModelRecipe, SourceFile } from './recipe';
import { recipes } from './recipes';
import { readSource } from './source-file';
import { wasmBinaries } from './wasm';

/** Contents by path below `public/`. */
export type Assets = ReadonlyMap<string, Uint8Array>;

const encoded = (text: string) => new TextEncoder().encode(text);

function licenceText(root: string, licence: SourceFile | ApacheNotice): Uint8Array {
  if (!('notice' in licence)) return readSource(root, licence);
  const text = readFileSync(new URL('licences/apache-2.0.txt', import.meta.url), 'utf8');
  return encoded(`${licence.notice}\n\n${text}`);
}

function modelAssets(root: string, recipe: ModelRecipe): [string, Uint8Array][] {
  const contents = Object.fromEntries(
    Object.entries(recipe.sources).map(([key, source]) => [key, readSource(root, source)]),
  );
  const { model, weights, labels } = recipe.make(contents);
  const folder = `models/${recipe.target.id}`;
  const files: [string, Uint8Array][] = [
    ['model.json', encoded(JSON.stringify(model))],
    [weightsFileName, weights],
    ['LICENSE', licenceText(root, recipe.licence)],
  ];
  if (labels) files.push(['labels.json', encoded(JSON.stringify(labels))]);
  return files.map(([name, data]) => [`${folder}/${name}`, data]);
}

/** The package ships no licence text; its sources say Apache-2.0, Google LLC. */
const wasmLicence: ApacheNotice = {
  notice: 'TensorFlow.js WebAssembly backend\nCopyright 2019 Google LLC',
};

/** Everything that is made from packages rather than kept in the repository. */
export function makeAssets(root: string): Assets {
  return new Map([
    ...recipes.flatMap((recipe) => modelAssets(root, recipe)),
    ...Object.entries(wasmBinaries).map(([name, source]): [string, Uint8Array] => [
      `wasm/${name}`,
      readSource(root, source),
    ]),
    ['wasm/LICENSE', licenceText(root, wasmLicence)],
  ]);
}
