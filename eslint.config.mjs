import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import tseslint from 'typescript-eslint';
import { filesOutside, rooms } from './config/import-table.mjs';

const elements = Object.entries(rooms).flatMap(([type, { folders }]) =>
  folders.map((pattern) => ({ type, pattern: `${pattern}/**`, partialMatch: false })),
);

const toPolicy = (from, types) => ({ from, allow: { to: { element: { types: { anyOf: types } } } } });

const policies = [
  ...Object.entries(rooms).map(([type, { mayImport }]) => toPolicy({ element: { type } }, [type, ...mayImport])),
  ...Object.entries(filesOutside).map(([name, mayImport]) => toPolicy({ file: { categories: name } }, mayImport)),
];

export default tseslint.config(
  {
    ignores: [
      'node_modules/**',
      '.next/**',
      'data/**',
      'public/**',
      'documents/generated/**',
      'cms/migrations/**',
      'cms/payload-types.ts',
      'app/(payload)/admin/importMap.js',
      'next-env.d.ts',
      'test-results/**',
      'playwright-report/**',
      'lab-report/**',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  jsxA11y.flatConfigs.recommended,
  {
    files: ['**/*.{ts,tsx,mjs}'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': elements,
      'boundaries/files': Object.keys(filesOutside).map((name) => ({ category: name, pattern: name })),
      'import/resolver': { typescript: { alwaysTryTypes: true }, node: true },
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            // Packages are nobody's secret.
            { allow: { to: { module: { origin: ['external', 'core'] } } } },
            ...policies,
          ],
        },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.{mjs,cjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
        URL: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
      },
    },
  },
  { files: ['**/*.test.{ts,tsx}', 'messages/**'], rules: { 'max-lines': 'off' } },
);
