import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserCommands } from './scripts/browser-commands.mjs';
import { findBrowser } from './scripts/find-browser.mjs';

/** nanostores asks for process.env.NODE_ENV, and a browser has no `process`. */
const nodeEnv = {
  name: 'node-env',
  transform: ({ path, body }) =>
    path.includes('/nanostores/') && typeof body === 'string'
      ? body.replaceAll('process.env.NODE_ENV', '"development"')
      : undefined,
};

// Chromium has no sandbox for root.
const sandboxFlags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

const chromium = chromeLauncher({
  launchOptions: {
    executablePath: findBrowser(),
    args: [
      ...sandboxFlags,
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  },
});

export default {
  files: ['test/components/**/*.test.ts', 'test/browser/**/*.test.ts'],
  nodeResolve: { exportConditions: ['browser', 'development'] },
  plugins: [
    browserCommands,
    nodeEnv,
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
      define: { __VERSION__: '"dev"' },
    }),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  browsers: [chromium],
  // Two tabs at once: one of them is hidden, and frames and keys do not reach it.
  concurrency: 1,
  testFramework: { config: { timeout: 10_000 } },
  coverageConfig: {
    include: ['src/**/*.ts', 'components/**/*.ts'],
    reporters: ['lcovonly', 'text-summary'],
  },
};
