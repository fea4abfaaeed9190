import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import a11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import ts from 'typescript-eslint';

const typescript = ['**/*.ts', '**/*.tsx'];

/** Who may import whom (docs/architecture.md): each room names the packages and folders closed to it. */
const rooms = [
  {
    files: ['content-types/**'],
    closed: ['@sxsh/*', 'node:*', 'payload', '@payloadcms/*', 'astro', 'astro:*', 'react'],
    why: 'content-types is pure: it imports nothing of ours, no Payload, no Astro, no I/O.',
  },
  {
    files: ['cms/**'],
    closed: [
      '@sxsh/site',
      '@sxsh/site/*',
      '@sxsh/scripts',
      '@sxsh/scripts/*',
      '**/site/**',
      'astro',
      'astro:*',
    ],
    why: 'cms and site meet in content-types and over HTTP only.',
  },
  {
    files: ['site/**'],
    closed: [
      '@sxsh/cms',
      '@sxsh/cms/*',
      '@sxsh/scripts',
      '@sxsh/scripts/*',
      '**/cms/**',
      'payload',
      '@payloadcms/*',
    ],
    why: 'cms and site meet in content-types and over HTTP only.',
  },
];

export default ts.config(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      '**/.next/',
      '**/.astro/',
      '**/.turbo/',
      '**/.cache/',
      'data/',
      'test-results/',
      'cms/src/payload-types.ts',
      'cms/src/migrations/',
      'cms/src/app/(payload)/',
      'cms/next-env.d.ts',
    ],
  },
  js.configs.recommended,
  { files: typescript, extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked] },
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-strict'],
  {
    files: ['**/*.astro'],
    rules: {
      // Films list the tracks that the content has; sound has its script beside it.
      'astro/jsx-a11y/media-has-caption': 'off',
      // It takes the names of parameters in types for variables; astro check finds unused ones.
      'no-unused-vars': 'off',
    },
  },
  { files: ['**/*.tsx'], ...a11y.configs.strict },
  { files: ['**/*.tsx'], ...reactHooks.configs.flat.recommended },
  {
    languageOptions: {
      globals: { ...globals.node },
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' },
  },
  {
    files: typescript,
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.tsx', 'site/src/scripts/**'],
    languageOptions: { globals: { ...globals.browser } },
  },
  {
    files: ['**/*.test.ts', '**/*.e2e.ts', '**/e2e/**', '**/testing/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Playwright's fixtures without dependencies are written `({}, use)`.
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
    },
  },
  ...rooms.map(({ files, closed, why }) => ({
    files,
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ group: closed, message: why }] }],
    },
  })),
  { files: ['**/*.js', '**/*.mjs'], ...ts.configs.disableTypeChecked },
);
