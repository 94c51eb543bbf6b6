import {
  env,
  findBackendFactory,
  getBackend,
  registerBackend,
  removeBackend,
} from '@tensorflow/tfjs-core';
import { createRequire } from 'node:module';
import path from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { startBackend } from './backends';

const wasmFolder =
  path.dirname(createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm')) + path.sep;

/** As on a fresh page: the backend is known but not started. */
beforeEach(() => {
  const factory = findBackendFactory('wasm');
  removeBackend('wasm');
  registerBackend('wasm', factory);
});

test('the best backend is wasm with SIMD and without threads', async () => {
  expect(await startBackend(wasmFolder)).toBe('wasm-simd');
  expect(env().get('WASM_HAS_MULTITHREAD_SUPPORT')).toBe(false);
});

test('without SIMD it is plain wasm', async () => {
  env().set('WASM_HAS_SIMD_SUPPORT', false);
  expect(await startBackend(wasmFolder)).toBe('wasm');
  expect(getBackend()).toBe('wasm');
});

test('without the wasm files it is plain JavaScript', async () => {
  const complaints = (['warn', 'error'] as const).map((method) =>
    vi.spyOn(console, method).mockImplementation(() => undefined),
  );
  expect(await startBackend('/nowhere/')).toBe('cpu');
  for (const complaint of complaints) complaint.mockRestore();
  expect(getBackend()).toBe('cpu');
});
