// Packs src/emoji/emoji-builtin.json into src/emoji/builtin.ts: what the panel shows, in one string.
// node scripts/pack-emoji.mjs          writes it
// node scripts/pack-emoji.mjs --check  exits 1 where the file does not say what the table says
import { readFileSync, writeFileSync } from 'node:fs';

const table = new URL('../src/emoji/emoji-builtin.json', import.meta.url);
const packed = new URL('../src/emoji/builtin.ts', import.meta.url);

const { emojis } = JSON.parse(readFileSync(table, 'utf8'));
const lines = emojis.map(({ emoji, zh, en }) => `${emoji}|${zh}|${en}`);
const source = `// Made by scripts/pack-emoji.mjs from emoji-builtin.json: character|Chinese name|English name.
export const BUILTIN = \`
${lines.join('\n')}
\`;
`;

if (process.argv.includes('--check')) {
  if (readFileSync(packed, 'utf8') !== source) {
    console.error('src/emoji/builtin.ts is out of date: run node scripts/pack-emoji.mjs');
    process.exit(1);
  }
} else {
  writeFileSync(packed, source);
}
