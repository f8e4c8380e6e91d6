/**
 * The scenes in which the face is looked at, and how one is opened: by the command that makes
 * pictures, the visual test and the checks of accessibility.
 */
import { readFile } from 'node:fs/promises';
import { assertClean, openPage, openStage } from '../e2e/harness.mjs';

/** Every state that a chat is shown in; `page.js` makes them. */
export const SCENES = [
  'talk',
  'group',
  'earlier',
  'names',
  'states',
  'held',
  'typing',
  'writing',
  'empty',
  'loading',
  'connecting',
  'offline',
  'reconnecting',
  'failed',
  'problem',
  'notice',
  'launcher',
  'panel',
  'emoji',
  'settings',
];

export const DESKTOP = { width: 760, height: 700 };
export const PHONE = { width: 390, height: 780 };

/** So that "today" and each hour are the same in every run. */
const NOW = new Date('2026-03-04T15:30:00Z');

const HTML = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>A chat</title>
    <link rel="stylesheet" href="/looks/page.css" />
    <script type="module" src="/looks/page.js"></script>
  </head>
  <body></body>
</html>`;

const file = (name) => readFile(new URL(name, import.meta.url), 'utf8');

/** Letters are drawn alike on every machine, whatever its screen is said to be. */
const FLAGS = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];

/** A browser that everything is shown in, and a server with the page of the scenes. */
export async function openLooks(flags = FLAGS) {
  const [style, page, talks] = await Promise.all(['page.css', 'page.js', 'talks.js'].map(file));
  const script = (body) => ({ body, type: 'text/javascript; charset=utf-8' });
  return openStage({
    flags,
    extraRoutes: {
      '/looks/': { body: HTML },
      '/looks/page.css': { body: style, type: 'text/css; charset=utf-8' },
      '/looks/page.js': script(page),
      '/looks/talks.js': script(talks),
    },
  });
}

/**
 * Opens one scene and waits until it stands.
 * @param {{ scene: string, lang?: string, dir?: string, theme?: string }} wanted
 * @param {object} [options] for the browser's context: viewport, forcedColors, reducedMotion, …
 */
export async function openScene(stage, wanted, options = {}) {
  const context = await stage.newContext({
    viewport: DESKTOP,
    timezoneId: 'UTC',
    locale: 'en-GB',
    colorScheme: wanted.theme === 'dark' ? 'dark' : 'light',
    reducedMotion: 'reduce',
    ...options,
  });
  await context.clock.setFixedTime(NOW);
  const page = await openPage(context, `/looks/?${new URLSearchParams(wanted)}`);
  try {
    await page.locator('html[data-ready]').waitFor({ state: 'attached', timeout: 15_000 });
  } catch (error) {
    await assertClean(page); // why it does not stand
    throw new Error(`The scene did not come: ${JSON.stringify(wanted)}`, { cause: error });
  }
  return page;
}
