/**
 * What people see, held against the pictures that were kept when it was looked at last. After a
 * change that is meant, or with other typefaces, the present ones are made the right ones, and looked
 * at before they are committed:
 *   npm run build
 *   npm run shots -- --keep
 */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { after, describe, test } from 'node:test';
import { canInstall } from '../../scripts/find-browser.mjs';
import { drawnWith, KEPT, keptDrawnWith, keptFile, photograph } from './kept.mjs';
import { openDarkroom } from './pictures.mjs';
import { openLooks, openScene, PHONE } from './scenes.mjs';

/** Letters at other fractions of a point come to half of it, and times that are gone to more. */
const MOST = 0.003;
const differences = fileURLToPath(new URL('../../shots/differences/', import.meta.url));

const stage = await openLooks();
const darkroom = await openDarkroom();
after(() => Promise.all([stage.close(), darkroom.close()]));

const before = keptDrawnWith();
const now = await drawnWith(stage);

/** Other typefaces, or another version of them, make every picture another: then none is compared. */
const otherTypefaces = Object.entries(before.typefaces)
  .filter(([name, size]) => now.typefaces[name] !== size)
  .map(([name, size]) => `${name} was ${size}, and is ${now.typefaces[name]}`)
  .join('; ');
const skip = otherTypefaces !== '' && `other typefaces: ${otherTypefaces}`;

/** Another Chromium draws nearly alike: it is compared all the same, and named where it fails. */
const otherChromium =
  before.chromium === now.chromium
    ? ''
    : ` (kept with Chromium ${before.chromium}, and this is ${now.chromium})`;

// where they can be installed they are to be there, or nothing would ever be compared
test('the typefaces are those of the kept pictures', { skip: !canInstall() && skip }, () => {
  const toDo = 'Install those of scripts/find-browser.mjs, or keep the pictures anew.';
  assert.equal(otherTypefaces, '', `Other typefaces: ${otherTypefaces}. ${toDo}`);
});

describe('it looks as it did', { skip }, () => {
  for (const shot of KEPT) {
    test(shot.name, async () => {
      const present = await darkroom.small(await photograph(stage, shot));
      const kept = readFileSync(keptFile(shot.name));
      const { share, picture } = await darkroom.compare(kept, present);
      if (share <= MOST) return;
      mkdirSync(differences, { recursive: true });
      const file = `${differences}${shot.name}.png`;
      writeFileSync(file, picture);
      const percent = (share * 100).toFixed(1);
      assert.fail(`${percent} % of it is different${otherChromium}: kept, now, where: ${file}`);
    });
  }
});

describe('a difference is seen', { skip }, () => {
  const talk = { wanted: { scene: 'talk' }, options: { viewport: PHONE } };

  /** The share that differs when something is other than it was. */
  async function shareWith(css) {
    const before = await darkroom.small(await photograph(stage, talk));
    const page = await openScene(stage, talk.wanted, talk.options);
    await page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document
        .querySelector('rim-chat')
        .shadowRoot.querySelector('rim-conversation')
        .shadowRoot.adoptedStyleSheets.push(sheet);
    }, css);
    const after = await darkroom.small(await page.screenshot());
    await page.context().close();
    return (await darkroom.compare(before, after)).share;
  }

  test('none where there is none', async () => {
    assert.equal(await shareWith(''), 0);
  });

  const changes = {
    'times that are gone': '.foot { visibility: hidden }',
    'bubbles of another colour': '.own .bubble { background: #0a7d4f }',
    'bubbles with less room': '.bubble { padding: 2px 4px }',
    'own bubbles whose token is another': ':host { --rim-color-own: #6b3fd6 }',
    'larger letters': '.text { font-size: 17px }',
    'messages at the other side': '.own { align-items: flex-start }',
  };
  for (const [what, css] of Object.entries(changes)) {
    test(what, async () => assert.ok((await shareWith(css)) > MOST));
  }
});
