/**
 * Roles, names and states of everything that a chat can show, as Chromium gives them to screen
 * readers, held against those that were read by people. After a change that is meant:
 *   npm run keep
 */
import { after, describe, test } from 'node:test';
import { openLooks, openScene, SCENES } from '../looks/scenes.mjs';
import { accessibilityTree } from './accessibility-tree.mjs';
import { chatOn, until } from './chat-on-page.mjs';
import { assertKept } from './kept-texts.mjs';

const stage = await openLooks();
after(() => stage.close());

/** Scenes in other languages too, where most of the words are. */
const TRANSLATED = ['talk', 'states', 'problem', 'launcher', 'panel', 'emoji'];

/** What somebody has opened, from the scene of a talk. */
const OPENED = {
  async shortcodes(page) {
    const { chat, field } = chatOn(page);
    await field.fill(':smil');
    await chat
      .getByRole('status')
      .filter({ hasText: 'smile first' })
      .waitFor({ state: 'attached' });
  },
  async find(page) {
    const { chat } = chatOn(page);
    await chat.getByRole('region', { name: 'Messages' }).press('Control+f');
    await chat.getByRole('searchbox').waitFor();
  },
  async tones(page) {
    const { chat, emojiButton } = chatOn(page);
    await emojiButton.click();
    await chat.getByRole('button', { name: 'Skin tone' }).click();
    await chat.getByRole('radiogroup').waitFor();
  },
  async found(page) {
    const { chat, emojiButton } = chatOn(page);
    await emojiButton.click();
    await chat.getByRole('combobox').fill('party popper');
    await chat
      .getByRole('status')
      .filter({ hasText: '1 emoji found' })
      .waitFor({ state: 'attached' });
  },
  async deceptive(page) {
    const { chat } = chatOn(page);
    await chat.evaluate((element) => (element.heading = 'Supp\u043Ert'));
    await chat.getByRole('heading', { name: 'two alphabets' }).waitFor();
  },
};

/** What was said when a scene was set has been taken away. */
const isQuiet = async (page) =>
  (await page.locator('rim-conversation .unseen:is([role=log], [role=alert]) > *').count()) === 0;

/** The emoji of the talks has its name of Unicode: that comes after the text, and after others. */
async function hasNames(page) {
  const texts = await page.locator('rim-chat .text').filter({ hasText: '🙏' }).count();
  const named = page.locator('.text :is([aria-label="folded hands"], [aria-label="双手合十"])');
  return (await named.count()) === texts;
}

/** The tree when nothing changes it any more. */
async function restingTree(page) {
  await until('it is quiet', () => isQuiet(page));
  await until('emoji have names', () => hasNames(page));
  let tree;
  await until('it rests', async () => {
    const before = tree;
    await page.evaluate(() => new Promise(requestAnimationFrame));
    tree = await accessibilityTree(page);
    return tree === before;
  });
  return tree;
}

async function keepTree(wanted, name, opens) {
  const page = await openScene(stage, wanted);
  try {
    await opens?.(page);
    assertKept(`trees/${name}`, await restingTree(page));
  } finally {
    await page.context().close();
  }
}

describe('a screen reader is given what it was given', () => {
  for (const scene of SCENES) {
    for (const lang of TRANSLATED.includes(scene) ? ['en', 'zh', 'ar'] : ['en']) {
      test(`in the scene ${scene} (${lang})`, () => keepTree({ scene, lang }, `${scene}-${lang}`));
    }
  }
  for (const [name, opens] of Object.entries(OPENED)) {
    test(`with ${name} open`, () => keepTree({ scene: 'talk' }, `open-${name}`, opens));
  }
});
