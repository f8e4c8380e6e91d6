/**
 * Serves the demo and the built files on this machine only, under a strict policy:
 *   npm start            PORT=3000 npm start
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const HOST = '127.0.0.1';
const DEFAULT_PORT = 8080;
const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** Sent with every page. What works under it works on any site; `lit-html` is Lit's own policy. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

/** Only files of these kinds are served. */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * @param {object} options
 * @param {number} options.port 0 takes any free one
 * @param {string} [options.root] the folder that holds demo/ and dist/
 * @param {Record<string, { body: string, type?: string }>} [options.extraRoutes] by path; for tests
 * @param {string} [options.policy] of pages; for tests
 * @returns {Promise<{ url: string, close(): Promise<void> }>}
 */
export async function startServer({ port, root = PROJECT, extraRoutes = {}, policy = POLICY }) {
  const server = createServer((request, response) => {
    answer(request, root, extraRoutes).then(
      (found) => send(request, response, found, policy),
      (error) => {
        console.error(error);
        send(request, response, plain(500, 'The server failed'), policy);
      },
    );
  });
  await listen(server, port);
  return {
    url: `http://${HOST}:${server.address().port}`,
    close: () => close(server),
  };
}

const listen = (server, port) =>
  new Promise((done, fail) => {
    server.once('error', fail).listen(port, HOST, done);
  });

/** Browsers keep connections open, and would keep the server alive with them. */
function close(server) {
  const closed = new Promise((done) => server.close(done));
  server.closeAllConnections();
  return closed;
}

async function answer({ method, url }, root, extraRoutes) {
  if (method !== 'GET' && method !== 'HEAD') return plain(405, 'Only GET and HEAD');
  const path = pathOf(url);
  if (path === undefined) return plain(400, 'Not an address');
  if (Object.hasOwn(extraRoutes, path)) {
    return { status: 200, type: TYPES['.html'], ...extraRoutes[path] };
  }
  // Browsers ask for it unasked, and a 404 would stand in their consoles.
  if (path === '/favicon.ico') return { status: 204, body: '' };
  return (await fileAt(path, root)) ?? plain(404, 'Not found');
}

/** Decoded and without `..`, which URL takes out; undefined for what is no path. */
function pathOf(url) {
  try {
    const path = decodeURIComponent(new URL(url, `http://${HOST}`).pathname);
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined; // `//`, `%`, `%ff` and their like
  }
}

async function fileAt(path, root) {
  const folder = join(root, path.startsWith('/dist/') ? 'dist' : 'demo');
  const inFolder = path.replace(/^\/dist\//, '/').replace(/\/$/, '/index.html');
  const file = resolve(folder, `.${inFolder}`);
  const type = TYPES[extname(file)];
  // `%2e%2e%2f` is decoded after URL has taken out the plain ones.
  if (!type || !file.startsWith(folder + sep)) return undefined;
  try {
    return { status: 200, type, body: await readFile(file) };
  } catch {
    return undefined; // no such file, or a folder
  }
}

const plain = (status, body) => ({ status, type: TYPES['.txt'], body });

function send(request, response, { status, type, body }, policy) {
  response.writeHead(status, {
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-cache',
    ...(type && { 'Content-Type': type }),
    ...(type === TYPES['.html'] && { 'Content-Security-Policy': policy }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** The port asked for, else 8080 or the next free one. */
async function startOnSomePort() {
  const { PORT } = process.env;
  if (PORT) return startServer({ port: Number(PORT) });
  for (let port = DEFAULT_PORT; ; port += 1) {
    try {
      return await startServer({ port });
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
}

/** Newest change below a file or folder, in ms. */
function changedAt(path) {
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => changedAt(join(path, name))));
}

function isBuilt() {
  const lastMade = join(PROJECT, 'custom-elements.json');
  if (!existsSync(join(PROJECT, 'dist')) || !existsSync(lastMade)) return false;
  const sources = ['src', 'components', 'rollup.config.mjs', 'package.json'];
  return sources.every((path) => changedAt(join(PROJECT, path)) <= changedAt(lastMade));
}

function build() {
  // One string, for npm is a script on some systems and a program on others.
  const { status } = spawnSync('npm run build', { cwd: PROJECT, shell: true, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

async function main() {
  if (!isBuilt()) build();
  try {
    const { url, close } = await startOnSomePort();
    console.log(`The demo is at ${url}`);
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, close);
  } catch (error) {
    console.error(`The demo cannot be served: ${error.message}`);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
