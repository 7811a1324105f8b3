import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import { defineConfigWithVueTs, vueTsConfigs } from '@vue/eslint-config-typescript';
import prettier from 'eslint-config-prettier';
import vue from 'eslint-plugin-vue';
import accessibility from 'eslint-plugin-vuejs-accessibility';
import { rooms } from './scripts/lint/rooms.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

const BROWSER = [
  ...['window', 'document', 'navigator', 'location', 'history', 'screen', 'customElements'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'matchMedia', 'requestAnimationFrame'],
  ...['alert', 'HTMLElement', 'Element', 'Node', 'DOMParser', 'MutationObserver'],
  ...['IntersectionObserver', 'XMLHttpRequest', 'getComputedStyle'],
].map((name) => ({ name, message: 'Only web/src/islands runs in a browser.' }));

const SURROUNDINGS = ['process', 'Buffer', 'console', 'fetch', 'setTimeout', 'setInterval'].map(
  (name) => ({ name, message: 'shared/ has no input and no output: pass what it needs.' }),
);

const ENVIRONMENT = {
  object: 'process',
  property: 'env',
  message: 'Only environment.ts reads process.env: take the parsed environment as an argument.',
};

const refuse = (...patterns) => ['error', { patterns }];
const pattern = (regex, message) => ({ regex, message });

const CMS_AND_SHARED = pattern(
  '^@breaking-the-chains/|(^|/)shared/(src|examples)/',
  "cms/src must not import shared: Strapi's build breaks on it. cms/tests proves the contract.",
);
const AXIOS = pattern('^axios(/|$)', 'Only web/src/cms talks to the CMS: call it from there.');
const CMS_SOURCE = pattern(
  '(^|/)cms/(src|config)/',
  'The site knows the CMS by its answers alone.',
);
const NODE = pattern('^node:', 'This runs in a browser, where Node is not.');
const SHARED_ONLY = pattern(
  '^(?!\\.{1,2}/|valibot$|vitest$)',
  'shared/ imports nothing but itself and valibot.',
);
const OUT_OF_SHARED = pattern(
  '(^|/)\\.\\./(\\.\\./)*(cms|web|scripts)/',
  'shared/ knows neither side.',
);

const NODE_GLOBALS = [
  ...['process', 'console', 'Buffer', 'URL', 'fetch', 'AbortSignal', 'AbortController'],
  ...['performance', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate'],
];

export default defineConfigWithVueTs(
  {
    ignores: [
      '**/node_modules/**',
      '**/dist/**',
      '**/.strapi/**',
      '**/.data/**',
      'cms/types/generated/**',
      'cms/database/**',
    ],
  },
  js.configs.recommended,
  vue.configs['flat/recommended'],
  accessibility.configs['flat/recommended'],
  vueTsConfigs.strictTypeChecked,
  prettier,
  {
    files: ['web/src/islands/**'],
    languageOptions: {
      parserOptions: { projectService: false, project: ['web/tsconfig.islands.json'] },
    },
  },
  {
    files: ['cms/tests/**/*.ts', 'cms/src/**/*.test.ts', 'cms/vitest.config.mts'],
    ignores: ['cms/src/admin/**'],
    languageOptions: {
      parserOptions: { projectService: false, project: ['cms/tests/tsconfig.json'] },
    },
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': 'off',
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', { max: 30, skipBlankLines: true, skipComments: true }],
      'no-restricted-properties': ['error', ENVIRONMENT],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportAllDeclaration',
          message: 'No barrels: import from the file that has it.',
        },
      ],
    },
  },
  {
    files: ['**/*.ts', '**/*.mts', '**/*.tsx', '**/*.vue'],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // Functions that fill a promised signature, and factories instead of classes, are our style.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['**/*.vue'],
    rules: {
      'max-lines': ['error', 150],
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/define-props-declaration': 'error',
      'vue/enforce-style-attribute': ['error', { allow: ['scoped'] }],
      'vue/multi-word-component-names': 'off',
      'vue/no-restricted-v-bind': [
        'error',
        { argument: 'style', message: 'The CSP allows no style=. Use a class.' },
      ],
      'vue/no-static-inline-styles': 'error',
      'vue/no-undef-components': 'error',
      'vue/no-unused-emit-declarations': 'error',
      'vue/no-v-html': 'error',
      'vuejs-accessibility/anchor-has-content': ['error', { accessibleChildren: ['FoundText'] }],
      'vuejs-accessibility/heading-has-content': ['error', { accessibleChildren: ['FoundText'] }],
      // Safari forgets that a list without bullets is one, unless told.
      'vuejs-accessibility/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'] }],
    },
  },

  // ——— The rooms ———
  {
    files: ['shared/src/**', 'shared/examples/**'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': refuse(SHARED_ONLY, OUT_OF_SHARED),
      'no-restricted-globals': ['error', ...BROWSER, ...SURROUNDINGS],
    },
  },
  {
    files: ['cms/src/**', 'cms/config/**'],
    rules: { 'no-restricted-imports': refuse(CMS_AND_SHARED) },
  },
  {
    files: ['web/**/*.ts', 'web/**/*.vue'],
    plugins: { house: { rules: { rooms } } },
    rules: {
      'house/rooms': ['error', join(root, 'web/src')],
      'no-restricted-imports': refuse(AXIOS, CMS_SOURCE),
      'no-restricted-globals': ['error', ...BROWSER],
    },
  },
  {
    files: ['web/src/cms/**'],
    rules: { 'no-restricted-imports': refuse(CMS_SOURCE) },
  },
  {
    files: ['web/src/islands/**'],
    rules: {
      'no-restricted-imports': refuse(
        AXIOS,
        CMS_SOURCE,
        NODE,
        pattern('^vue$', 'Islands are custom elements.'),
      ),
      'no-restricted-globals': 'off',
      'no-restricted-properties': 'off',
    },
  },

  // ——— Where the rules differ ———
  {
    // Each room's one reader of the environment.
    files: ['cms/src/environment.ts', 'web/src/server/environment.ts', '**/*.config.*'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(NODE_GLOBALS.map((name) => [name, 'readonly'])),
    },
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['**/*.test.*', '**/tests/**', 'e2e/**', 'bench/**'],
    rules: {
      'max-lines-per-function': 'off',
      'no-restricted-globals': 'off',
      'no-restricted-properties': 'off',
    },
  },
);
