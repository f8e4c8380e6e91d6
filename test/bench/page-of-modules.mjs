/** Pages for benches: several modules in one script, and a policy that other packages live under. */
import { build } from 'esbuild';

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
