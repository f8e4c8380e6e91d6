/**
 * What shipped code must not contain, because a strict policy forbids it, because it turns text
 * into markup, or because it asks a stranger for something.
 *
 * Sources are checked whole. Of the built files for script tags everything is checked but
 * `innerHTML`: Lit fills its <template> elements with it, through its own Trusted Types policy.
 */
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { lineOf, parse, readFiles, report, walk } from './read-code.mjs';

/** Names that nothing may be called by, nor be reached through. */
const NAMES = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'createContextualFragment',
  'setHTMLUnsafe',
  'unsafeHTML',
  'unsafeSVG',
  'unsafeMathML',
  'unsafeStatic',
  'styleMap',
  'eval',
  'Worker',
  'SharedWorker',
  'DOMParser',
  'srcdoc',
]);

/** What no text may contain: text becomes markup in templates, and addresses are asked. */
const TEXTS = [
  [/\.?(innerHTML|outerHTML|srcdoc)\s*=/, (match) => match[1]],
  [/<[a-z][^<>]*\sstyle\s*=/i, () => 'a style attribute'],
  [/\bhttps?:\/\/(?!www\.w3\.org\/)[\w[]/, () => 'an address of somebody else'],
];

/**
 * @param {Record<string, string>} files text by path
 * @param {{ except?: string[] }} [options] names that may be there
 * @returns {string[]} what is wrong, a sentence each
 */
export function checkRules(files, { except = [] } = {}) {
  return Object.entries(files).flatMap(([path, text]) => {
    const source = parse(path, text);
    const faults = [];
    walk(source, (node) => {
      const found = forbiddenIn(node);
      if (found && !except.includes(found)) {
        faults.push(`${path}:${lineOf(source, node)} contains ${found}`);
      }
    });
    return faults;
  });
}

function forbiddenIn(node) {
  if (ts.isIdentifier(node)) return NAMES.has(node.text) ? node.text : undefined;
  if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) return inText(node);
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return inCall(node);
  return undefined;
}

function inText(node) {
  const { text } = node;
  if (ts.isElementAccessExpression(node.parent) && NAMES.has(text)) return text;
  for (const [pattern, name] of TEXTS) {
    const match = pattern.exec(text);
    if (match) return name(match);
  }
  return undefined;
}

function inCall({ expression, arguments: args = [] }) {
  if (ts.isIdentifier(expression) && expression.text === 'Function') return 'new Function';
  if (!ts.isPropertyAccessExpression(expression)) return undefined;
  const method = expression.name.text;
  const owner = expression.expression.getText();
  if (/^write(ln)?$/.test(method) && /(^|\.)document$/.test(owner)) return 'document.write';
  const [first] = args;
  const setsStyle = method === 'setAttribute' && first && ts.isStringLiteralLike(first);
  return setsStyle && first.text.toLowerCase() === 'style' ? "setAttribute('style')" : undefined;
}

/** `any` in what is published switches off the checks of those who use it. */
export function checkTypes(files) {
  return Object.entries(files).flatMap(([path, text]) => {
    const source = parse(path, text);
    const faults = [];
    walk(source, (node) => {
      if (node.kind === ts.SyntaxKind.AnyKeyword) {
        faults.push(`${path}:${lineOf(source, node)} says any`);
      }
    });
    return faults;
  });
}

function main() {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const sources = readFiles(root, ['src', 'components'], /\.ts$/);
  const built = readFiles(root, ['dist/cdn'], /\.js$/);
  const types = readFiles(root, ['dist/types'], /\.d\.ts$/);
  const faults = [
    ...checkRules(sources),
    ...checkRules(built, { except: ['innerHTML'] }),
    ...checkTypes(types),
  ];
  const count = [sources, built, types].map((files) => Object.keys(files).length);
  report(
    faults,
    `${count[0]} sources, ${count[1]} built files and ${count[2]} types keep the rules.`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
