import nextVitals from 'eslint-config-next/core-web-vitals';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { layerZones } from './eslint.layers.js';

const sizes = {
  'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
  'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
};

/** tfjs is imported in lib/engine only; scripts and tests may use it as a tool or an oracle. */
const noTensorFlow = {
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        {
          group: ['@tensorflow/*', '@tensorflow-models/*'],
          message: 'TensorFlow.js lives behind the Engine interface in lib/engine.',
        },
      ],
    },
  ],
};

export default tseslint.config(
  {
    ignores: [
      '.next/**',
      'out/**',
      'out-subpath/**',
      'tests/fixtures/lint/**',
      'public/**',
      'next-env.d.ts',
      'node_modules/**',
      'test-results/**',
    ],
  },
  ...nextVitals,
  ...tseslint.configs.recommended,
  {
    plugins: { 'import-x': importX },
    settings: {
      // Without the extensions no-cycle parses no TypeScript file and finds nothing.
      'import-x/extensions': ['.ts', '.tsx', '.js'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver': { typescript: { project: './tsconfig.json' } },
    },
    rules: {
      ...sizes,
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': ['error', { zones: layerZones }],
      'no-console': 'error',
      '@next/next/no-html-link-for-pages': 'off', // there is no pages directory
      eqeqeq: 'error',
    },
  },
  { files: ['**/*.{ts,tsx}'], ignores: ['lib/engine/**'], rules: noTensorFlow },
  {
    files: ['scripts/**', 'tests/**', '**/*.test.{ts,tsx}'],
    rules: { 'no-restricted-imports': 'off', 'no-console': 'off' },
  },
  {
    // A `describe` holds many sentences; data tables and dictionaries are as long as their content.
    files: ['tests/**', '**/*.test.{ts,tsx}'],
    rules: { 'max-lines-per-function': 'off' },
  },
  { files: ['lib/content/messages/**'], rules: { 'max-lines': 'off' } },
);
