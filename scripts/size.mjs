/**
 * Prints what each built part weighs on the wire, and what a page loads of them; fails where
 * something is over its budget.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const folder = new URL('../dist/cdn/', import.meta.url);

/** Bytes after brotli, the first that matches. */
const BUDGETS = [
  [/^rim-chat\.js$/, 30_000],
  [/^rim-chat-imlib\.js$/, 20_000],
  [/^rim-chat\.iife\.js$/, 45_000],
  [/^rim-chat\/launcher\.js$/, 2_000],
  [/^rim-chat\/links\.js$/, 2_000],
  [/^rim-chat\/list\.js$/, 10_500],
  [/^rim-chat\/list-tools\.js$/, 5_000],
  [/^rim-chat\/names\.js$/, 2_000],
  [/^rim-chat\/settings\.js$/, 2_500],
  [/^rim-chat\/transport-local\.js$/, 6_000],
  [/^rim-chat\/transport-rongcloud\.js$/, 6_000],
  [/^rim-chat\/delivery\.js$/, 10_000],
  [/^rim-chat\/imlib-calls\.js$/, 7_000],
  [/^rim-chat\/words-problems-.+\.js$/, 1_500],
  [/^rim-chat-emoji\.js$/, 8_000],
  [/^rim-chat\/emoji-panel\.js$/, 11_500],
  [/^rim-chat\/emoji-text\.js$/, 9_000],
  [/^rim-chat\/emoji-characters\.js$/, 4_000],
  [/^rim-chat\/emoji-names-.+\.js$/, 10_000],
  [/^rim-chat\/emoji-keywords-en\.js$/, 20_000],
  [/^rim-chat\/emoji-keywords-zh\.js$/, 26_000],
  [/^rim-chat\/emoji-words-.+\.js$/, 1_000],
  [/^rim-chat\/emoji-pictures\.js$/, 5_000],
  [/^rim-chat\/words-codes-.+\.js$/, 6_000],
  [/^rim-chat\/words-.+\.js$/, 6_000],
];

/** What a page loads at its start, or before somebody can write to somebody; and its budget. */
const PAGES = [
  {
    page: 'with all names of the original SDK',
    loads: ['rim-chat.js', 'rim-chat-imlib.js'],
    budget: 40_000,
  },
  {
    page: 'messages shown, local transport',
    loads: [
      'rim-chat.js',
      ...['delivery', 'transport-local', 'list'].map((part) => `rim-chat/${part}.js`),
    ],
    budget: 52_000,
  },
  {
    page: 'emoji panel that finds, English',
    loads: ['panel', 'characters', 'names-en', 'keywords-en'].map(emojiFile),
    budget: 40_000,
  },
  {
    page: 'emoji panel that finds, Chinese',
    loads: ['panel', 'characters', 'names-zh', 'keywords-zh', 'words-zh'].map(emojiFile),
    budget: 50_000,
  },
];

function emojiFile(name) {
  return `rim-chat/emoji-${name}.js`;
}

function held(file, minified, brotli, budget) {
  return { file, minified, brotli, budget, ok: budget !== undefined && brotli <= budget };
}

function weigh(file) {
  const code = readFileSync(new URL(file, folder));
  const budget = BUDGETS.find(([name]) => name.test(file))?.[1];
  return held(file, code.length, brotliCompressSync(code).length, budget);
}

function together({ page, loads, budget }) {
  const loaded = parts.filter(({ file }) => loads.includes(file));
  if (loaded.length < loads.length) throw new Error(`Not built: some of ${loads.join(', ')}.`);
  const sum = (figure) => loaded.reduce((total, part) => total + part[figure], 0);
  return held(page, sum('minified'), sum('brotli'), budget);
}

const files = readdirSync(folder, { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.js'))
  .sort();
const parts = files.map(weigh);
const all = [...parts, ...PAGES.map(together)];
console.table(Object.fromEntries(all.map(({ file, ...figures }) => [file, figures])));

const missing = BUDGETS.filter(([name]) => !files.some((file) => name.test(file)));
for (const [name] of missing) console.error(`No file was built for ${name}.`);
for (const { file, ok, budget } of all) {
  if (!ok) console.error(budget ? `${file} is over its budget.` : `${file} has no budget.`);
}
if (missing.length > 0 || all.some(({ ok }) => !ok)) process.exitCode = 1;
