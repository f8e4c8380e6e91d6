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
import { copyPictures } from './scripts/emoji/copy-pictures.mjs';
import { afterClassic, beforeClassic, legalComment, licenses } from './scripts/cdn-parts.mjs';

const root = import.meta.dirname;
const manifest = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
const dependencies = Object.keys(manifest.dependencies);

const isDependency = (id) => dependencies.some((name) => id === name || id.startsWith(`${name}/`));
const projectPath = (id) => relative(root, id).split(sep).join('/');

/** Modules that hold state, or that know where files are: a lazy file takes the page's. */
const KIT = new Map([
  ['components/shared/define.ts', 'kit.shared'],
  ['components/shared/element.ts', 'kit.shared'],
  ['components/shared/events.ts', 'kit.shared'],
  ['components/shared/language.ts', 'kit.shared'],
  ['components/cdn/base.ts', 'kit.base'],
]);
const ofKit = (id) => (/^lit($|\/)/.test(id) ? 'kit.lit' : KIT.get(projectPath(id)));

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

/** Codes as numbers: an enum's long names are of use only to those who write code with them. */
function numbersForCodes() {
  const source = readFileSync(resolve(root, 'src/errors.ts'), 'utf8');
  const [, members] = /enum ErrorCode \{([^}]*)\}/.exec(source);
  const codes = [...members.matchAll(/(\w+) = (-?\d+)/g)];
  const values = Object.fromEntries(codes.map(([, name, code]) => [`ErrorCode.${name}`, code]));
  return replace({ preventAssignment: true, values });
}

/** What every file for script tags goes through. */
const forScriptTags = ({ module = true } = {}) => [
  nodeResolve({
    browser: true,
    exportConditions: ['browser', 'production'],
    ignoreSideEffectsForRoot: true, // they name built files; these are the sources
  }),
  // nanostores asks for process.env.NODE_ENV; a browser has no `process`.
  replace({ preventAssignment: true, values: { 'process.env.NODE_ENV': '"production"' } }),
  typescript(),
  numbersForCodes(),
  minifyTemplates(),
  terser({
    module,
    ecma: 2022,
    compress: { passes: 3 },
    format: { comments: /^!/ },
  }),
];

/** Modules that load lazy parts, and those that do so by address for script tags. */
const byAddress = new Map([
  ['components/composer/load-panel.ts', 'components/cdn/load-panel.ts'],
  ['components/shared/words/load.ts', 'components/cdn/load-words.ts'],
  ['components/shared/words/load-emoji.ts', 'components/cdn/load-emoji.ts'],
  ['components/emoji/load-text.ts', 'components/cdn/load-text.ts'],
  ['components/emoji/load-pictures.ts', 'components/cdn/load-pictures.ts'],
  ['src/emoji/load.ts', 'components/cdn/load-tables.ts'],
]);

function lazyByAddress() {
  return {
    name: 'lazy-by-address',
    async resolveId(source, importer, options) {
      if (!/\/load(-\w+)?\.[jt]s$/.test(source)) return null;
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
    'src/emoji/index.ts',
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

/** What emoji need is in the parts that need it; unused here, its tables must not stay. */
const withoutEmoji = {
  moduleSideEffects: (id) => !projectPath(id).startsWith('src/emoji/'),
};

const moduleBuild = {
  input: 'components/cdn/module.ts',
  treeshake: withoutEmoji,
  onwarn,
  plugins: [lazyByAddress(), ...forScriptTags(), licenses()],
  output: {
    file: 'dist/cdn/rim-chat.js',
    format: 'es',
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

/** An ES module whose default export makes a part out of the page's own Lit and shared modules. */
const partBuild = (input, name, ...allowed) => ({
  input,
  external: (id) => ofKit(id) !== undefined,
  onwarn,
  plugins: [
    lazyByAddress(),
    ...forScriptTags(),
    exportsSomething(),
    onlyOwnCode(...allowed, 'components/cdn/load-', 'src/emoji/', 'src/limits.ts'),
  ],
  output: {
    file: `dist/cdn/rim-chat/${name}.js`,
    format: 'iife',
    name: 'part',
    exports: 'named',
    interop: 'esModule',
    externalLiveBindings: false,
    globals: ofKit,
    banner: 'export default function (kit) {',
    footer: 'return part;\n}',
    sourcemap: true,
  },
});

/** Pure functions and words that each part may bring for itself. */
const STATELESS = [
  'components/emoji/',
  'components/shared/geometry.ts',
  'components/shared/keys.ts',
  'components/shared/words/emoji-',
];

const emojiTextBuild = partBuild(
  'components/emoji/text.ts',
  'emoji-text',
  'components/composer/insert-text.ts',
  ...STATELESS,
);

const emojiPanelBuild = partBuild(
  'components/cdn/emoji-panel-part.ts',
  'emoji-panel',
  'components/cdn/emoji-panel-part.ts',
  'components/emoji-panel/',
  ...STATELESS,
);

/** A file that needs nothing of the page: a table, words, the names of pictures. */
const plainBuild = (input, name, ...plugins) => ({
  input,
  onwarn,
  plugins: [...plugins, ...forScriptTags()],
  output: { file: `dist/cdn/rim-chat/${name}.js`, format: 'es', sourcemap: true },
});

/** The package has an address of its own for pictures; ours are the site's. */
const nobodysAddress = () =>
  replace({
    preventAssignment: false,
    delimiters: ['', ''],
    values: { 'https://twemoji.maxcdn.com/v/14.0.2/': '' },
  });

const emojiTableBuilds = readdirSync(resolve(root, 'src/emoji/data')).map((file) =>
  plainBuild(`src/emoji/data/${file}`, `emoji-${basename(file, '.ts')}`),
);

/** `rim-chat/emoji` for pages with script tags: sets the site's emoji, and converts. */
const emojiModuleBuild = {
  input: 'components/cdn/emoji-module.ts',
  onwarn,
  plugins: [lazyByAddress(), ...forScriptTags(), copyPictures('dist/cdn/rim-chat/pictures')],
  output: {
    file: 'dist/cdn/rim-chat-emoji.js',
    format: 'es',
    banner: legalComment(manifest.version),
    sourcemap: true,
  },
};

const wordsBuild = (file) => ({
  input: `components/shared/words/${file}`,
  onwarn,
  plugins: [...forScriptTags(), onlyOwnCode(`components/shared/words/${file}`)],
  output: {
    file: `dist/cdn/rim-chat/words-${basename(file, '.ts')}.js`,
    format: 'es',
    sourcemap: true,
  },
});

/** Files named after a language. English is inside the first load, the others are loaded. */
const languageFiles = readdirSync(resolve(root, 'components/shared/words')).filter(
  (file) => /^[a-z]{2,3}(-[A-Za-z]+)*\.ts$/.test(file) && file !== 'en.ts',
);

export default [
  packageBuild,
  moduleBuild,
  classicBuild,
  emojiModuleBuild,
  emojiPanelBuild,
  emojiTextBuild,
  plainBuild('components/shared/words/emoji-zh.ts', 'emoji-words-zh'),
  plainBuild('components/emoji/pictures.ts', 'emoji-pictures', nobodysAddress()),
  ...emojiTableBuilds,
  ...languageFiles.map(wordsBuild),
];
