import { posix } from 'node:path';

/** The manifest tells what people may use, so what is private is left out. */
const isPublic = ({ name, privacy = 'public' }) => privacy === 'public' && !/^[#_]/.test(name);

/** Ours begin with `rim-`; the analyzer takes other calls for events, too. */
const isOurEvent = ({ name }) => name?.startsWith('rim-');

const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        keep(declaration, 'members', isPublic);
        keep(declaration, 'attributes', isPublic);
        keep(declaration, 'events', isOurEvent);
      }
    }
  },
};

function keep(declaration, list, wanted) {
  if (declaration[list]) declaration[list] = declaration[list].filter(wanted);
}

/** Paths become those of the package, which has no sources. */
const builtPaths = {
  name: 'built-paths',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const module of modules) rename(module, posix.dirname(module.path));
  },
};

function rename(node, folder) {
  for (const [key, value] of Object.entries(node)) {
    if (key === 'path' || key === 'module') node[key] = builtPath(value, folder);
    else if (typeof value === 'object') rename(value, folder);
  }
}

function builtPath(source, folder) {
  const path = source.startsWith('.') ? posix.join(folder, source) : source;
  return posix.join('dist/esm', path.replace(/\.ts$/, '.js'));
}

/** Names, for each tag, the module that defines it; the analyzer cannot see through a function. */
const definitions = {
  name: 'definitions',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const module of modules) {
      module.exports = module.exports.filter(({ kind }) => kind !== 'custom-element-definition');
    }
    for (const { path, declarations } of modules) {
      for (const { tagName, name } of declarations.filter(hasTag)) {
        const define = path.replace(/[^/]+$/, 'define.ts');
        modules
          .find((module) => module.path === define)
          .exports.push({
            kind: 'custom-element-definition',
            name: tagName,
            declaration: { name, module: path },
          });
      }
    }
  },
};

const hasTag = ({ tagName }) => tagName !== undefined;

export default {
  globs: ['components/**/*.ts'],
  exclude: ['components/cdn/**'],
  outdir: '.',
  litelement: true,
  plugins: [publicOnly, definitions, builtPaths],
};
