/**
 * Makes pictures of every state that the chat is shown in, to be looked at:
 *   npm run shots                     all of them, into shots/
 *   npm run shots -- talk emoji       only those whose names begin so
 *   npm run shots -- --keep           those that test/looks/visual.test.mjs keeps, as they are now
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DRAWN_WITH_FILE, drawnWith, KEPT, keptFile, photograph } from '../test/looks/kept.mjs';
import { openDarkroom } from '../test/looks/pictures.mjs';
import { DESKTOP, openLooks, openScene, PHONE, SCENES } from '../test/looks/scenes.mjs';

const folder = fileURLToPath(new URL('../shots/', import.meta.url));

/** Languages, themes and sizes of every scene. */
const everywhere = SCENES.flatMap((scene) =>
  ['en', 'zh', 'ar'].flatMap((lang) =>
    ['light', 'dark'].flatMap((theme) => [
      {
        name: `${scene}-${lang}-${theme}-desktop`,
        wanted: { scene, lang, theme },
        viewport: DESKTOP,
      },
      { name: `${scene}-${lang}-${theme}-phone`, wanted: { scene, lang, theme }, viewport: PHONE },
    ]),
  ),
);

/** What a person's system or browser asks for. */
const asked = SCENES.flatMap((scene) => [
  ...['light', 'dark'].map((theme) => ({
    name: `${scene}-forced-colours-${theme}`,
    wanted: { scene, theme },
    viewport: DESKTOP,
    forcedColors: 'active',
  })),
  // 400 % of a window that is 1280 px wide
  {
    name: `${scene}-zoom-400`,
    wanted: { scene },
    viewport: { width: 320, height: 256 },
    deviceScaleFactor: 4,
  },
]);

const printed = ['talk', 'group', 'states'].map((scene) => ({
  name: `${scene}-print`,
  wanted: { scene, theme: 'dark' },
  viewport: { width: 700, height: 400 },
  prints: true,
}));

async function shoot(stage, { name, wanted, prints, ...options }) {
  const page = await openScene(stage, wanted, options);
  if (prints) await page.emulateMedia({ media: 'print' });
  await page.screenshot({ path: `${folder}${name}.png`, fullPage: prints === true });
  await page.context().close();
}

/** @returns how many were made */
async function shootAll(stage, starts) {
  const shots = [...everywhere, ...asked, ...printed].filter(
    ({ name }) => starts.length === 0 || starts.some((start) => name.startsWith(start)),
  );
  mkdirSync(folder, { recursive: true });
  for (const shot of shots) await shoot(stage, shot);
  return shots.length;
}

async function keepAll(stage) {
  const darkroom = await openDarkroom();
  for (const shot of KEPT) {
    writeFileSync(keptFile(shot.name), await darkroom.small(await photograph(stage, shot)));
  }
  writeFileSync(DRAWN_WITH_FILE, `${JSON.stringify(await drawnWith(stage), null, 2)}\n`);
  await darkroom.close();
  return KEPT.length;
}

const given = process.argv.slice(2);
const keeps = given.includes('--keep');
const stage = await openLooks();
try {
  const count = await (keeps ? keepAll(stage) : shootAll(stage, given));
  if (count === 0) throw new Error(`No picture's name begins with ${given.join(' or ')}.`);
  console.log(`${count} pictures are in ${keeps ? dirname(keptFile('')) : folder}`);
} finally {
  await stage.close();
}
