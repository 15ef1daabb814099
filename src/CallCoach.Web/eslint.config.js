import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

// A room may use the rooms named for it, never one below (docs: live, then hooks, then views; drawing stands apart, pure).
const rooms = {
  'src/drawing': ['live', 'hooks', 'views', 'texts'],
  'src/texts': ['live', 'hooks', 'views'],
  'src/live': ['drawing', 'texts', 'hooks', 'views'],
  'src/hooks': ['views'],
};

export default defineConfig(
  globalIgnores(['node_modules', 'dist']),
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  hooks.configs.flat['recommended-latest'],
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers in a template are what a formatter makes of them.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `onClick={() => void save()}` says that nobody waits.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // The agent types and speaks; the page takes no focus.
      'no-restricted-globals': ['error', 'alert', 'confirm', 'prompt'],
    },
  },
  ...Object.entries(rooms).map(([room, below]) => ({
    files: [`${room}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': ['error', {
        patterns: [
          { group: below.map((name) => `**/${name}/**`), message: `${room} does not use the rooms below it.` },
          ...(room === 'src/live' || room === 'src/drawing' || room === 'src/texts'
            ? [{ group: ['react', 'react-*', 'antd', 'antd/*'], message: `${room} has no React.` }]
            : []),
        ],
      }],
    },
  })),
  { files: ['eslint.config.js'], extends: [ts.configs.disableTypeChecked] },
);
