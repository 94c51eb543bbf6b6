import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Draw a thousand settings each, which React for production does in a third of the time. */
const drawings = 'tests/unit/figures/{*-drawing,skylines-bars}.test.tsx';

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': root } },
  test: {
    environment: 'node',
    setupFiles: ['tests/support/same-settings.ts'],
    // A thousand drawings take 8 s, and many times that on a machine with other work.
    testTimeout: 180_000,
    // One less than the cores is the default, which leaves one of two idle.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'tests',
          include: ['{lib,components,app,scripts,tests/unit}/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, drawings],
        },
      },
      {
        extends: true,
        oxc: { jsx: { development: false } },
        test: { name: 'drawings', include: [drawings], env: { NODE_ENV: 'production' } },
      },
    ],
  },
});
