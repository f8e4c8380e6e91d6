/**
 * What a screen reader is given of a page, as text: Chromium's own tree of roles, names and states,
 * without what only groups and without how a text is broken into lines. A row of a list is one line,
 * and of many rows only the first are shown: how many there are is a matter of typefaces.
 */
import { cdpSession } from './harness.mjs';

/** Of no use to ears where they have no name. */
const PLAIN = new Set(['generic', 'none', 'sectionheader', 'RootWebArea', 'paragraph', 'bdi']);
/** States that are told where they are something else than this. */
const STATES = new Map([
  ['focused', false],
  ['disabled', false],
  ['expanded', undefined],
  ['selected', undefined],
  ['checked', undefined],
  ['pressed', undefined],
  ['modal', false],
  ['busy', false],
  ['multiline', false],
  ['invalid', 'false'],
  ['hasPopup', undefined],
  ['autocomplete', ''],
  ['level', undefined],
  ['live', undefined],
]);
/** Roles of which a level tells nothing. */
const WITHOUT_LEVEL = new Set(['listitem']);
/** Their names are what is in them. */
const IN_ONE_LINE = new Set(['listitem', 'row']);
/** So many rows of a kind are shown, where there are more than a screen can have. */
const ROWS_SHOWN = { row: { shown: 1, most: 1 }, listitem: { shown: 3, most: 10 } };

/** @param {import('playwright-core').Page} page */
export async function accessibilityTree(page) {
  const session = await cdpSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = ({ childIds = [] }) =>
    childIds.flatMap((id) => {
      const child = byId.get(id);
      if (!child || child.role?.value === 'InlineTextBox') return [];
      return child.ignored || isPlain(child) ? childrenOf(child) : [child];
    });
  return childrenOf(nodes[0])
    .flatMap((node) => linesOf(node, childrenOf))
    .join('\n');
}

const roleOf = ({ role }) => role.value;
const nameOf = ({ name }) => (name?.value ?? '').replaceAll(/\s+/g, ' ').trim();
const isText = (node) => roleOf(node) === 'StaticText';

function isPlain(node) {
  return PLAIN.has(roleOf(node)) && nameOf(node) === '';
}

function linesOf(node, childrenOf) {
  if (isText(node)) return nameOf(node) === '' ? [] : [`text ${quoted(nameOf(node))}`];
  if (IN_ONE_LINE.has(roleOf(node))) return [`${roleOf(node)}: ${inOneLine(node, childrenOf)}`];
  const children = childrenOf(node);
  const inside = isSaidByName(node, children)
    ? []
    : withFewRows(children).flatMap((child) => linesOf(child, childrenOf));
  return [headOf(node), ...inside.map((line) => `  ${line}`)];
}

/** What it holds is its name, or stands for it. */
function isSaidByName(node, children) {
  return nameOf(node) !== '' && children.every(isText);
}

function withFewRows(children) {
  const left = Object.entries(ROWS_SHOWN).flatMap(([role, { shown, most }]) => {
    const rows = children.filter((child) => roleOf(child) === role);
    return rows.length > most ? rows.slice(shown) : [];
  });
  return children.filter((child) => !left.includes(child));
}

function headOf(node) {
  const name = nameOf(node);
  const description = node.description?.value
    ? ` described as ${quoted(node.description.value)}`
    : '';
  const states = statesOf(node).map((state) => ` [${state}]`);
  return `${roleOf(node)}${name && ` ${quoted(name)}`}${states.join('')}${description}`;
}

function statesOf(node) {
  return (node.properties ?? []).flatMap(({ name, value: { value } }) => {
    const isTold = STATES.has(name) && value !== STATES.get(name);
    if (!isTold || (name === 'level' && WITHOUT_LEVEL.has(roleOf(node)))) return [];
    return value === true ? name : `${name}: ${value}`;
  });
}

/** Texts, and what can be used, in their order. */
function inOneLine(node, childrenOf) {
  const pieces = childrenOf(node).flatMap((child) => {
    if (isText(child)) return nameOf(child) || [];
    const children = childrenOf(child);
    const isAll = isSaidByName(child, children) || children.length === 0;
    if (isAll) return `<${headOf(child)}>`;
    const inside = inOneLine(child, childrenOf);
    return nameOf(child) === '' ? inside : `<${headOf(child)}: ${inside}>`;
  });
  return pieces.join(' · ');
}

const quoted = (text) => `"${text}"`;
