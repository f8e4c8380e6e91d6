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
const dependencies = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });

const isDependency = (id) => dependencies.some((name) => id === name || id.startsWith(`${name}/`));
const projectPath = (id) => relative(root, id).split(sep).join('/');

/** Modules of the page that lazy files are given, by what cdn/kit.ts calls them. */
const KIT = [
  [/^lit($|\/)/, 'kit.lit'],
  [/^components\/(shared\/(?!avatar)[\w-]+|cdn\/base)\.ts$/, 'kit.shared'],
  [/^components\/cdn\/kit\.ts$/, 'kit.cdn'],
  [/^components\/message\/renderers\.ts$/, 'kit.message'],
];
const ofKit = (id) => {
  const path = id.startsWith(root) ? projectPath(id) : id;
  return KIT.find(([name]) => name.test(path))?.[1];
};

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

/** So many members are worth being packed. */
const PACKED_MIN = 50;

/** A large enum's members as `fromSteps` reads them: their numbers rise by little. */
function packed(members) {
  const pairs = [...members.matchAll(/(\w+) = (-?\d+)/g)].map(([, name, at]) => [name, Number(at)]);
  if (pairs.length < PACKED_MIN) return undefined;
  const steps = pairs.map(([name, at], index) => {
    const step = at - (index > 0 ? pairs[index - 1][1] : 0);
    return step === 1 ? name : `${step}${name}`;
  });
  return `/*#__PURE__*/ fromSteps('${steps.join()}')`;
}

/** Enums as objects that know their members both ways, made by one function. */
const leanEnums = () => ({
  name: 'lean-enums',
  transform(code, id) {
    if (
      !/^src\/(error-codes|messages\/(types|push)|imlib\/(events|imlib-chat))\.ts$/.test(
        projectPath(id),
      )
    )
      return null;
    const made = code.replace(/export enum (\w+) \{([^}]*)\}/g, (_, name, members) => {
      const object = packed(members) ?? `{${members.replaceAll(' = ', ': ')}}`;
      // only numbers have a way back to their names
      const value = members.includes("'") ? object : `/*#__PURE__*/ bothWays(${object})`;
      return `export const ${name} = ${value};`;
    });
    const from = JSON.stringify(resolve(root, 'components/cdn/enums.ts'));
    return { code: `import { bothWays, fromSteps } from ${from};\n${made}`, map: null };
  },
});

/**
 * Enums as numbers, and names of message types as what they name: the long names of members are of
 * use only to those who write code with them.
 */
function valuesForNames() {
  const values = {};
  for (const file of ['src/error-codes.ts', 'src/messages/types.ts']) {
    const source = readFileSync(resolve(root, file), 'utf8');
    for (const [, name, members] of source.matchAll(/enum (\w+) \{([^}]*)\}/g)) {
      for (const [, member, number] of members.matchAll(/(\w+) = (-?\d+)/g)) {
        values[`${name}.${member}`] = number;
      }
    }
  }
  const types = readFileSync(resolve(root, 'src/messages/message-type.ts'), 'utf8');
  for (const [, member, type] of types.matchAll(/^ {2}(\w+): ('[^']+'),$/gm)) {
    values[`MessageType.${member}`] = type;
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
  valuesForNames(),
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
  ['src/imlib/load-calls.ts', 'components/cdn/load-calls.ts'],
  ['components/chat/load-launcher.ts', 'components/cdn/load-launcher.ts'],
  ['components/chat/load-settings.ts', 'components/cdn/load-settings.ts'],
  ['components/chat/load-rongcloud.ts', 'components/cdn/load-rongcloud.ts'],
  ['components/composer/load-panel.ts', 'components/cdn/load-panel.ts'],
  ['components/conversation/load-list.ts', 'components/cdn/load-list.ts'],
  ['components/list/load-tools.ts', 'components/cdn/load-tools.ts'],
  ['components/shared/words/load.ts', 'components/cdn/load-words.ts'],
  ['components/shared/words/load-emoji.ts', 'components/cdn/load-emoji.ts'],
  ['components/message/load-links.ts', 'components/cdn/load-links.ts'],
  ['components/names/load-names.ts', 'components/cdn/load-names.ts'],
  ['components/emoji/load-text.ts', 'components/cdn/load-text.ts'],
  ['components/emoji/load-pictures.ts', 'components/cdn/load-pictures.ts'],
  ['src/emoji/load.ts', 'components/cdn/load-tables.ts'],
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

/** All that the kit gives. */
const kit = readFileSync(resolve(root, 'components/cdn/kit.ts'), 'utf8');
const given = new Set(/const kit = \{[^]*?\} as const/.exec(kit)[0].match(/\w+/g));

/** A name that the kit does not give would be missed in the page, when it is used first. */
const onlyGivenNames = () => ({
  name: 'only-given-names',
  generateBundle(_options, bundle) {
    for (const { fileName, importedBindings } of Object.values(bundle)) {
      const missing = Object.values(importedBindings ?? {})
        .flat()
        .filter((name) => !given.has(name));
      if (missing.length) this.error(`${fileName}: cdn/kit.ts does not give ${missing.join(', ')}`);
    }
  },
});

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
    'src/transports/rongcloud/rongcloud.ts',
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

/** An ES module whose default export makes a part out of what the page has: see cdn/kit.ts. */
const partBuild = (file, input, ...allowed) => ({
  input,
  external: (id) => ofKit(id) !== undefined,
  onwarn,
  plugins: [
    lazyByAddress(),
    ...forScriptTags(),
    exportsSomething(),
    onlyGivenNames(),
    onlyOwnCode(...allowed),
  ],
  output: {
    file: `dist/cdn/rim-chat/${file}`,
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

/** What each part that shows emoji brings for itself: it has no state that they would share. */
const ofEmoji = [
  'components/emoji/',
  'components/shared/words/emoji-',
  'components/composer/insert-text.ts',
  'components/cdn/load-',
  'src/emoji/',
  'src/limits.ts',
];

const partBuilds = [
  partBuild(
    'emoji-panel.js',
    'components/cdn/emoji-panel-part.ts',
    'components/cdn/emoji-panel-part.ts',
    'components/composer/emoji-popover',
    'components/emoji-panel/',
    ...ofEmoji,
  ),
  partBuild(
    'list.js',
    'components/list/list.ts',
    'components/list/',
    'components/message/',
    'components/shared/avatar',
    'components/emoji/lazy-text.ts',
    'components/cdn/load-',
    'src/messages/',
  ),
  partBuild(
    'list-tools.js',
    'components/list-tools/list-tools.ts',
    'components/list-tools/',
    'components/shared/words/tools-',
    'src/messages/identity.ts',
  ),
  partBuild('emoji-text.js', 'components/emoji/text.ts', ...ofEmoji),
  partBuild(
    'links.js',
    'components/message/links.ts',
    'components/message/links.ts',
    'components/message/find-links.ts',
  ),
  partBuild(
    'settings.js',
    'components/settings/settings.ts',
    'components/settings/',
    'components/shared/words/settings-',
    'src/choices.ts',
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
  plainBuild(
    `words-${basename(file, '.ts')}.js`,
    `components/shared/words/${file}`,
    'components/shared/words/grammar.ts',
    'components/shared/words/problem',
    'components/shared/direction.ts',
  );

/** Brings its own copies of what the page has too: none of it holds a state that both would need. */
const localBuild = plainBuild(
  'transport-local.js',
  'src/transports/local/local.ts',
  'src/',
  'components/cdn/enums.ts',
);

/** Without the SDK, which is the page's to have. */
const rongcloudBuild = plainBuild(
  'transport-rongcloud.js',
  'src/transports/rongcloud/over-sdk.ts',
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

/** The calls of the original SDK, for the builds with its names. */
const callsBuild = plainBuild(
  'imlib-calls.js',
  'src/imlib/calls.ts',
  'src/',
  'components/cdn/enums.ts',
);

const namesBuild = plainBuild(
  'names.js',
  'components/names/names.ts',
  'components/names/',
  'components/shared/words/name-words.ts',
);

const emojiWordsBuild = (file) =>
  plainBuild(
    file.replace(/^emoji-(.+)\.ts$/, 'emoji-words-$1.js'),
    `components/shared/words/${file}`,
    'components/shared/words/grammar.ts',
  );

const emojiTableBuilds = readdirSync(resolve(root, 'src/emoji/data')).map((file) =>
  plainBuild(`emoji-${basename(file, '.ts')}.js`, `src/emoji/data/${file}`),
);

/** The package has an address of its own for pictures; ours are the site's. */
const nobodysAddress = () =>
  replace({
    preventAssignment: false,
    delimiters: ['', ''],
    values: { 'https://twemoji.maxcdn.com/v/14.0.2/': '' },
  });

const emojiPicturesBuild = {
  input: 'components/emoji/pictures.ts',
  onwarn,
  plugins: [nobodysAddress(), ...forScriptTags()],
  output: { file: 'dist/cdn/rim-chat/emoji-pictures.js', format: 'es', sourcemap: true },
};

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

/** Sentences of all codes, in one language. */
const sentencesBuild = (language) =>
  plainBuild(`words-codes-${language}.js`, `src/sentences/${language}.ts`, 'src/errors.ts');

/** Files named after a language. English is inside the first load, all the others are loaded. */
const languageFiles = readdirSync(resolve(root, 'components/shared/words')).filter(
  (file) => /^(problems-)?[a-z]{2,3}(-[A-Z][a-z]+)?\.ts$/.test(file) && file !== 'en.ts',
);

/** English comes with the panel. */
const emojiFiles = readdirSync(resolve(root, 'components/shared/words')).filter(
  (file) => /^emoji-[a-z]{2,3}(-[A-Z][a-z]+)?\.ts$/.test(file) && file !== 'emoji-en.ts',
);

export default [
  packageBuild,
  moduleBuild,
  classicBuild,
  emojiModuleBuild,
  ...partBuilds,
  localBuild,
  rongcloudBuild,
  deliveryBuild,
  callsBuild,
  namesBuild,
  ...emojiFiles.map(emojiWordsBuild),
  emojiPicturesBuild,
  ...emojiTableBuilds,
  ...languageFiles.map(wordsBuild),
  ...['en', 'zh', 'ar'].map(sentencesBuild),
];
