/**
 * Writes docs/elements.md from custom-elements.json, which `npm run build` makes from the code:
 *   node scripts/api-tables.mjs          writes it
 *   node scripts/api-tables.mjs --check  exits 1 where it does not say what the code says
 */
import { readFileSync, writeFileSync } from 'node:fs';

const manifest = new URL('../custom-elements.json', import.meta.url);
const page = new URL('../docs/elements.md', import.meta.url);

const { modules } = JSON.parse(readFileSync(manifest, 'utf8'));
const elements = modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName)
  .sort((a, b) => a.tagName.localeCompare(b.tagName));

const oneLine = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const code = (text) => (text ? `\`${text}\`` : '');
const typeOf = ({ type }) => code(oneLine(type?.text));

function table(title, columns, rows) {
  if (rows.length === 0) return [];
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return ['', `### ${title}`, '', line(columns), line(columns.map(() => '---')), ...rows.map(line)];
}

const named = (entries = [], cells) =>
  entries.map((entry) => [code(entry.name) || 'default', ...cells(entry)]);
const described = ({ description }) => [oneLine(description)];
const typed = (entry) => [typeOf(entry), oneLine(entry.description)];
const isField = ({ kind }) => kind === 'field';

function section(element) {
  const { tagName, description, members = [] } = element;
  const onlyProperties = members.filter((member) => isField(member) && !member.attribute);
  return [
    '',
    `## \`<${tagName}>\``,
    '',
    oneLine(description),
    ...table(
      'Attributes, and properties of the same meaning',
      ['attribute', 'property', 'type', 'what it does'],
      named(element.attributes, (entry) => [code(entry.fieldName), ...typed(entry)]),
    ),
    ...table('Properties only', ['property', 'type', 'what it does'], named(onlyProperties, typed)),
    ...table('Events', ['event', 'class', 'when'], named(element.events, typed)),
    ...table('Slots', ['slot', 'what stands there'], named(element.slots, described)),
    ...table('Parts', ['part', 'what it is'], named(element.cssParts, described)),
    ...table(
      'Custom properties',
      ['property', 'default', 'what it sets'],
      named(element.cssProperties, (entry) => [code(entry.default), oneLine(entry.description)]),
    ),
  ];
}

const text = [
  '# The elements',
  '',
  'Made from the code by `npm run docs`; change it there.',
  ...elements.flatMap(section),
  '',
].join('\n');

if (process.argv.includes('--check')) {
  if (readFileSync(page, 'utf8') !== text) {
    console.error('docs/elements.md does not say what the code says: run npm run docs');
    process.exit(1);
  }
} else {
  writeFileSync(page, text);
}
