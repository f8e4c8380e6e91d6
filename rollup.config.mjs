/**
 * The builds:
 *   dist/esm            what npm users import: one file for each source file, dependencies outside
 *   dist/cdn/*.js       for script tags: an ES module and a classic script, with everything they
 *                       need at start inside
 *   dist/cdn/rim-chat/  what both of them load at first use
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import minifyTemplates from '@lit-labs/rollup-plugin-minify-html-literals';
import nodeResolve from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { afterClassic, beforeClassic, legalComment, licenses } from './scripts/cdn-parts.mjs';

const root = import.meta.dirname;
const manifest = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
const dependencies = Object.keys(manifest.dependencies);

const isDependency = (id) => dependencies.some((name) => id === name || id.startsWith(`${name}/`));
const projectPath = (id) => relative(root, id).split(sep).join('/');
/** Words that nobody else reads come with the part. */
const isWordsOfPart = (id) => /^components\/shared\/words\/tools-/.test(projectPath(id));
const isShared = (id) => projectPath(id).startsWith('components/shared/');

/** A warning in a build is a fault; only dependencies may import in circles. */
function onwarn(warning) {
  const circleOfOthers =
    warning.code === 'CIRCULAR_DEPENDENCY' &&
    warning.ids.every((id) => id.includes('node_modules'));
  if (!circleOfOthers) throw new Error(warning.message);
}

const typescript = () =>
  esbuild({
    target: 'es2022',
    tsconfig: resolve(root, 'tsconfig.json'),
    define: { __VERSION__: JSON.stringify(manifest.version) },
  });

/** All files of the elements, wherever they stand. */
const componentFiles = readdirSync(resolve(root, 'components'), { recursive: true })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(resolve(root, 'components', file), 'utf8'));

/** Our own custom properties get short names: the same ones in all files, for they meet on a page. */
function shortProperties() {
  const ours = /--_[a-z][\w-]*/g;
  const names = [...new Set(componentFiles.flatMap((text) => text.match(ours) ?? []))].sort();
  const short = new Map(names.map((name, index) => [name, `--_${index.toString(36)}`]));
  return {
    name: 'short-properties',
    transform: (code, id) =>
      projectPath(id).startsWith('components/')
        ? { code: code.replace(ours, (name) => short.get(name)), map: null }
        : null,
  };
}

/** Enums as objects that know their members both ways, made by one function. */
const leanEnums = () => ({
  name: 'lean-enums',
  transform(code, id) {
    if (!/^src\/(error-codes|messages\/types)\.ts$/.test(projectPath(id))) return null;
    const made = code.replace(
      /export enum (\w+) \{([^}]*)\}/g,
      (_, name, members) =>
        `export const ${name} = /*#__PURE__*/ bothWays({${members.replaceAll(' = ', ': ')}});`,
    );
    const from = JSON.stringify(resolve(root, 'components/cdn/enums.ts'));
    return { code: `import { bothWays } from ${from};\n${made}`, map: null };
  },
});

/** Enums as numbers: their members' long names are of use only to those who write code with them. */
function numbersForEnums() {
  const values = {};
  for (const file of ['src/error-codes.ts', 'src/messages/types.ts']) {
    const source = readFileSync(resolve(root, file), 'utf8');
    for (const [, name, members] of source.matchAll(/enum (\w+) \{([^}]*)\}/g)) {
      for (const [, member, number] of members.matchAll(/(\w+) = (-?\d+)/g)) {
        values[`${name}.${member}`] = number;
      }
    }
  }
  return replace({ preventAssignment: true, values });
}

/** What every file for script tags goes through. */
const forScriptTags = ({ module = true } = {}) => [
  leanStyles(),
  leanEnums(),
  shortProperties(),
  nodeResolve({
    browser: true,
    exportConditions: ['browser', 'production'],
    ignoreSideEffectsForRoot: true, // they name built files; these are the sources
  }),
  // nanostores asks for process.env.NODE_ENV; a browser has no `process`.
  replace({ preventAssignment: true, values: { 'process.env.NODE_ENV': '"production"' } }),
  typescript(),
  numbersForEnums(),
  minifyTemplates(),
  terser({
    module,
    ecma: 2022,
    compress: { passes: 4, keep_fargs: false, unsafe_arrows: true, pure_getters: true, inline: 1 },
    format: { comments: /^!/ },
  }),
];

/** Modules that load lazy parts, and those that do so by address for script tags. */
const byAddress = new Map([
  ['components/chat/load-local.ts', 'components/cdn/load-local.ts'],
  ['src/imlib/load-local.ts', 'components/cdn/load-local.ts'],
  ['src/send/load-sender.ts', 'components/cdn/load-sender.ts'],
  ['components/chat/load-launcher.ts', 'components/cdn/load-launcher.ts'],
  ['components/composer/load-panel.ts', 'components/cdn/load-panel.ts'],
  ['components/conversation/load-tools.ts', 'components/cdn/load-tools.ts'],
  ['components/shared/words/load.ts', 'components/cdn/load-words.ts'],
  ['src/sentences/load.ts', 'components/cdn/load-sentences.ts'],
]);

/** Lit's ways round for browsers that the elements do not run in, left out. */
const leanStyles = () => ({
  name: 'lean-styles',
  resolveId: (source, importer = '') =>
    source === './css-tag.js' && importer.includes('@lit/reactive-element')
      ? resolve(root, 'components/cdn/css-tag.ts')
      : null,
});

/** The elements' own chats, without what is built on a chat for pages that ask for it. */
const plainChat = () => ({
  name: 'plain-chat',
  async resolveId(source, importer, options) {
    if (!source.endsWith('/create-chat.js')) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found && resolve(root, 'components/cdn/create-plain-chat.ts');
  },
});

function lazyByAddress() {
  return {
    name: 'lazy-by-address',
    async resolveId(source, importer, options) {
      if (!/\/load(-[\w-]+)?\.[jt]s$/.test(source)) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const other = found && byAddress.get(projectPath(found.id));
      return other ? resolve(root, other) : found;
    },
  };
}

/** A lazy file that brought its own Lit, or its own copy of a store, would not meet the page's. */
function onlyOwnCode(...allowed) {
  return {
    name: 'only-own-code',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        const strangers = Object.keys(chunk.modules ?? {})
          .map(projectPath)
          .filter((path) => !allowed.some((start) => path.startsWith(start)));
        if (strangers.length)
          this.error(`${chunk.fileName} must not contain ${strangers.join(', ')}`);
      }
    },
  };
}

/** The factory returns what its entry exports, so there has to be something. */
const exportsSomething = () => ({
  name: 'exports-something',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.isEntry && chunk.exports.length === 0) this.error(`${chunk.name} exports nothing`);
    }
  },
});

const packageBuild = {
  input: [
    'src/index.ts',
    'components/index.ts',
    ...['chat', 'conversation', 'composer', 'emoji-panel'].map(
      (name) => `components/${name}/define.ts`,
    ),
    'test/contract/index.ts',
  ],
  external: isDependency,
  onwarn,
  plugins: [typescript()],
  output: {
    dir: 'dist/esm',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: '.',
    sourcemap: true,
  },
};

/**
 * The elements, and beside them the file with all names of the original SDK: it takes from the
 * first one what both need, so that a page that loads both has one of each.
 */
const moduleBuild = {
  input: {
    'rim-chat': 'components/cdn/module.ts',
    'rim-chat-imlib': 'components/cdn/imlib-module.ts',
  },
  onwarn,
  preserveEntrySignatures: 'allow-extension',
  treeshake: { moduleSideEffects: (id) => !projectPath(id).startsWith('src/') },
  plugins: [plainChat(), lazyByAddress(), ...forScriptTags(), licenses()],
  output: {
    dir: 'dist/cdn',
    format: 'es',
    entryFileNames: '[name].js',
    banner: legalComment(manifest.version),
    sourcemap: true,
  },
};

const classicBuild = {
  input: 'components/cdn/classic.ts',
  onwarn,
  plugins: [lazyByAddress(), ...forScriptTags({ module: false })],
  output: {
    file: 'dist/cdn/rim-chat.iife.js',
    format: 'iife',
    name: 'RimChat',
    banner: legalComment(manifest.version) + beforeClassic(manifest.version),
    footer: afterClassic,
    sourcemap: true,
  },
};

/** An ES module whose default export makes a part out of the page's own Lit and shared parts. */
const partBuild = (file, input, ...allowed) => ({
  input,
  external: (id) => id === 'lit' || (isShared(id) && !isWordsOfPart(id)),
  onwarn,
  plugins: [...forScriptTags(), exportsSomething(), onlyOwnCode(...allowed)],
  output: {
    file: `dist/cdn/rim-chat/${file}`,
    format: 'iife',
    name: 'part',
    exports: 'named',
    interop: 'esModule',
    externalLiveBindings: false,
    globals: (id) => (id === 'lit' ? 'kit.lit' : 'kit.shared'),
    banner: 'export default function (kit) {',
    footer: 'return part;\n}',
    sourcemap: true,
  },
});

const partBuilds = [
  partBuild(
    'emoji-panel.js',
    'components/composer/emoji-popover.ts',
    'components/composer/emoji-popover',
    'components/emoji-panel/',
    'src/emoji/',
    'src/limits.ts',
  ),
  partBuild(
    'list-tools.js',
    'components/list-tools/list-tools.ts',
    'components/list-tools/',
    'components/shared/words/tools-',
    'src/messages/identity.ts',
  ),
  partBuild('launcher.js', 'components/chat/launcher.ts', 'components/chat/launcher'),
];

/** A part that needs nothing of the page. */
const plainBuild = (file, input, ...allowed) => ({
  input,
  onwarn,
  plugins: [...forScriptTags(), onlyOwnCode(input, ...allowed)],
  output: { file: `dist/cdn/rim-chat/${file}`, format: 'es', sourcemap: true },
});

const wordsBuild = (file) =>
  plainBuild(`words-${basename(file, '.ts')}.js`, `components/shared/words/${file}`);

/** Brings its own copies of what the page has too: none of it holds a state that both would need. */
const localBuild = plainBuild(
  'transport-local.js',
  'src/transports/local/local.ts',
  'src/',
  'components/cdn/enums.ts',
);

/** The way out. Has no store of its own: what it knows it tells the page's chat, which has them. */
const deliveryBuild = plainBuild(
  'delivery.js',
  'src/send/send.ts',
  'src/',
  'components/cdn/enums.ts',
);

/** Sentences of all codes, in one language. */
const sentencesBuild = (language) =>
  plainBuild(`words-codes-${language}.js`, `src/sentences/${language}.ts`, 'src/errors.ts');

/** Files named after a language. English is inside the first load, all the others are loaded. */
const languageFiles = readdirSync(resolve(root, 'components/shared/words')).filter(
  (file) => /^(problems-)?[a-z]{2,3}(-[A-Za-z]+)*\.ts$/.test(file) && file !== 'en.ts',
);

export default [
  packageBuild,
  moduleBuild,
  classicBuild,
  ...partBuilds,
  localBuild,
  deliveryBuild,
  ...languageFiles.map(wordsBuild),
  ...['en', 'zh'].map(sentencesBuild),
];
