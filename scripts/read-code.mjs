/** Reads TypeScript as a tree, for the checks that ask questions about code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The files below folders, as {path: text}, with `/` on every system. */
export function readFiles(root, folders, pattern) {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((file) =>
      `${folder}/${file}`.replaceAll('\\', '/'),
    ),
  );
  return Object.fromEntries(
    paths
      .filter((path) => pattern.test(path))
      .sort()
      .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );
}

export const parse = (path, text) =>
  ts.createSourceFile(path, text, ts.ScriptTarget.Latest, /* setParentNodes */ true);

/** Calls `visit` with every node. */
export function walk(node, visit) {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

export const lineOf = (source, node) =>
  source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;

/** Prints faults and sets the exit code. */
export function report(faults, allWell) {
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  else console.log(allWell);
}
