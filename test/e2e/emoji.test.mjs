/** Emoji on a page with script tags, under the strict policy: what is fetched when, and without a network. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chatOn, until } from './chat-on-page.mjs';
import { assertClean, openPage, openStage } from './harness.mjs';

const CHATS = ['alice', 'bob']
  .map((user, index, users) => {
    const other = users[1 - index];
    return `<rim-chat transport="local" space="emoji" user-id="${user}" target-id="${other}"></rim-chat>`;
  })
  .join('');
const page = (body, lang = 'en') => ({
  body: `<!doctype html><html lang="${lang}"><head><title>emoji</title></head><body>${body}</body></html>`,
});
const MODULE = '<script type="module" src="/dist/cdn/rim-chat.js"></script>';
const CLASSIC = '<script src="/dist/cdn/rim-chat.iife.js"></script>';
const script = (body) => ({ type: 'text/javascript', body });

const SETTING = `{
  pictures: '/dist/cdn/rim-chat/pictures/',
  extension: { dataSource: { dog: { en: 'site dog', url: '/dist/cdn/rim-chat/pictures/1f436.svg' } } },
}`;

let stage;

before(async () => {
  stage = await openStage({
    extraRoutes: {
      '/module': page(MODULE + CHATS),
      '/panel': page(`${MODULE}<script type="module" src="/panel.js"></script>`),
      '/panel-zh': page(`${MODULE}<script type="module" src="/panel.js"></script>`, 'zh'),
      '/panel.js': script(`import { loadPanel } from '/dist/cdn/rim-chat.js';
        await loadPanel(); document.body.append(document.createElement('rim-emoji-panel'));`),
      '/module-pictures': page(
        `${MODULE}<script type="module" src="/module-pictures.js"></script>${CHATS}`,
      ),
      '/module-pictures.js': script(
        `import { RongIMEmoji } from '/dist/cdn/rim-chat-emoji.js'; RongIMEmoji.init(${SETTING});`,
      ),
      '/classic-pictures': page(`${CLASSIC}<script src="/classic-pictures.js"></script>${CHATS}`),
      '/classic-pictures.js': script(`RimChat.RongIMEmoji.init(${SETTING});`),
    },
  });
});
after(() => stage.close());

/** A tab in a browser of its own, and the files of emoji that it asks for. */
async function open(path) {
  const context = await stage.newContext();
  const asked = [];
  context.on('request', (request) => {
    const [, file] =
      /\/rim-chat\/(?:pictures\/)?(emoji-[\w-]+|[\da-f-]+)\.(?:js|svg)/.exec(request.url()) ?? [];
    if (file) asked.push(file);
  });
  const tab = await openPage(context, path);
  return { tab, asked, alice: chatOn(tab, 0), bob: chatOn(tab, 1) };
}

const shown = (tab) => tab.locator('rim-emoji-panel [part~=emoji]').allInnerTexts();

test('a chat of letters fetches nothing of emoji', async () => {
  const { tab, asked, alice, bob } = await open('/module');
  await alice.say('Hello, “World” … 你好，世界。 12:30 ©');
  await bob.sees('Hello');
  await bob.field.pressSequentially('hm: yes');
  assert.deepEqual(asked, []);
  await assertClean(tab);
});

test('names in brackets are sent as emoji, and named once for ears', async () => {
  const { tab, alice, bob } = await open('/module');
  await alice.say('[笑嘻嘻]');
  await bob.sees('😀');
  await bob.chat.getByRole('img', { name: 'grinning face' }).waitFor();
  assert.deepEqual(await bob.texts(), ['😀']);
  await assertClean(tab);
});

test('where the part cannot be had, a text is sent and shown as it was typed, and the page is told', async () => {
  const { tab, alice, bob } = await open('/module');
  await tab.evaluate(() => {
    globalThis.problems = [];
    addEventListener('rim-problem', ({ code, data, target }) => {
      globalThis.problems.push([code, data.part, target.localName].join(' '));
    });
  });
  await tab.route('**/emoji-text.js*', (route) => route.abort());
  await alice.field.pressSequentially(':smi');
  const told = () => tab.evaluate(() => globalThis.problems);
  await until('it is told', async () => (await told()).length > 0);
  assert.deepEqual(await told(), ['part-missing emoji-text rim-chat']);
  assert.equal(await alice.field.inputValue(), ':smi');
  await alice.say('[笑嘻嘻] 😀');
  await bob.sees('[笑嘻嘻] 😀');
  await alice.say('then [this]');
  await bob.sees('then [this]');
  assert.deepEqual(await bob.texts(), ['[笑嘻嘻] 😀', 'then [this]']);
});

test('a part that could not be had is asked for again, and what stands there becomes emoji', async () => {
  const { tab, alice, bob } = await open('/module');
  await tab.route('**/emoji-text.js*', (route) => route.abort());
  await alice.say('😀');
  await bob.sees('😀');
  await tab.unroute('**/emoji-text.js*');
  await until('it is named', async () => {
    await alice.field.pressSequentially(' :smi');
    return (await bob.chat.getByRole('img', { name: 'grinning face' }).count()) > 0;
  });
});

test('short codes are completed in the composer', async () => {
  const { tab, alice, bob } = await open('/module');
  await alice.field.pressSequentially(':smi');
  await alice.chat.getByRole('option', { name: ':smile:' }).waitFor();
  await alice.field.press('Enter');
  await alice.field.press('Enter');
  await bob.sees('😄');
  await assertClean(tab);
});

for (const path of ['/panel', '/panel-zh']) {
  test(`${path}: works to the end with the network cut`, async () => {
    const { tab } = await open(path);
    await tab.locator('rim-emoji-panel [part~=emoji]').first().waitFor();
    const field = tab.locator('rim-emoji-panel [part~=search]');
    await field.fill('smile');
    await until('its words are there', async () => (await shown(tab)).includes('😃'));
    await field.fill('xiaolian');
    await until('those of the other language, too', async () => (await shown(tab)).includes('😃'));
    await tab.context().setOffline(true);
    await field.fill('笑');
    await until('it is found', async () => (await shown(tab)).includes('😃'));
    await field.fill('');
    await tab.locator('rim-emoji-panel [part~=emoji]').first().press('Control+End');
    assert.equal((await shown(tab)).at(-1), '🏴󠁧󠁢󠁷󠁬󠁳󠁿');
    await assertClean(tab);
  });
}

test('a panel that can load none of its tables still has the built-in emoji', async () => {
  const context = await stage.newContext();
  await context.route(/emoji-(characters|names|keywords)/, (route) => route.abort());
  const tab = await openPage(context, '/panel');
  await tab.getByRole('button', { name: 'Smiley Face' }).waitFor();
  const field = tab.locator('rim-emoji-panel [part~=search]');
  await field.fill('rocket');
  await tab.getByRole('button', { name: 'Rocket' }).waitFor();
});

for (const path of ['/module-pictures', '/classic-pictures']) {
  test(`${path}: pictures and the site's own emoji are the same in messages and panel`, async () => {
    const { tab, asked, alice, bob } = await open(path);
    await alice.say('🦄 [site dog]');
    await until(
      'both are pictures',
      async () => (await bob.chat.locator('.text img').count()) === 2,
    );
    assert.deepEqual([...new Set(asked)].filter((file) => /^[\da-f-]+$/.test(file)).sort(), [
      '1f436',
      '1f984',
    ]);
    await alice.emojiButton.click();
    const own = alice.chat.locator('rim-emoji-panel').getByRole('button', { name: 'site dog' });
    await own.click();
    assert.equal(await alice.field.inputValue(), '[site dog]');
    await until('the panel has pictures', async () => {
      const pictures = alice.chat.locator('rim-emoji-panel .emoji img');
      return (await pictures.count()) > 20;
    });
    const loaded = await own
      .locator('img')
      .evaluate((img) => img.decode().then(() => img.naturalWidth));
    assert.ok(loaded > 0);
    await assertClean(tab);
  });
}
