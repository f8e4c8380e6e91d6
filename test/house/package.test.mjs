/** What users of the package get: by Node, and through a bundler that drops what looks unused. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';

/** Our modules that stay in an app which imports so. */
async function bundle(code) {
  const entry = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? `${import.meta.dirname}/entry.js` : null),
    load: (id) => (id.endsWith('/entry.js') ? code : null),
  };
  const build = await rollup({
    input: 'entry',
    external: /^(lit|@lit|nanostores)/,
    plugins: [entry, nodeResolve()],
  });
  const { output } = await build.generate({ format: 'es' });
  const modules = output.flatMap((chunk) => Object.entries(chunk.modules ?? {}));
  const kept = modules.filter(([, { renderedLength }]) => renderedLength > 0);
  return kept.map(([path]) => path.replace(/^.*\/dist\/esm\//, ''));
}

test('the engine loads in plain Node', async () => {
  const { createChat, localTransport } = await import('rim-chat');
  assert.equal(typeof createChat, 'function');
  assert.equal(typeof localTransport, 'function');
});

test('the elements load in plain Node, and define nothing there', async () => {
  await import('rim-chat/elements');
});

test('the transport over the original SDK loads in plain Node, without the SDK', async () => {
  const { rongcloudTransport } = await import('rim-chat/transports/rongcloud');
  assert.equal(rongcloudTransport({ appKey: 'key' }).name, 'rongcloud');
});

test('nothing but the transport over it imports the original SDK', async () => {
  const modules = await bundle(`import 'rim-chat/elements'; import 'rim-chat';`);
  assert.ok(!modules.some((path) => path.includes('@rongcloud')), modules.join());
});

test('the contract suite is there for those who write a transport', async () => {
  assert.notDeepEqual(Object.keys(await import('rim-chat/testing')), []);
});

test('an import for its effect alone keeps every definition', async () => {
  const modules = await bundle(`import 'rim-chat/elements';`);
  for (const part of ['chat', 'conversation', 'composer', 'emoji-panel']) {
    assert.ok(modules.includes(`components/${part}/define.js`), part);
  }
});

test('so does an import of one element', async () => {
  const modules = await bundle(`import 'rim-chat/elements/rim-composer.js';`);
  assert.ok(modules.includes('components/composer/define.js'));
  assert.ok(!modules.includes('components/chat/define.js'));
});

test('an import of the engine brings no element', async () => {
  const modules = await bundle(`import { createChat } from 'rim-chat'; createChat({});`);
  assert.ok(modules.includes('src/chat.js'));
  assert.ok(!modules.some((path) => path.startsWith('components/')));
});
