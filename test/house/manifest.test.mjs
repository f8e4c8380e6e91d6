/** The manifest of elements names what people may use, and nothing else. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url);
const { modules } = JSON.parse(readFileSync(new URL('custom-elements.json', root), 'utf8'));
const elements = modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);
const named = (list = []) => list.map(({ name }) => name);
const element = (tag) => elements.find(({ tagName }) => tagName === tag);

test('every element is listed', () => {
  assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), [
    'rim-chat',
    'rim-composer',
    'rim-conversation',
    'rim-emoji-panel',
  ]);
});

test('each is defined by a module of the package', () => {
  const definitions = modules
    .flatMap(({ path, exports }) => exports.map((one) => ({ ...one, path })))
    .filter(({ kind }) => kind === 'custom-element-definition');
  assert.equal(definitions.length, elements.length);
  for (const { path, declaration } of definitions) {
    assert.ok(existsSync(new URL(path, root)), path);
    assert.ok(existsSync(new URL(declaration.module, root)), declaration.module);
  }
});

test('attributes, properties, events, slots, parts and custom properties are there', () => {
  const chat = element('rim-chat');
  assert.ok(named(chat.attributes).includes('target-id'));
  assert.ok(named(chat.members).includes('targetId'));
  assert.ok(named(chat.events).includes('rim-ready'));
  assert.ok(named(chat.slots).includes('header'));
  assert.ok(named(chat.cssParts).includes('launcher'));
  assert.ok(named(chat.cssProperties).some((name) => name.startsWith('--rim-')));
});

test('nothing private is there', () => {
  for (const { tagName, members, attributes, events } of elements) {
    for (const { name, privacy } of [...(members ?? []), ...(attributes ?? [])]) {
      assert.doesNotMatch(name, /^[_#]/, `${tagName} ${name}`);
      assert.ok(privacy === undefined || privacy === 'public', `${tagName} ${name}`);
    }
    for (const name of named(events)) assert.match(name, /^rim-/, tagName);
  }
});
