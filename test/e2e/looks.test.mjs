/** The face, held against what a site may change of it and what people need of it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, test } from 'node:test';
import axe from 'axe-core';
import { openLooks, openScene, PHONE, SCENES } from '../looks/scenes.mjs';
import {
  clipped,
  outside,
  moving,
  smallTargets,
  spaceOut,
  stylesOf,
  touched,
} from '../looks/measures.mjs';

const stage = await openLooks();
after(() => stage.close());

const { modules } = JSON.parse(
  readFileSync(new URL('../../custom-elements.json', import.meta.url)),
);
const elements = modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

/** Runs with a scene, and closes it. */
async function inScene(wanted, options, run) {
  const page = await openScene(stage, wanted, options);
  try {
    return await run(page);
  } finally {
    await page.context().close();
  }
}

const setTheme = (page, { theme, dir }) =>
  page.evaluate(
    async (look) => {
      const chat = document.querySelector('rim-chat');
      document.documentElement.dir = look.dir;
      document.documentElement.className = chat.theme = look.theme;
      await chat.updateComplete;
    },
    { theme, dir },
  );

describe('axe finds nothing', () => {
  for (const scene of SCENES) {
    test(`in the scene ${scene}, in both themes and directions`, async () => {
      await inScene({ scene }, {}, async (page) => {
        await page.evaluate(axe.source);
        for (const theme of ['light', 'dark']) {
          for (const dir of ['ltr', 'rtl']) {
            await setTheme(page, { theme, dir });
            const found = await page.evaluate(() => axe.run('rim-chat', { preload: false }));
            const faults = found.violations.map(({ id, nodes }) => [id, nodes.map((n) => n.html)]);
            assert.deepEqual(faults, [], `${theme} ${dir}`);
            assert.ok(found.passes.length > 3);
          }
        }
      });
    });
  }
});

describe('what is to be pressed is large enough', () => {
  for (const scene of ['states', 'held', 'writing', 'failed', 'panel', 'emoji', 'settings']) {
    test(`for a mouse, in the scene ${scene}`, async () => {
      const small = await inScene({ scene }, {}, (page) => smallTargets(page, 24, 24));
      assert.deepEqual(small, []);
    });
    test(`for a finger, in the scene ${scene}`, async () => {
      const finger = { viewport: PHONE, hasTouch: true, isMobile: true };
      // what stands in one line has 44 px of height, and as much width as there is
      const small = await inScene({ scene }, finger, (page) => smallTargets(page, 24, 44));
      assert.deepEqual(small, []);
    });
  }
});

describe('nothing is lost', () => {
  const NARROW = { viewport: { width: 320, height: 256 } };
  for (const scene of SCENES) {
    test(`at 400 % zoom in the scene ${scene}`, async () => {
      await inScene({ scene }, NARROW, async (page) => {
        assert.deepEqual([...(await clipped(page)), ...(await outside(page))], []);
      });
    });
  }
  for (const scene of ['talk', 'group', 'states', 'problem', 'notice', 'writing', 'typing']) {
    test(`with the spacing that a reader wants in the scene ${scene}`, async () => {
      await inScene({ scene }, { viewport: PHONE }, async (page) => {
        await spaceOut(page);
        assert.deepEqual([...(await clipped(page)), ...(await outside(page))], []);
      });
    });
    test(`with texts of twice the size in the scene ${scene}`, async () => {
      await inScene({ scene }, { viewport: PHONE }, async (page) => {
        await page.evaluate(() => {
          document.querySelector('rim-chat').style.setProperty('--rim-font-size', '30px');
        });
        assert.deepEqual([...(await clipped(page)), ...(await outside(page))], []);
      });
    });
  }
});

describe('forced colours', () => {
  const FORCED = { forcedColors: 'active' };
  const styleOf = (page, selector, ...names) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, wanted) => wanted.map((name) => getComputedStyle(element)[name]), names);

  test('a send button that is off looks off', async () => {
    const off = await inScene({ scene: 'talk' }, FORCED, (page) =>
      styleOf(page, '.send', 'color', 'backgroundColor'),
    );
    const on = await inScene({ scene: 'writing' }, FORCED, (page) =>
      styleOf(page, '.send', 'color', 'backgroundColor'),
    );
    assert.notEqual(off[0], on[0]);
    assert.notEqual(off[1], on[1]);
  });

  test('what is chosen looks other than what is not', async () => {
    const looksOf = (page, chosen, other) =>
      Promise.all(
        [chosen, other].map((selector) =>
          styleOf(page, selector, 'backgroundColor', 'outlineStyle', 'borderBottomColor', 'color'),
        ),
      );
    await inScene({ scene: 'emoji' }, FORCED, async (page) => {
      const [chosen, other] = await looksOf(
        page,
        '.tab[aria-selected=true]',
        '.tab[aria-selected=false]',
      );
      assert.notDeepEqual(chosen, other);
    });
    await inScene({ scene: 'talk' }, FORCED, async (page) => {
      await page.getByRole('textbox').fill(':smil');
      await page.getByRole('option').first().waitFor();
      const [chosen, other] = await looksOf(
        page,
        '[role=option][aria-selected=true]',
        '[role=option][aria-selected=false]',
      );
      assert.notDeepEqual(chosen, other);
    });
  });

  test('bubbles, boxes, initials and the launcher have a line around them', async () => {
    const around = [
      ['group', '.bubble'],
      ['group', '.avatar'],
      ['talk', '.panel'],
      ['talk', '.field'],
      ['problem', '.problem'],
      ['launcher', '.launcher'],
      ['launcher', '.badge'],
    ];
    for (const [scene, selector] of around) {
      const [width, colour] = await inScene({ scene }, FORCED, (page) =>
        styleOf(page, selector, 'borderTopWidth', 'borderTopColor'),
      );
      assert.equal(width, '1px', selector);
      assert.doesNotMatch(colour, /rgba\(.*, 0\)/, selector);
    }
  });
});

describe('motion', () => {
  test('there is none for those who want none', async () => {
    for (const scene of ['typing', 'panel', 'writing']) {
      assert.equal(await inScene({ scene }, { reducedMotion: 'reduce' }, moving), 0, scene);
    }
    const some = await inScene({ scene: 'typing' }, { reducedMotion: 'no-preference' }, moving);
    assert.ok(some > 0);
  });
});

describe('on paper', () => {
  test('what is loaded is whole, dark on light, and without a field', async () => {
    const viewport = { width: 700, height: 300 };
    await inScene({ scene: 'talk', theme: 'dark' }, { viewport }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const list = page.locator('.list');
      const hidden = await list.evaluate((box) => box.scrollHeight - box.clientHeight);
      assert.ok(hidden <= 1, `${hidden} px are hidden`);
      assert.equal(await page.locator('.own .bubble').count(), 3);
      assert.equal(await page.getByRole('textbox').count(), 0);
      for (const bubble of await page.locator('.bubble').all()) {
        const { color, isSeen } = await bubble.evaluate((element) => {
          const { bottom } = element.getBoundingClientRect();
          const panel = element.getRootNode().host.parentElement.getBoundingClientRect();
          return { color: getComputedStyle(element).color, isSeen: bottom <= panel.bottom };
        });
        const darkest = Math.max(...color.match(/\d+/g).map(Number));
        assert.ok(darkest < 80, color);
        assert.ok(isSeen);
      }
    });
  });
});

/** Scenes that together show everything that a token or a part can change. */
const ALL_SHOWN = [
  'empty',
  'empty',
  'group',
  'states',
  'failed',
  'problem',
  'notice',
  'launcher',
  'panel',
  'emoji',
  'typing',
  'earlier',
  'settings',
];

/** A value that no token has by itself. */
function otherValue(name) {
  if (name === '--rim-color-scheme') return 'dark';
  if (name.startsWith('--rim-color-')) return 'rgb(1, 200, 3)';
  if (name === '--rim-font') return 'monospace';
  if (name === '--rim-line-height') return '2';
  if (name === '--rim-motion') return '7s';
  if (name === '--rim-shadow') return '0 0 9px red';
  return name === '--rim-z-index' ? '7' : '37px';
}

describe('a site changes', () => {
  const tokens = elements.find(({ tagName }) => tagName === 'rim-chat').cssProperties;
  const parts = ['rim-chat', 'rim-conversation', 'rim-composer', 'rim-emoji-panel'].flatMap((tag) =>
    elements.find(({ tagName }) => tagName === tag).cssParts.map(({ name }) => name),
  );
  const changed = new Set();
  const reached = new Set();

  test('what is in every scene', async () => {
    for (const scene of ALL_SHOWN) {
      await inScene({ scene, theme: 'auto' }, { reducedMotion: 'no-preference' }, async (page) => {
        for (const part of await touched(page, [...new Set(parts)])) reached.add(part);
        const before = await stylesOf(page);
        for (const { name } of tokens.filter((token) => !changed.has(token.name))) {
          const now = await stylesOf(page, name, otherValue(name));
          if (now !== before) changed.add(name);
        }
      });
    }
  });

  test('something with each token', () => {
    assert.deepEqual(
      tokens.map(({ name }) => name).filter((name) => !changed.has(name)),
      [],
    );
  });

  test('something with each part', () => {
    assert.deepEqual(
      parts.filter((name) => !reached.has(name)),
      [],
    );
  });
});
