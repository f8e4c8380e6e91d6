import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const typescript = {
  files: ['**/*.ts'],
  extends: [tseslint.configs.strictTypeChecked],
  languageOptions: {
    parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
  },
  rules: {
    // What our factories return uses no `this`.
    '@typescript-eslint/unbound-method': 'off',
    // const { left, ...rest } is how a key is left out.
    '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
  },
};

const elements = {
  files: ['components/**/*.ts'],
  extends: [lit['flat/recommended'], wc['flat/best-practice']],
  plugins: { 'lit-a11y': litA11y },
  rules: litA11y.configs.recommended.rules,
};

const tests = {
  files: ['test/**/*.ts'],
  rules: {
    // chai: expect(x).to.be.true
    '@typescript-eslint/no-unused-expressions': 'off',
    // A test knows what it has put there, and fails where it has not.
    '@typescript-eslint/no-non-null-assertion': 'off',
    // node:test waits for its tests by itself; chai's `equal` is no promise, whatever a plugin says.
    '@typescript-eslint/no-floating-promises': [
      'error',
      {
        allowForKnownSafeCalls: [
          { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
          { from: 'package', package: '@types/chai', name: 'Equal' },
        ],
      },
    ],
  },
};

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'test/bench/pages/']),
  js.configs.recommended,
  typescript,
  elements,
  tests,
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  // What an end-to-end test evaluates, it evaluates in the page.
  { files: ['demo/**/*.js', 'test/**/*.mjs'], languageOptions: { globals: globals.browser } },
);
