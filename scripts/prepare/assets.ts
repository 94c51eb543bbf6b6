import { readFileSync } from 'node:fs';
import { weightsFileName } from '../../lib/engine/model-file';
import type { ModelRecipe } from './recipe';
import { recipes } from './recipes';
import { readSource } from './source-file';
import { wasmBinaries } from './wasm';

/** Contents by path below `public/`. */
export type Assets = ReadonlyMap<string, Uint8Array>;

function modelAssets(root: string, recipe: ModelRecipe): [string, Uint8Array][] {
  const contents = Object.fromEntries(
    Object.entries(recipe.sources).map(([key, source]) => [key, readSource(root, source)]),
  );
  const { model, weights } = recipe.make(contents);
  const folder = `models/${recipe.target.id}`;
  return [
    [`${folder}/model.json`, new TextEncoder().encode(JSON.stringify(model))],
    [`${folder}/${weightsFileName}`, weights],
    [`${folder}/LICENSE`, readSource(root, recipe.licence)],
  ];
}

/** The package ships no licence text; its sources say Apache-2.0, Google LLC. */
function wasmLicence(): Uint8Array {
  const text = readFileSync(new URL('licences/apache-2.0.txt', import.meta.url), 'utf8');
  const head = 'TensorFlow.js WebAssembly backend\nCopyright 2019 Google LLC\n\n';
  return new TextEncoder().encode(head + text);
}

/** Everything that is made from packages rather than kept in the repository. */
export function makeAssets(root: string): Assets {
  return new Map([
    ...recipes.flatMap((recipe) => modelAssets(root, recipe)),
    ...Object.entries(wasmBinaries).map(([name, source]): [string, Uint8Array] => [
      `wasm/${name}`,
      readSource(root, source),
    ]),
    ['wasm/LICENSE', wasmLicence()],
  ]);
}
