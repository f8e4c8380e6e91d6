/** The check of imports finds each kind of arrow that must not be, and the tree has none. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkImports, readTree } from '../../scripts/check-imports.mjs';

const allowed = {
  'the transport over the original SDK imports it': {
    'src/transports/rongcloud/rongcloud.ts': `const sdk = () => import('@rongcloud/imlib-next');`,
  },
  'a component imports the engine and Lit': {
    'components/chat/rim-chat.ts': `import { LitElement } from 'lit'; import '../../src/index.js';`,
    'src/index.ts': '',
  },
  'chat.ts and index.ts join all parts': {
    'src/index.ts': `export * from './chat.js'; export * from './emoji/list.js';`,
    'src/chat.ts': `import './send/send.js'; import { local } from './transports/local/local.js';`,
    'src/send/send.ts': `import '../messages/record.js'; import 'nanostores';`,
    'src/transports/local/local.ts': `import './hub.js'; import '../transport.js';`,
    'src/transports/local/hub.ts': `import '../../storage/database.js';`,
  },
  'a part knows the types of the contract': {
    'src/send/a.ts': `import type { Transport } from '../transports/transport.js';`,
    'src/send/b.ts': `import { type Transport } from '../transports/transport.js';`,
    'src/send/c.ts': `export type { Transport } from '../transports/transport.js';`,
    'src/send/d.ts': `let t: import('../transports/transport.js').Transport;`,
  },
  'the script-tag entries import and compute what they like': {
    'components/cdn/lazy.ts': `import '../../src/send/send.js'; import(address);`,
  },
  'an import in a comment or a string is none': {
    'src/emoji/list.ts': `// import '../chat.js'\nconst text = "import '../chat.js'";`,
  },
};

const forbidden = {
  'a component imports the original SDK': {
    'components/chat/transports.ts': `const sdk = () => import('@rongcloud/imlib-next');`,
  },
  'another transport names its types': {
    'src/transports/local/local.ts': `import type { Events } from '@rongcloud/imlib-next';`,
  },
  'the engine imports a component': {
    'src/chat.ts': `import '../components/index.js';`,
  },
  'the engine imports Lit': { 'src/chat.ts': `import { html } from 'lit';` },
  'the engine imports a part of Lit': { 'src/index.ts': `import '@lit/context';` },
  'the engine imports types of Lit': {
    'src/send/send.ts': `import type { LitElement } from 'lit/decorators.js';`,
  },
  'a part imports the whole': { 'src/send/send.ts': `import '../chat.js';` },
  'a part imports the index': { 'src/upload/upload.ts': `import '../index.js';` },
  'a part imports its neighbour': { 'src/send/send.ts': `import '../upload/upload.js';` },
  'a part imports a transport': {
    'src/conversation/list.ts': `import type { Hub } from '../transports/local/hub.js';`,
  },
  'a part imports values of the contract': {
    'src/send/send.ts': `import { type Transport, TransportError } from '../transports/transport.js';`,
  },
  'a part re-exports what it may not know': {
    'src/messages/record.ts': `export * from '../send/send.js';`,
  },
  'a part imports later what it may not know': {
    'src/messages/record.ts': `const send = () => import('../send/send.js');`,
  },
  'a part names a type that it may not know': {
    'src/messages/record.ts': `let send: import('../send/send.js').Send;`,
  },
  'messages import storage': { 'src/messages/record.ts': `import '../storage/database.js';` },
  'storage imports messages': { 'src/storage/database.ts': `import '../messages/record.js';` },
  'a transport imports a part above it': {
    'src/transports/xmpp/xmpp.ts': `import '../../send/send.js';`,
  },
  'a transport imports another one': {
    'src/transports/xmpp/xmpp.ts': `import '../local/hub.js';`,
  },
  'the contract imports a transport': {
    'src/transports/transport.ts': `import './local/hub.js';`,
  },
  'emoji import a neighbour': { 'src/emoji/list.ts': `import '../limits.js';` },
  'emoji import a package': { 'src/emoji/list.ts': `import 'twemoji';` },
  'limits import anything': { 'src/limits.ts': `import './errors.js';` },
  'the engine leaves its folder': { 'src/chat.ts': `import '../package.json';` },
  'a part nobody has thought about': { 'src/helpers/x.ts': `import '../limits.js';` },
  'a component imports a test': {
    'components/chat/rim-chat.ts': `import '../../test/contract/index.js';`,
  },
  'a component imports a script-tag entry': {
    'components/chat/rim-chat.ts': `import '../cdn/module.js';`,
  },
  'a component computes an import': { 'components/chat/rim-chat.ts': `import(address);` },
  'the contract suite imports a component': {
    'test/contract/index.ts': `import '../../components/index.js';`,
  },
  'the contract suite imports a package': { 'test/contract/index.ts': `import 'node:test';` },
  'two files import each other': {
    'src/messages/a.ts': `import './b.js';`,
    'src/messages/b.ts': `import './a.js';`,
  },
  'a circle of types': {
    'components/chat/a.ts': `import type { B } from '../message/b.js';`,
    'components/message/b.ts': `export { c } from './c.js';`,
    'components/message/c.ts': `const a = () => import('../chat/a.js');`,
  },
  'a file imports itself': { 'src/messages/a.ts': `import './a.js';` },
};

for (const [name, files] of Object.entries(allowed)) {
  test(`allowed: ${name}`, () => {
    assert.deepEqual(checkImports(files), []);
  });
}

for (const [name, files] of Object.entries(forbidden)) {
  test(`forbidden: ${name}`, () => {
    assert.equal(checkImports(files).length, 1);
  });
}

test('a fault says where it is', () => {
  const files = { 'src/send/send.ts': `\nimport '../chat.js';` };
  assert.deepEqual(checkImports(files), ['src/send/send.ts:2 must not import src/chat.ts']);
});

test('a circle says how it goes', () => {
  const [fault] = checkImports(forbidden['two files import each other']);
  assert.equal(fault, 'circle: src/messages/a.ts → src/messages/b.ts → src/messages/a.ts');
});

test('the imports of this tree are in order', () => {
  assert.deepEqual(checkImports(readTree()), []);
});
