import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': root } },
  test: {
    include: ['{lib,components,app,scripts}/**/*.test.{ts,tsx}', 'tests/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['tests/support/same-settings.ts'],
    // A thousand drawings take 8 s, and many times that on a machine with other work.
    testTimeout: 180_000,
    // One less than the cores is the default, which leaves one of two idle.
    maxWorkers: '100%',
  },
});
