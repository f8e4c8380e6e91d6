/** Design tokens: what the style sheets read is what the manifest names, with the same values. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url);
const { modules } = JSON.parse(readFileSync(new URL('custom-elements.json', root), 'utf8'));
const chat = modules
  .flatMap(({ declarations }) => declarations)
  .find(({ tagName }) => tagName === 'rim-chat');
const named = new Map(chat.cssProperties.map((token) => [token.name, token]));

const folder = new URL('components/', root);
const styles = readdirSync(folder, { recursive: true })
  .filter((file) => file.endsWith('.styles.ts'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  .join('\n');

/** Each `var(--rim-…, …)` with what stands where the site has said nothing. */
function* tokensIn(text) {
  for (const { 0: start, 1: name, index } of text.matchAll(/var\(\s*(--rim-[\w-]+),/g)) {
    const from = index + start.length;
    let depth = 1;
    let to = from;
    for (; depth > 0; to += 1) depth += { '(': 1, ')': -1 }[text[to]] ?? 0;
    yield [name, plain(text.slice(from, to - 1))];
  }
}

const plain = (value) => value.replace(/\s+/g, ' ').replaceAll('--_', '--rim-').trim();
const read = [...tokensIn(styles)];

test('every token that is read is documented, with its value', () => {
  assert.ok(read.length > 25);
  for (const [name, value] of read) assert.equal(named.get(name)?.default, value, name);
});

test('every token that is documented is read, and says what it sets', () => {
  const names = new Set(read.map(([name]) => name));
  for (const [name, { description }] of named) {
    assert.ok(names.has(name), name);
    assert.ok(description, name);
  }
});

test('the theme page of the demo offers every token, and starts from the same values', async () => {
  const { TOKENS } = await import(new URL('demo/tokens.js', root));
  const offered = TOKENS.map(({ name, value }) => [name, value]);
  const documented = [...named.values()].map((token) => [token.name, token.default]);
  assert.deepEqual(offered.sort(), documented.sort());
});
