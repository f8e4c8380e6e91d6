/** What stands around the bundled code of the files for script tags. */
import { readFileSync } from 'node:fs';

export const legalComment = (version) =>
  `/*! rim-chat ${version}, MIT; licences of what is inside: rim-chat.licenses.txt */\n`;

/**
 * A second copy of the classic script ends before any code of its own runs: Lit makes a Trusted
 * Types policy when it starts, and under a strict policy the second one of that name throws.
 * An element with id="RimChat" is no copy, so the version is what is looked at.
 */
export const beforeClassic = (version) => `(() => {
  const running = globalThis.RimChat;
  if (typeof running?.version === 'string') {
    console.warn('rim-chat ${version} does not start: version ' + running.version + ' runs on this page already.');
    return;
  }
`;

export const afterClassic = `
  globalThis.RimChat = RimChat;
  const tag = document.currentScript;
  const otherName = tag instanceof HTMLScriptElement ? tag.dataset.global : undefined;
  if (/^[A-Za-z_$][\\w$]*$/.test(otherName ?? '')) globalThis[otherName] = RimChat;
})();`;

/** Writes the licences of the packages in a bundle beside it, as they ask for. */
export const licenses = () => ({
  name: 'licenses',
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((chunk) => Object.keys(chunk.modules ?? {}));
    const folders = new Set(modules.map(packageFolder).filter(Boolean));
    this.emitFile({
      type: 'asset',
      fileName: 'rim-chat.licenses.txt',
      source: [...folders].sort().map(licenseOf).join('\n\n'),
    });
  },
});

const packageFolder = (id) => /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0];

function licenseOf(folder) {
  const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  return `${name} ${version}\n\n${readFileSync(`${folder}/LICENSE`, 'utf8')}`;
}
