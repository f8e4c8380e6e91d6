/** Prints what each built part weighs on the wire, and fails where one is over its budget. */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const folder = new URL('../dist/cdn/', import.meta.url);

/** Bytes after brotli. The first two hold everything that they load at start. */
const BUDGETS = [
  [/^rim-chat\.js$/, 30_000],
  [/^rim-chat\.iife\.js$/, 45_000],
  [/^rim-chat\/emoji-panel\.js$/, 40_000],
  [/^rim-chat\/launcher\.js$/, 2_000],
  [/^rim-chat\/transport-local\.js$/, 5_500],
  [/^rim-chat\/transport-rongcloud\.js$/, 6_000],
  [/^rim-chat\/settling\.js$/, 1_000],
  [/^rim-chat\/words-problems-.+\.js$/, 1_500],
  [/^rim-chat\/words-.+\.js$/, 6_000],
];

function weigh(file) {
  const code = readFileSync(new URL(file, folder));
  const budget = BUDGETS.find(([name]) => name.test(file))?.[1];
  const bytes = brotliCompressSync(code).length;
  return {
    file,
    minified: code.length,
    brotli: bytes,
    budget,
    ok: budget !== undefined && bytes <= budget,
  };
}

const files = readdirSync(folder, { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.js'))
  .sort();
const parts = files.map(weigh);
console.table(Object.fromEntries(parts.map(({ file, ...figures }) => [file, figures])));

const missing = BUDGETS.filter(([name]) => !files.some((file) => name.test(file)));
for (const [name] of missing) console.error(`No file was built for ${name}.`);
for (const { file, ok, budget } of parts) {
  if (!ok) console.error(budget ? `${file} is over its budget.` : `${file} has no budget.`);
}
if (missing.length > 0 || parts.some(({ ok }) => !ok)) process.exitCode = 1;
