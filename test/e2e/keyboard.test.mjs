/** The whole chat by keys alone: where Tab leads, what is seen of the focus, what Escape closes. */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { openLooks, openScene, PHONE } from '../looks/scenes.mjs';
import { chatOn } from './chat-on-page.mjs';
import { assertClean, openPage, openStage } from './harness.mjs';

const stage = await openLooks();
after(() => stage.close());

/** Runs with a scene between two buttons of the page. */
async function between(wanted, options, run) {
  const page = await openScene(stage, wanted, options);
  try {
    await page.evaluate(() => {
      const button = (name) =>
        Object.assign(document.createElement('button'), { textContent: name });
      document.body.prepend(button('before'));
      document.body.append(button('after'));
    });
    return await run(page);
  } finally {
    await page.context().close();
  }
}

/** What has the focus, and how it shows that. As text: it looks through shadow roots. */
const focus = (page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const { top, left, width, height } = element.getBoundingClientRect();
    const shares = [0.1, 0.5, 0.9];
    const isHit = (x, y) => {
      let hit = document.elementFromPoint(x, y);
      while (hit?.shadowRoot) {
        const inside = hit.shadowRoot.elementFromPoint(x, y);
        if (!inside || inside === hit) break;
        hit = inside;
      }
      return hit !== null && (element.contains(hit) || hit.contains(element));
    };
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    return {
      name: element.getAttribute('aria-label') ?? element.textContent.trim(),
      isSeen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      outlineColor,
      isCovered: !shares.some((x) => shares.some((y) => isHit(left + x * width, top + y * height))),
    };
  });

/** Everything that Tab, or Shift and Tab, leads to, from one button of the page to the other. */
async function stops(page, key) {
  const [from, to] = key === 'Tab' ? ['before', 'after'] : ['after', 'before'];
  await page.getByRole('button', { name: from, exact: true }).focus();
  const passed = [];
  for (let count = 0; count < 60; count += 1) {
    await page.keyboard.press(key);
    const stop = await focus(page);
    if (stop.name === to) return passed;
    passed.push(stop);
  }
  assert.fail(`Tab is caught: ${passed.map(({ name }) => name).join(', ')}`);
}

const names = (passed) => passed.map(({ name }) => name);

/** By scene: what there is to be used, in its order. The messages are one stop. */
const ORDER = {
  talk: ['Settings', 'Messages', 'Emoji', 'Message', 'Send'],
  failed: ['Settings', 'Messages', 'Try again', 'Emoji', 'Message', 'Send'],
  problem: ['Settings'],
  launcher: ['Open chat, 3 unread'],
  panel: ['Close chat', 'Settings', 'Close chat', 'Messages', 'Emoji', 'Message', 'Send'],
};

describe('Tab', () => {
  for (const [scene, order] of Object.entries(ORDER)) {
    test(`leads through the scene ${scene} and out, and Shift and Tab back`, async () => {
      await between({ scene }, {}, async (page) => {
        assert.deepEqual(names(await stops(page, 'Tab')), order);
        assert.deepEqual(names(await stops(page, 'Shift+Tab')), order.toReversed());
      });
    });
  }
});

describe('what has the focus', () => {
  const opens = {
    find: (page) => chatOn(page).chat.getByRole('region', { name: 'Messages' }).press('Control+f'),
    tones: async (page) => {
      const { chat, emojiButton } = chatOn(page);
      await emojiButton.press('Enter');
      await chat.getByRole('button', { name: 'Skin tone' }).press('Enter');
      await chat.getByRole('radiogroup').waitFor();
    },
  };
  const places = [
    ...['talk', 'states', 'failed', 'panel', 'emoji'].map((scene) => [scene]),
    ['talk', 'find'],
    ['talk', 'tones'],
  ];
  for (const theme of ['light', 'dark']) {
    for (const [scene, opened] of places) {
      test(`is seen and not covered: ${[scene, opened, theme].filter(Boolean).join(', ')}`, async () => {
        await between({ scene, theme }, { viewport: PHONE }, async (page) => {
          await opens[opened]?.(page);
          const passed = await stops(page, 'Tab');
          assert.ok(passed.length > 1);
          const unseen = passed.filter(({ isSeen, isCovered }) => !isSeen || isCovered);
          assert.deepEqual(names(unseen), []);
        });
      });
    }
  }

  test('is seen in forced colours, in a colour that the reader has chosen', async () => {
    await between({ scene: 'emoji' }, { forcedColors: 'active' }, async (page) => {
      const passed = await stops(page, 'Tab');
      assert.deepEqual(names(passed.filter(({ isSeen }) => !isSeen)), []);
      const colours = await page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement('i'));
        return ['Highlight', 'CanvasText', 'LinkText', 'ButtonText'].map((name) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(`i { color: ${name} !important }`);
          document.adoptedStyleSheets = [sheet];
          return getComputedStyle(probe).color;
        });
      });
      for (const { name, outlineColor } of passed) {
        assert.ok(colours.includes(outlineColor), `${name}: ${outlineColor}`);
      }
    });
  });
});

describe('Escape closes what lies on top, and the focus goes back', () => {
  const inPanel = (run) =>
    between({ scene: 'panel' }, {}, async (page) => {
      const { chat, field } = chatOn(page);
      const isOpen = () => chat.evaluate((element) => element.open);
      await run({ page, chat, field, isOpen, name: async () => (await focus(page)).name });
    });

  test('the find bar, then the panel of the launcher', async () => {
    await inPanel(async ({ page, chat, isOpen, name }) => {
      await chat.getByRole('region', { name: 'Messages' }).press('Control+f');
      await chat.getByRole('searchbox').waitFor();
      await page.keyboard.press('Escape');
      await chat.getByRole('searchbox').waitFor({ state: 'detached' });
      assert.equal(await isOpen(), true);
      assert.equal(await name(), 'Messages');
      await page.keyboard.press('Escape');
      assert.equal(await isOpen(), false);
      assert.equal(await name(), 'Open chat');
    });
  });

  test('the short codes, then the panel of the launcher', async () => {
    await inPanel(async ({ page, chat, field, isOpen, name }) => {
      await field.fill(':smil');
      await chat.getByRole('listbox').waitFor();
      await page.keyboard.press('Escape');
      await chat.getByRole('listbox').waitFor({ state: 'hidden' });
      assert.equal(await isOpen(), true);
      assert.equal(await name(), 'Message');
      await page.keyboard.press('Escape');
      assert.equal(await isOpen(), false);
    });
  });

  test('the settings, then the panel of the launcher', async () => {
    await inPanel(async ({ page, chat, isOpen, name }) => {
      await chat.getByRole('button', { name: 'Settings' }).press('Enter');
      await chat.getByRole('dialog', { name: 'Settings' }).waitFor();
      await page.keyboard.press('Escape');
      await chat.getByRole('dialog', { name: 'Settings' }).waitFor({ state: 'detached' });
      assert.equal(await isOpen(), true);
      assert.equal(await name(), 'Settings');
      await page.keyboard.press('Escape');
      assert.equal(await isOpen(), false);
    });
  });

  test('the emoji panel, then the panel of the launcher', async () => {
    await inPanel(async ({ page, chat, isOpen, name }) => {
      await chatOn(page).emojiButton.press('Enter');
      await chat.getByRole('gridcell').first().waitFor();
      await page.keyboard.press('Escape');
      await chat.getByRole('gridcell').first().waitFor({ state: 'detached' });
      assert.equal(await isOpen(), true);
      assert.equal(await name(), 'Message');
      await page.keyboard.press('Escape');
      assert.equal(await isOpen(), false);
    });
  });
});

describe('the settings by keys alone', () => {
  const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>a chat</title>
    <script type="module" src="/dist/cdn/rim-chat.js"></script></head><body>
    <rim-chat space="settings" user-id="alice" target-id="bob"></rim-chat></body></html>`;

  test('how much is told of messages is chosen, and kept when the page comes again', async () => {
    const kept = await openStage({ extraRoutes: { '/settings': { body: HTML } } });
    try {
      const page = await openPage(await kept.newContext(), '/settings');
      const { chat } = chatOn(page);
      const button = chat.getByRole('button', { name: 'Settings' });
      const group = chat.getByRole('group', { name: 'What screen readers say of new messages' });
      const chosen = () => group.getByRole('radio', { checked: true });
      await button.press('Enter');
      await group.waitFor();
      const { isSeen, isCovered } = await focus(page);
      assert.deepEqual([isSeen, isCovered], [true, false]);
      assert.equal(await chosen().inputValue(), 'all');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      assert.equal(await chosen().inputValue(), 'count');
      await page.keyboard.press('Escape');
      await group.waitFor({ state: 'detached' });
      assert.equal((await focus(page)).name, 'Settings');
      await page.reload();
      await button.press(' ');
      await group.waitFor();
      assert.equal(await chosen().inputValue(), 'count');
      await assertClean(page);
    } finally {
      await kept.close();
    }
  });
});
