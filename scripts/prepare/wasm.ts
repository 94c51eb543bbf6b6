import type { SourceFile } from './recipe';

const fromPackage = (path: string, hash: string): SourceFile => ({
  package: '@tensorflow/tfjs-backend-wasm',
  path: `dist/${path}`,
  sha256: hash,
});

/** The two builds without threads: the threaded one needs a cross-origin isolated page. */
export const wasmBinaries: Readonly<Record<string, SourceFile>> = {
  'tfjs-backend-wasm-simd.wasm': fromPackage(
    'tfjs-backend-wasm-simd.wasm',
    '77ebb28a6d34f371dbbf2086b7f2de8994acd8ea5a3cf1fa24d2c26c840cac7b',
  ),
  'tfjs-backend-wasm.wasm': fromPackage(
    'tfjs-backend-wasm.wasm',
    '70a5d516060464e5269f01c74bac1772d6b8ab6cb612acf16b5cdaf61f78d892',
  ),
};
