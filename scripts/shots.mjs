/**
 * Makes pictures of every state that the chat is shown in, to be looked at:
 *   npm run shots                     all of them, into shots/
 *   npm run shots -- talk emoji       only those whose names begin so
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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

const starts = process.argv.slice(2);
const shots = [...everywhere, ...asked, ...printed].filter(
  ({ name }) => starts.length === 0 || starts.some((start) => name.startsWith(start)),
);
if (shots.length === 0) {
  console.error(
    `No picture's name begins with ${starts.join(' or ')}. Scenes: ${SCENES.join(', ')}.`,
  );
  process.exitCode = 1;
}
mkdirSync(folder, { recursive: true });
const stage = await openLooks();
try {
  for (const shot of shots) await shoot(stage, shot);
} finally {
  await stage.close();
}
console.log(`${shots.length} pictures are in ${folder}`);
