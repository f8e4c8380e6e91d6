/** Writing and reading texts on a page with script tags, under the strict policy, by real keys. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chatOn, until } from './chat-on-page.mjs';
import { assertClean, cdpSession, openPage, openStage } from './harness.mjs';

const MODULE = '<script type="module" src="/dist/cdn/rim-chat.js"></script>';
const page = (attributes) => ({
  body: `<!doctype html><html lang="en"><head><title>writing</title>
    <meta name="viewport" content="width=device-width, initial-scale=1"></head><body>${MODULE}
    ${['alice', 'bob']
      .map(
        (user, index, users) =>
          `<rim-chat transport="local" space="writing" user-id="${user}" target-id="${users[1 - index]}" ${attributes}></rim-chat>`,
      )
      .join('')}</body></html>`,
});

let stage;

before(async () => {
  stage = await openStage({
    extraRoutes: { '/writing': page(''), '/launcher': page('launcher') },
  });
});
after(() => stage.close());

/** A tab in a browser of its own, and the lazy files that it asks for. */
async function open(path = '/writing', options = {}) {
  const context = await stage.newContext(options);
  const asked = [];
  context.on('request', (request) => {
    const [, file] = /\/rim-chat\/([\w-]+)\.js/.exec(request.url()) ?? [];
    if (file) asked.push(file);
  });
  const tab = await openPage(context, path);
  return { context, tab, asked, alice: chatOn(tab, 0), bob: chatOn(tab, 1) };
}

/** An input method, as the browser itself hears of one. */
async function inputMethod(tab) {
  const session = await cdpSession(tab);
  return {
    compose: (text) =>
      session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      }),
    commit: (text) => session.send('Input.insertText', { text }),
    /** A key that it is busy with. */
    async key(key) {
      const code = { key, code: key, windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...code });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...code });
    },
  };
}

test('a composition is written as it is, its Enter does not send, and the next one does', async () => {
  const { tab, alice, bob } = await open();
  await alice.field.focus();
  const method = await inputMethod(tab);
  for (const [letters, text] of [
    ['n', 'ni', 'nihao', '你好'],
    ['む', 'むずか', '難しい'],
    ['ㅇ', '아', '안'],
    ['ㄋ', 'ㄋㄧ', '尼'],
  ].map((steps) => [steps, steps.at(-1)])) {
    for (const step of letters) {
      await method.compose(step);
      assert.equal(await alice.field.inputValue(), step);
    }
    await method.key('Enter');
    await method.commit(text);
    assert.equal(await alice.field.inputValue(), text);
    await alice.field.press('Enter');
    await bob.sees(text);
    assert.equal(await alice.field.inputValue(), '');
  }
  assert.deepEqual(await bob.texts(), ['你好', '難しい', '안', '尼']);
  await assertClean(tab);
});

test('what is composed is sent by the button as it stands, and does not come back', async () => {
  const { tab, alice, bob } = await open();
  await alice.field.focus();
  const method = await inputMethod(tab);
  await method.compose('hello');
  await alice.chat.getByRole('button', { name: 'Send' }).click();
  await bob.sees('hello');
  assert.equal(await alice.field.inputValue(), '');
  await method.compose('again');
  assert.equal(await alice.field.inputValue(), 'again');
  await method.commit('again');
  await alice.field.press('Enter');
  await bob.sees('again');
  assert.deepEqual(await bob.texts(), ['hello', 'again']);
  await assertClean(tab);
});

test('keys of an input method neither pick from short codes nor close them', async () => {
  const { tab, alice } = await open();
  await alice.field.pressSequentially(':smi');
  const option = alice.chat.getByRole('option', { name: ':smile:' });
  await option.waitFor();
  const method = await inputMethod(tab);
  for (const key of ['Enter', 'Tab', 'Escape', 'ArrowDown']) await method.key(key);
  assert.equal(await alice.field.inputValue(), ':smi');
  assert.equal(await option.getAttribute('aria-selected'), 'true');
  await method.compose('你');
  await option.waitFor({ state: 'hidden' });
  await method.key('Enter');
  await method.commit('你');
  assert.equal(await alice.field.inputValue(), ':smi你');
  await assertClean(tab);
});

test('of what is pasted the plain text is taken, and nothing is fetched for it', async () => {
  const { context, tab, alice } = await open();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await alice.field.focus();
  await tab.evaluate(() =>
    navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob(['plain\ntext'], { type: 'text/plain' }),
        'text/html': new Blob(
          ['<b>rich</b><img src="http://elsewhere.example/x.png"><i hidden>hidden</i>'],
          { type: 'text/html' },
        ),
      }),
    ]),
  );
  await alice.field.press('Control+V');
  assert.equal(await alice.field.inputValue(), 'plain\ntext');
  await assertClean(tab);
});

test('an undo goes step by step through letters and emoji, and a redo comes back', async () => {
  const { tab, alice } = await open();
  // what is typed while a page is still being laid out for the first time, the browser may take apart
  await alice.say('before');
  await alice.hasSent('before');
  await alice.field.pressSequentially('one ');
  await alice.emojiButton.click();
  await alice.chat.getByRole('gridcell', { name: 'grinning face', exact: true }).first().click();
  await alice.field.focus();
  await alice.field.pressSequentially(' two :tada');
  await alice.chat.getByRole('option', { name: ':tada:' }).first().waitFor();
  await alice.field.press('Enter');
  const whole = await alice.field.inputValue();
  assert.match(whole, /^one 😀 two 🎉$/u);
  const seen = [];
  for (let steps = 0; steps < 12 && (await alice.field.inputValue()) !== ''; steps += 1) {
    await alice.field.press('Control+Z');
    seen.push(await alice.field.inputValue());
  }
  // how much of what is typed one undo takes is the browser's
  assert.equal(seen[0], 'one 😀 two :tada');
  assert.deepEqual(seen.slice(-2), ['one ', '']);
  seen.reduce((more, less) => (assert.ok(more.startsWith(less), less), less));
  for (let steps = 0; steps < seen.length; steps += 1) await alice.field.press('Control+Shift+Z');
  assert.equal(await alice.field.inputValue(), whole);
  await assertClean(tab);
});

test('typed keys are not the page’s; Control, Tab and function keys are', async () => {
  const { tab, alice } = await open();
  await tab.evaluate(() => {
    globalThis.heard = [];
    for (const type of ['keydown', 'keypress', 'keyup'])
      addEventListener(type, ({ key, ctrlKey }) => {
        if (type === 'keydown' || key.length === 1) {
          globalThis.heard.push(ctrlKey ? `Control+${key}` : key);
        }
      });
  });
  await alice.field.pressSequentially('k/?j ');
  for (const key of ['ArrowUp', 'ArrowLeft', 'Home', 'End', 'PageUp', 'Backspace', 'Shift+Enter']) {
    await alice.field.press(key);
  }
  const method = await inputMethod(tab);
  await method.compose('你');
  await method.key('Process');
  await method.commit('你');
  const typed = await tab.evaluate(() => globalThis.heard.splice(0));
  assert.deepEqual(
    typed.filter((key) => key !== 'Shift'),
    [],
  );
  for (const key of ['Control+b', 'F2', 'Escape', 'Tab']) await alice.field.press(key);
  const passed = await tab.evaluate(() => globalThis.heard);
  for (const key of ['Control+b', 'F2', 'Escape', 'Tab']) assert.ok(passed.includes(key), key);
  await assertClean(tab);
});

test('a field says its name, what Enter does and how much is left', async () => {
  const { tab, alice } = await open();
  await alice.chat.locator('rim-composer').evaluate((composer) => {
    composer.maxLength = 20;
  });
  await alice.field.fill('a'.repeat(19));
  await alice.chat.getByText('1 character left').first().waitFor();
  const session = await cdpSession(tab);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const fields = nodes.filter(({ role }) => role?.value === 'textbox');
  assert.ok(
    fields.some(
      ({ name, description }) =>
        name.value === 'Message' &&
        description.value === 'Enter sends, Shift and Enter make a new line. 1 character left',
    ),
    JSON.stringify(fields.map(({ name, description }) => [name, description])),
  );
});

test('texts without links fetch nothing of them; links come under the policy, and lead out', async () => {
  const { context, tab, asked, alice, bob } = await open();
  await alice.say('plain: a.b/c 12:30');
  await bob.sees('plain');
  assert.equal(asked.includes('links'), false);
  await alice.say('see https://bank.example@evil.example/x');
  const link = bob.chat.getByRole('link', { name: /evil\.example\/x \(evil\.example\)/ });
  await link.waitFor();
  await context.route('**/evil.example/**', (route) =>
    route.fulfill({ body: `<title>${'opener'}</title>`, contentType: 'text/html' }),
  );
  const [other] = await Promise.all([context.waitForEvent('page'), link.click()]);
  await other.waitForLoadState();
  assert.equal(await other.evaluate(() => globalThis.opener), null);
  assert.equal(await other.evaluate(() => document.referrer), '');
  await assertClean(tab);
});

test('where the part cannot be had, texts stand as they were written, and the page is told', async () => {
  const { tab, alice, bob } = await open();
  await tab.evaluate(() => {
    globalThis.problems = [];
    addEventListener('rim-problem', ({ code, data }) => {
      globalThis.problems.push(`${code} ${data.part}`);
    });
  });
  await tab.route('**/rim-chat/links.js*', (route) => route.abort());
  await alice.say('https://a.example');
  await bob.sees('https://a.example');
  await until('it is told', () =>
    tab.evaluate(() => globalThis.problems.includes('part-missing links')),
  );
  assert.equal(await bob.chat.getByRole('link').count(), 0);
  await tab.unroute('**/rim-chat/links.js*');
  await until('it is asked for again', async () => {
    await alice.say('www.b.example');
    return (await bob.chat.getByRole('link').count()) > 1;
  });
});

test('a name alone fetches nothing; one that is not what it looks like is marked, under the policy', async () => {
  const { tab, asked, alice } = await open();
  await alice.say('hello');
  await alice.sees('hello');
  const setHeading = (heading) =>
    alice.chat.evaluate((element, text) => (element.heading = text), heading);
  assert.equal(asked.includes('names'), false);
  await setHeading('Вера عمر 李雷');
  await alice.chat.getByRole('heading', { name: 'Вера عمر 李雷', exact: true }).waitFor();
  await setHeading('Supp\u043Ert');
  await alice.chat.getByRole('heading', { name: /Supp.rt \(letters of two alphabets\)/ }).waitFor();
  await assertClean(tab);
});

test('what is copied of a message is its text', async () => {
  const { context, tab, alice, bob } = await open();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const text = 'a 😀 b\nhttps://bank.example@evil.example/ שלום `c`';
  await alice.say(text);
  await bob.chat.getByRole('link').waitFor();
  await bob.chat.getByRole('img', { name: 'grinning face' }).waitFor();
  await bob.chat.locator('.text').evaluate((node) => {
    getSelection().selectAllChildren(node);
  });
  await tab.keyboard.press('Control+C');
  assert.equal(await tab.evaluate(() => navigator.clipboard.readText()), text);
  await assertClean(tab);
});

test('whoever zooms in sees the panel as large as before, and may zoom', async () => {
  const { tab, bob } = await open('/launcher', {
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  });
  await bob.chat.getByRole('button', { name: 'Open chat' }).click();
  await bob.field.waitFor();
  const panel = bob.chat.locator('.panel');
  const size = () => panel.evaluate((node) => [node.offsetWidth, node.offsetHeight]);
  assert.deepEqual(await size(), [390, 844]);
  const session = await cdpSession(tab);
  await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
  await until('it is zoomed', () => tab.evaluate(() => visualViewport.scale > 1.9));
  assert.deepEqual(await size(), [390, 844]);
  const viewport = await tab.locator('meta[name=viewport]').getAttribute('content');
  assert.equal(viewport, 'width=device-width, initial-scale=1');
  await assertClean(tab);
});
