/**
 * The first opening of the emoji panel: grid painted and focusable; and a key in its search.
 * Beside a bare grid of all emoji, emoji-mart and emoji-picker-element, with the code of each
 * already there.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { cdpSession, openPage, openStage } from '../e2e/harness.mjs';
import { bundle, OPEN_POLICY, page } from './page-of-modules.mjs';
import { inTurns } from './rounds.mjs';

const require = createRequire(import.meta.url);

const ADAPTERS = {
  'bare grid': `import './pages/rt.mjs'; import './pages/emoji-base.mjs';`,
  'rim-emoji-panel': `import './pages/rt.mjs';
    import { loadPanel } from '/dist/cdn/rim-chat.js';
    let panel; const root = () => panel?.shadowRoot;
    await loadPanel();
    RT.bootEmoji({
      open(host) { panel = document.createElement('rim-emoji-panel'); host.append(panel); },
      gridReady: () => root()?.querySelector('[data-index="40"]')?.getBoundingClientRect().height > 0,
      total: () => Number(root().querySelector('.grid').getAttribute('aria-rowcount')),
      focusable: () => root().querySelector('.search'), search: () => root().querySelector('.search'),
      sig: () => root().querySelector('.grid').getAttribute('aria-rowcount') + root().querySelector('.emoji')?.textContent.trim(),
    });`,
  'emoji-mart': `import './pages/rt.mjs';
    import data from '@emoji-mart/data'; import { Picker } from 'emoji-mart';
    let picker; const all = () => [...(picker?.shadowRoot?.querySelectorAll('.category button') ?? [])];
    RT.bootEmoji({
      open(host) { picker = new Picker({ data, set: 'native' }); host.append(picker); },
      gridReady: () => all()[40]?.getBoundingClientRect().height > 0,
      total: () => all().length,
      focusable: () => picker.shadowRoot.querySelector('input'), search: () => picker.shadowRoot.querySelector('input'),
      sig: () => { const found = all(); return found.length + ':' + found[0]?.ariaLabel; },
    });`,
  'emoji-picker-element': `import './pages/rt.mjs';
    import Picker from 'emoji-picker-element/picker';
    let picker; const all = () => [...(picker?.shadowRoot?.querySelectorAll('.tabpanel [role=menuitem], .tabpanel [role=option]') ?? [])];
    RT.bootEmoji({
      open(host) { picker = new Picker({ dataSource: '/picker-data.json' }); host.append(picker); },
      gridReady: () => all()[40]?.getBoundingClientRect().height > 0,
      total: () => all().length,
      focusable: () => picker.shadowRoot.querySelector('input'), search: () => picker.shadowRoot.querySelector('input'),
      sig: () => { const found = all(); return found.length + ':' + found[0]?.id; },
    });`,
};
const NAMES = Object.keys(ADAPTERS);
const address = (name) => `/${name.replaceAll(' ', '-')}`;

async function openAll() {
  const data = await readFile(
    require.resolve('emoji-picker-element-data/en/emojibase/data.json'),
    'utf8',
  );
  const routes = { '/picker-data.json': { type: 'application/json', body: data } };
  for (const name of NAMES) {
    routes[address(name)] = page([`${address(name)}.js`]);
    routes[`${address(name)}.js`] = await bundle(ADAPTERS[name], ['/dist/*']);
  }
  return openStage({ policy: OPEN_POLICY, extraRoutes: routes });
}

/** A browser that has never seen the panel, each time. */
async function measure(stage, name, slowdown) {
  const context = await stage.newContext();
  const tab = await openPage(context, address(name));
  await tab.waitForFunction(() => globalThis.RT?.emoji);
  const session = await cdpSession(tab);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const { ok, ready, longest } = await tab.evaluate(() => globalThis.RT.openEmoji());
  await tab.evaluate(() => globalThis.RT.emoji.search().focus());
  const keys = [];
  for (const key of ['s', 'm', 'i']) {
    await tab.evaluate(() => globalThis.RT.armKey());
    await tab.keyboard.press(key);
    keys.push(await tab.evaluate(() => globalThis.RT.keyResult()));
  }
  await context.close();
  if (!ok) throw new Error(`${name} did not open`);
  const [first, , third] = keys.map((ms) => ms ?? NaN); // none where nothing new was shown
  return {
    'open, ms': ready,
    'longest task, ms': longest,
    'first key, ms': first,
    'third key, ms': third,
  };
}

/** From the key to the frame in which the last row stands, in frames. */
async function framesToEnd(stage) {
  const tab = await openPage(await stage.newContext(), address('rim-emoji-panel'));
  await tab.waitForFunction(() => globalThis.RT?.emoji);
  await tab.evaluate(() => globalThis.RT.openEmoji());
  return tab.evaluate(async () => {
    const panel = document.querySelector('rim-emoji-panel');
    const first = panel.shadowRoot.querySelector('.emoji');
    first.focus();
    first.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'End', ctrlKey: true, bubbles: true, composed: true }),
    );
    let frames = 0;
    do {
      await new Promise(requestAnimationFrame);
      frames += 1;
    } while (
      !panel.shadowRoot.querySelector('[data-index="1913"]')?.getBoundingClientRect().height
    );
    return frames;
  });
}

const ROUNDS = 5;

export const title = `Emoji panel: first opening, and a key in search, medians of ${ROUNDS} rounds`;

export async function bench() {
  const stage = await openAll();
  try {
    const rows = {};
    for (const slowdown of [1, 4]) {
      const contestants = NAMES.map((name) => [name, () => measure(stage, name, slowdown)]);
      const figures = await inTurns(Object.fromEntries(contestants), ROUNDS);
      const base = figures[NAMES[0]]['open, ms'];
      for (const [name, figure] of Object.entries(figures)) {
        const ratio = Math.round((figure['open, ms'] / base) * 100) / 100;
        rows[`${name}, CPU ${slowdown}×`] = { ...rounded(figure), ratio };
      }
    }
    rows['rim-emoji-panel, CPU 1×']['frames to the last row'] = await framesToEnd(stage);
    return rows;
  } finally {
    await stage.close();
  }
}

const rounded = (figure) =>
  Object.fromEntries(Object.entries(figure).map(([key, value]) => [key, Math.round(value)]));
