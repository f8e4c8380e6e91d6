/** The demo's server: strict, local, and closed to what is not in its folders. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { POLICY, startServer } from '../../demo/server.mjs';

let root;
let server;

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'rim-chat-'));
  await mkdir(join(root, 'demo'));
  await mkdir(join(root, 'dist/cdn'), { recursive: true });
  await writeFile(join(root, 'secret.txt'), 'secret');
  await writeFile(join(root, 'demo/index.html'), '<title>demo</title>');
  await writeFile(join(root, 'demo/server.mjs'), 'code');
  await writeFile(join(root, 'dist/cdn/rim-chat.js'), 'export {}');
  server = await startServer({
    port: 0,
    root,
    extraRoutes: { '/extra': { body: '<p>extra</p>' } },
  });
});
after(async () => {
  await server.close();
  await rm(root, { recursive: true });
});

/** Not fetch, which cleans an address up before it asks. */
const ask = (path, method = 'GET') =>
  new Promise((done, fail) => {
    const { hostname, port } = new URL(server.url);
    request({ hostname, port, path, method }, async (response) => {
      const body = (await response.setEncoding('utf8').toArray()).join('');
      done({ status: response.statusCode, headers: response.headers, body });
    })
      .on('error', fail)
      .end();
  });

test('pages come under the strict policy, whatever is asked for', async () => {
  for (const path of ['/', '/index.html', '/extra', '/?policy=none']) {
    const { status, headers } = await ask(path);
    assert.equal(status, 200);
    assert.equal(headers['content-security-policy'], POLICY);
    assert.equal(headers['content-type'], 'text/html; charset=utf-8');
    assert.equal(headers['x-content-type-options'], 'nosniff');
  }
});

test('built files are under /dist/', async () => {
  const { status, headers, body } = await ask('/dist/cdn/rim-chat.js');
  assert.equal(status, 200);
  assert.equal(headers['content-type'], 'text/javascript; charset=utf-8');
  assert.equal(body, 'export {}');
});

for (const path of [
  '/../secret.txt',
  '/dist/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/dist/..%2f..%2fsecret.txt',
  '/..%5csecret.txt',
  '/dist/%2e%2e%2fdemo/index.html',
  '/dist/',
  '/dist',
  '/server.mjs',
  '/nowhere.js',
]) {
  test(`${path} is not found`, async () => {
    const { status, body } = await ask(path);
    assert.equal(status, 404);
    assert.doesNotMatch(body, /secret/);
  });
}

for (const path of ['/%', '/%ff', '/a%00.txt', '//', 'http://[']) {
  test(`${path} is no address`, async () => {
    assert.equal((await ask(path)).status, 400);
  });
}

test('nothing can be sent to it', async () => {
  assert.equal((await ask('/', 'POST')).status, 405);
  assert.equal((await ask('/', 'HEAD')).body, '');
});

test('it is reached from this machine only', () => {
  assert.equal(new URL(server.url).hostname, '127.0.0.1');
});

test('a port that is taken is said to be taken', async () => {
  const port = Number(new URL(server.url).port);
  await assert.rejects(startServer({ port, root }), { code: 'EADDRINUSE' });
});
