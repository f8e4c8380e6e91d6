/**
 * Prints our figures beside others', taken in turns in one run:
 *   npm run bench [name …] [name:measure …]
 * Machines are noisy: only medians and ratios of one run say something.
 */
import { readdirSync } from 'node:fs';

const asked = process.argv.slice(2).map((word) => word.split(':'));
const names = [...new Set(asked.map(([name]) => name))];
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
  const measures = asked.filter(([bench, measure]) => bench === name && measure);
  console.table(await bench(measures.map(([, measure]) => measure)));
}
