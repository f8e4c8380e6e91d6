/** The demo's theme page: tokens are changed, seen, and copied as CSS. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { assertClean, openPage, openStage } from './harness.mjs';
import { chatOn, until } from './chat-on-page.mjs';

const stage = await openStage();
after(() => stage.close());

async function themePage() {
  const context = await stage.newContext({ colorScheme: 'light', locale: 'en-GB' });
  const page = await openPage(context, '/theme.html');
  await chatOn(page).sees('long table');
  const css = page.getByLabel('The CSS');
  const bubble = page.locator('rim-chat .own .bubble').first();
  const styleOfBubble = (name) =>
    bubble.evaluate((element, wanted) => getComputedStyle(element)[wanted], name);
  return { page, css, styleOfBubble };
}

test('the first page leads to it', async () => {
  const page = await openPage(await stage.newContext(), '/');
  await page.getByRole('link', { name: 'Make it look like your site' }).click();
  await page.waitForURL('**/theme.html');
});

test('a change is seen in the chat, and stands in the CSS', async () => {
  const { page, css, styleOfBubble } = await themePage();
  assert.equal(await css.inputValue(), '');
  await page.getByLabel('Own bubbles, light').fill('#0a7d4f');
  await page.getByLabel(/^Bubbles/).fill('6');
  assert.equal(await styleOfBubble('backgroundColor'), 'rgb(10, 125, 79)');
  assert.equal(await styleOfBubble('borderTopLeftRadius'), '6px');
  const lines = (await css.inputValue()).split('\n');
  assert.deepEqual(lines, [
    'rim-chat {',
    '  --rim-color-own: light-dark(#0a7d4f, #2a60c6);',
    '  --rim-radius: 6px;',
    '}',
    '',
  ]);
  await assertClean(page);
});

test('the CSS is copied', async () => {
  const { page, css } = await themePage();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByLabel('Initials').first().fill('40');
  await page.getByRole('button', { name: 'Copy' }).click();
  await page.getByText('Copied.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied, await css.inputValue());
  assert.match(copied, /--rim-avatar-size: 40px;/);
});

test('everything goes back to where it was', async () => {
  const { page, css, styleOfBubble } = await themePage();
  const before = await styleOfBubble('backgroundColor');
  await page.getByLabel('Own bubbles, light').fill('#0a7d4f');
  await page.getByRole('button', { name: 'Start again' }).click();
  assert.equal(await css.inputValue(), '');
  assert.equal(await styleOfBubble('backgroundColor'), before);
});

test('the theme is the chosen one, and what is written is sent', async () => {
  const { page } = await themePage();
  const background = () =>
    page.locator('rim-chat .panel').evaluate((panel) => getComputedStyle(panel).backgroundColor);
  await page.getByLabel('Theme').selectOption('dark');
  await until('it is dark', async () => (await background()) === 'rgb(17, 22, 29)');
  const chat = chatOn(page);
  await chat.say('I bring the music');
  await chat.hasSent('I bring the music');
  await assertClean(page);
});
