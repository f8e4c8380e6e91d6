/** Who may import whom: fails where an arrow points up, sideways or in a circle. */
import { posix } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { lineOf, parse, readFiles, report, walk } from './read-code.mjs';

const LIT = /^(lit$|lit\/|lit-|@lit\/|@lit-)/;

/**
 * What each part of the engine may import besides its own files and packages. A trailing `/` means
 * a folder; `type` before a name means its types only.
 */
const ENGINE = {
  'src/index.ts': ['src/'],
  'src/chat.ts': ['src/'],
  'src/version.ts': [],
  'src/choices.ts': [],
  'src/limits.ts': [],
  'src/store.ts': [],
  'src/policy.ts': ['src/errors.ts'],
  'src/error-codes.ts': [],
  'src/errors.ts': ['src/error-codes.ts', 'src/limits.ts'],
  'src/sentences/': ['src/error-codes.ts', 'src/errors.ts'],
  'src/imlib/': ['src/'],
  'src/messages/': ['src/error-codes.ts', 'src/errors.ts', 'src/limits.ts'],
  'src/storage/': ['src/error-codes.ts', 'src/errors.ts', 'src/limits.ts'],
  'src/tabs/': ['src/storage/', 'src/error-codes.ts', 'src/errors.ts', 'src/limits.ts'],
  'src/emoji/': [],
  ...sameFor(
    ['src/conversation/', 'src/send/', 'src/upload/'],
    [
      'src/messages/',
      'src/storage/',
      'src/tabs/',
      'src/error-codes.ts',
      'src/errors.ts',
      'src/limits.ts',
      'src/store.ts',
      'type src/transports/transport.ts',
    ],
  ),
};

/** What a transport may import besides its own files. */
const TRANSPORT = [
  'src/transports/transport.ts',
  'src/messages/',
  'src/storage/',
  'src/error-codes.ts',
  'src/errors.ts',
  'src/limits.ts',
];

/** The original SDK, which pages have or have not: only the transport over it knows it. */
const ORIGINAL = /^@rongcloud\//;
const OVER_ORIGINAL = 'src/transports/rongcloud/';

/** Parts that know no package either. */
const WITHOUT_PACKAGES = ['src/emoji/', 'test/contract/'];

function sameFor(parts, allowed) {
  return Object.fromEntries(parts.map((part) => [part, allowed]));
}

/**
 * @param {Record<string, string>} files text by path, from the project's root
 * @returns {string[]} what is wrong, a sentence each
 */
export function checkImports(files) {
  const imports = Object.entries(files).flatMap(([path, text]) => importsOf(path, text));
  return [...imports.flatMap(faultsOf), ...circlesOf(imports)];
}

/** Every import of a file: static, dynamic, re-exported, of types, of values. */
function importsOf(path, text) {
  const source = parse(path, text);
  const found = [];
  walk(source, (node) => {
    const read = readImport(node);
    if (!read) return;
    const name = read.name && ts.isStringLiteralLike(read.name) ? read.name.text : undefined;
    const isFile = /^[./]/.test(name ?? '');
    const to = isFile ? fileOf(path, name) : name;
    found.push({ from: path, line: lineOf(source, node), to, isFile, isType: read.isType });
  });
  return found;
}

function readImport(node) {
  if (ts.isImportDeclaration(node)) {
    return { name: node.moduleSpecifier, isType: importsTypesOnly(node.importClause) };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return { name: node.moduleSpecifier, isType: node.isTypeOnly || allTypes(node.exportClause) };
  }
  if (ts.isImportTypeNode(node)) return { name: node.argument.literal, isType: true };
  if (ts.isExternalModuleReference(node)) return { name: node.expression, isType: false };
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return { name: node.arguments[0], isType: false };
  }
  return undefined;
}

const importsTypesOnly = (clause) =>
  clause !== undefined &&
  (clause.isTypeOnly || (clause.name === undefined && allTypes(clause.namedBindings)));

const allTypes = (names) =>
  names?.elements?.length > 0 && names.elements.every(({ isTypeOnly }) => isTypeOnly);

/** The source file that an import of its built name means. */
const fileOf = (from, name) => posix.join(posix.dirname(from), name).replace(/\.js$/, '.ts');

function faultsOf(arrow) {
  const why = faultOf(arrow);
  return why ? [`${arrow.from}:${arrow.line} ${why}`] : [];
}

function faultOf({ from, to, isFile, isType }) {
  if (from.startsWith('components/cdn/')) return undefined;
  if (to === undefined) return 'computes what it imports, so nobody can tell what that is';
  if (!isFile) return packageFaultOf(from, to);
  if (from.startsWith('components/')) return componentFaultOf(to);
  const rule = ruleOf(from);
  if (!rule) return 'belongs to no part: say in scripts/check-imports.mjs what it may import';
  const allowed = [rule.own, ...rule.others].some((one) => matches(one, to, isType));
  return allowed ? undefined : `must not import ${to}${isType ? ' (types)' : ''}`;
}

function packageFaultOf(from, to) {
  const banned = from.startsWith('src/') && LIT.test(to);
  const lonely = WITHOUT_PACKAGES.some((part) => from.startsWith(part));
  const original = ORIGINAL.test(to) && !from.startsWith(OVER_ORIGINAL);
  return banned || lonely || original ? `must not import ${to}` : undefined;
}

function componentFaultOf(to) {
  const isBelow = to.startsWith('src/') || to.startsWith('components/');
  return isBelow && !to.startsWith('components/cdn/') ? undefined : `must not import ${to}`;
}

function ruleOf(from) {
  if (from.startsWith('test/contract/')) return { own: 'test/contract/', others: ['src/'] };
  const transport = /^src\/transports\/(?:[^/]+\/|[^/]+$)/.exec(from)?.[0];
  if (transport) return { own: transport, others: TRANSPORT };
  const own = Object.keys(ENGINE).find((part) => matches(part, from, false));
  return own && { own, others: ENGINE[own] };
}

function matches(pattern, path, isType) {
  if (pattern.startsWith('type ')) return isType && matches(pattern.slice(5), path, isType);
  return pattern.endsWith('/') ? path.startsWith(pattern) : path === pattern;
}

/** Each circle once, named by the way around it. Types count: a circle of types is one of minds. */
function circlesOf(imports) {
  const next = groupByFile(imports);
  const done = new Set();
  const circles = [];
  const follow = (file, way) => {
    if (way.includes(file)) {
      circles.push(`circle: ${[...way.slice(way.indexOf(file)), file].join(' → ')}`);
      return;
    }
    if (done.has(file)) return;
    for (const { to } of next.get(file) ?? []) if (to) follow(to, [...way, file]);
    done.add(file);
  };
  for (const file of next.keys()) follow(file, []);
  return circles;
}

function groupByFile(imports) {
  const groups = new Map();
  for (const arrow of imports) groups.set(arrow.from, [...(groups.get(arrow.from) ?? []), arrow]);
  return groups;
}

export function readTree() {
  const root = fileURLToPath(new URL('..', import.meta.url));
  return readFiles(root, ['src', 'components', 'test/contract'], /\.ts$/);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const files = readTree();
  report(checkImports(files), `The imports of ${Object.keys(files).length} files are in order.`);
}
