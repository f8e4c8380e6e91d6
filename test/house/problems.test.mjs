/** Every code that a page can meet has its paragraph in the docs, and its sentence in each language. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const [, union] = /export type ProblemCode =([\s\S]*?);\n\n/.exec(read('src/errors.ts'));
const codes = [...union.matchAll(/'([a-z-]+)'/g)].map(([, code]) => code);

test('each problem has a paragraph in the docs, and no other', () => {
  const headings = [...read('docs/problems.md').matchAll(/^## (.+)$/gm)].map(([, text]) => text);
  assert.ok(codes.length > 10);
  assert.deepEqual([...headings].sort(), [...codes].sort());
});

for (const language of ['en', 'zh']) {
  test(`each problem has a sentence in ${language}`, async () => {
    const { default: words } = await import(
      `../../components/shared/words/problems-${language}.ts`
    );
    const data = { option: 'o', value: 'v', expected: 'e', reason: 'r', minutes: 7 };
    for (const code of codes) assert.ok(words.sentence({ code, data }).length > 3, code);
  });
}
