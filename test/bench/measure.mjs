/** What all benches have in common: taking turns, medians, pages made of several modules. */
import { build } from 'esbuild';

export const ROUNDS = 5;

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/**
 * A B A B …: what happens to the machine happens to all of them alike.
 *
 * @param {Record<string, (round: number) => Promise<T> | T>} subjects
 * @returns {Promise<Record<string, T[]>>} what each gave in each round
 * @template T
 */
export async function inTurns(subjects, rounds = ROUNDS) {
  const results = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, measure] of Object.entries(subjects)) {
      results[name].push(await measure(round));
    }
  }
  return results;
}

/** Several modules in one script for a page; `code` imports from this folder. */
export async function bundle(code, external = []) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    format: 'esm',
    minify: true,
    ignoreAnnotations: true, // our package says that nothing but definitions has an effect
    write: false,
    external,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return { type: 'text/javascript', body: outputFiles[0].text };
}

export const page = (scripts, body = '<div id="app"></div>') => ({
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>bench</title><body>${body}${scripts
    .map((address) => `<script type="module" src="${address}"></script>`)
    .join('')}</body></html>`,
});

/** Pages of others break ours; these are measured as they are. */
export const OPEN_POLICY =
  "default-src 'self' data: blob:; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'";
