/**
 * The first opening of the emoji panel: grid painted and focusable; and a key in its search.
 * Beside a bare grid of all emoji, emoji-mart and emoji-picker-element, with the code of each
 * already there.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { cdpSession, openPage, openStage } from '../e2e/harness.mjs';
import { bundle, inTurns, median, OPEN_POLICY, page } from './measure.mjs';

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
  return { ready, longest, firstKey: keys[0], key: keys[2] };
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

export async function run() {
  const stage = await openAll();
  try {
    for (const slowdown of [1, 4]) {
      const subjects = NAMES.map((name) => [name, () => measure(stage, name, slowdown)]);
      print(slowdown, await inTurns(Object.fromEntries(subjects)));
    }
    console.log(`To the last row by its key: ${await framesToEnd(stage)} frame(s).`);
  } finally {
    await stage.close();
  }
}

function print(slowdown, results) {
  const of = (name, field) => median(results[name].map((one) => one[field] ?? NaN));
  const base = of(NAMES[0], 'ready');
  console.table(
    Object.fromEntries(
      NAMES.map((name) => [
        `${name}, CPU ${slowdown}×`,
        {
          'open, ms': Math.round(of(name, 'ready')),
          ratio: (of(name, 'ready') / base).toFixed(2),
          'longest task, ms': Math.round(of(name, 'longest')),
          'first key, ms': Math.round(of(name, 'firstKey')),
          'third key, ms': Math.round(of(name, 'key')),
        },
      ]),
    ),
  );
}
