/**
 * Prints our figures beside others', taken in turns in one run:
 *   npm run bench [name …]
 * Machines are noisy: only medians and ratios of one run say something.
 */
import { readdirSync } from 'node:fs';

const names = process.argv.slice(2);
const all = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.bench.mjs'))
  .map((file) => file.replace('.bench.mjs', ''));
const unknown = names.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`No bench named ${unknown.join(', ')}; there are: ${all.join(', ')}.`);
  process.exit(1);
}

for (const name of names.length > 0 ? names : all) {
  const { title, bench } = await import(`./${name}.bench.mjs`);
  console.log(`\n${title}`);
  console.table(await bench());
}
