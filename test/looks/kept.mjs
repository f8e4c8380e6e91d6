/** The pictures that are kept, and where. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DESKTOP, openScene, PHONE } from './scenes.mjs';

const FOLDER = fileURLToPath(new URL('kept/', import.meta.url));
export const keptFile = (name) => `${FOLDER}${name}.png`;

/** With what they were drawn: see {@link drawnWith}. */
export const DRAWN_WITH_FILE = `${FOLDER}drawn-with.json`;
export const keptDrawnWith = () => JSON.parse(readFileSync(DRAWN_WITH_FILE, 'utf8'));

const FORCED = { forcedColors: 'active' };
/** Around the button in the corner: in a whole window it would be a speck. */
const CORNER = { viewport: { width: 120, height: 110 } };
const ZOOMED = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 2 };

/** Each state once or twice, in such company that every language, theme, size and direction comes. */
export const KEPT = [
  ['talk', 'en', 'light', { viewport: DESKTOP }],
  ['talk', 'zh', 'dark', { viewport: PHONE }],
  ['talk', 'ar', 'light', { viewport: PHONE }],
  ['group', 'en', 'dark', { viewport: DESKTOP }],
  ['group', 'ar', 'light', { viewport: DESKTOP }],
  ['names', 'ar', 'light', { viewport: PHONE }],
  ['states', 'en', 'light', { viewport: DESKTOP }],
  ['states', 'zh', 'dark', { viewport: PHONE }],
  ['held', 'ar', 'dark', { viewport: PHONE }],
  ['typing', 'en', 'light', { viewport: PHONE }],
  ['writing', 'en', 'dark', { viewport: PHONE }],
  ['empty', 'zh', 'light', { viewport: PHONE }],
  ['loading', 'en', 'dark', { viewport: PHONE }],
  ['reconnecting', 'zh', 'light', { viewport: PHONE }],
  ['failed', 'en', 'light', { viewport: PHONE }],
  ['problem', 'en', 'dark', { viewport: PHONE }],
  ['notice', 'zh', 'light', { viewport: PHONE }],
  ['launcher', 'en', 'light', CORNER, 'corner'],
  ['panel', 'en', 'light', { viewport: DESKTOP }],
  ['emoji', 'en', 'light', { viewport: DESKTOP }],
  ['settings', 'ar', 'dark', { viewport: PHONE }],
  ['states', 'en', 'light', { ...FORCED, viewport: DESKTOP }, 'forced'],
  ['writing', 'en', 'dark', { ...FORCED, viewport: PHONE }, 'forced'],
  ['group', 'en', 'light', ZOOMED, 'zoom'],
].map(([scene, lang, theme, options, how = '']) => {
  const size = options.viewport === DESKTOP ? 'desktop' : 'phone';
  return {
    name: [scene, lang, theme, how || size].join('-'),
    wanted: { scene, lang, theme },
    options,
  };
});

/**
 * The version of Chromium, and the typefaces that `scripts/find-browser.mjs` installs, with how wide
 * and high some letters are in each: what another typeface, or another version of it, has otherwise.
 */
export async function drawnWith(stage) {
  const [chromium] = stage.browser.version().split('.');
  return { chromium, typefaces: await measureTypefaces(stage) };
}

async function measureTypefaces(stage) {
  const page = await openScene(stage, { scene: 'empty' });
  const sizes = await page.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d');
    const samples = {
      'Noto Sans': 'Waxing moon 123',
      'Noto Sans Arabic': 'صباح الخير',
      'Noto Sans CJK SC': '早上好，请问',
      'Noto Color Emoji': '🙏😀',
    };
    const measured = Object.entries(samples).map(([font, text]) => {
      pen.font = `40px '${font}', monospace`;
      const { width, fontBoundingBoxAscent, fontBoundingBoxDescent } = pen.measureText(text);
      return [font, Math.round(width), fontBoundingBoxAscent + fontBoundingBoxDescent];
    });
    return Object.fromEntries(measured.map(([font, ...size]) => [font, size.join(' × ')]));
  });
  await page.context().close();
  return sizes;
}

/** What a scene looks like now. */
export async function photograph(stage, { wanted, options }) {
  const page = await openScene(stage, wanted, options);
  const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  await page.context().close();
  return picture;
}
