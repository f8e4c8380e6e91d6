/** The package as others import it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const { exports: entries } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);
const modules = Object.entries(entries)
  .filter(([, entry]) => typeof entry === 'object' && entry.default.endsWith('.js'))
  .map(([name]) => name.replace(/^\./, 'rim-chat'));

for (const name of modules) {
  test(`${name} loads in plain Node, and lets it exit`, () => {
    const code = `import(${JSON.stringify(name)}).then((m) => console.log(Object.keys(m).length))`;
    const run = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8', timeout: 20_000 });
    assert.equal(run.status, 0, run.stderr);
    assert.ok(Number(run.stdout) > 0, run.stdout);
  });
}

test('the engine brings no Lit with it', () => {
  const code = `
    import { register } from 'node:module';
    register('data:text/javascript,' + encodeURIComponent(
      "export async function resolve(name, context, next) {" +
      " if (/^(lit|@lit)/.test(name)) throw new Error('the engine imports ' + name);" +
      " return next(name, context); }"));
    await import('rim-chat');`;
  const args = ['--input-type=module', '-e', code];
  const run = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 20_000 });
  assert.equal(run.status, 0, run.stderr);
});
