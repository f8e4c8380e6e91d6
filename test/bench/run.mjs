/**
 * Prints our figures beside those of others and of hand-written pages, taken in turns in one run:
 *   npm run bench                 all of them
 *   node test/bench/run.mjs name  one
 * Needs `npm run build`. Machines are noisy: the ratios tell, not the figures.
 */
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';

const known = readdirSync(import.meta.dirname)
  .filter((file) => /^[a-z][a-z-]*\.mjs$/.test(file) && !['run.mjs', 'measure.mjs'].includes(file))
  .map((file) => basename(file, '.mjs'));
const names = process.argv.slice(2);
const unknown = names.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`No bench named ${unknown.join(', ')}; there are ${known.join(', ')}.`);
  process.exit(1);
}

for (const name of names.length > 0 ? names : known) {
  const { run } = await import(`./${name}.mjs`);
  await run();
}
