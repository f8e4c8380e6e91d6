/** What the server hands to a browser: the page, its scripts, and the engine as one module. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { POLICY } from '../../demo/server.mjs';

const BUILT_ENGINE = fileURLToPath(new URL('../../dist/esm/src/index.js', import.meta.url));

const FOLDER = new URL('./page/', import.meta.url);

/** The strict policy of the demo, and nothing more than requests to the page's own server. */
export const POLICY_OF_PAGE = `${POLICY}; connect-src 'self'`;

const SCRIPTS = ['tab.mjs', 'fault-transport.mjs', 'watch.mjs'];

/**
 * The engine as npm users get it, with its dependencies.
 * @param {string} [entry] another engine, to see what is found in it
 */
export async function bundleEngine(entry = BUILT_ENGINE) {
  if (!existsSync(entry)) throw new Error(`There is no ${entry}: run "npm run build" first.`);
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

/** @returns the files by the path that they are asked for by */
export async function pageFiles(engine) {
  const script = (body) => ({ type: 'text/javascript', body });
  const scripts = SCRIPTS.map(async (name) => [
    `/${name}`,
    script(await readFile(new URL(name, FOLDER))),
  ]);
  return {
    '/': { type: 'text/html; charset=utf-8', body: await readFile(new URL('index.html', FOLDER)) },
    '/engine.js': script(engine),
    '/favicon.ico': { type: 'image/x-icon', body: '' },
    ...Object.fromEntries(await Promise.all(scripts)),
  };
}
