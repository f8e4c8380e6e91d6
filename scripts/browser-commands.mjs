/**
 * What tests ask of the browser that runs them, the same in each: keys, and the window's size. The
 * runner's own commands let no key be held in WebKit, press all letters of a text at once there,
 * and leave its window as it is.
 */

/** Keys by the names that events give them, as the WebDriver protocol has them. */
const WEBDRIVER_KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

function webdriverKey(name) {
  const key = WEBDRIVER_KEYS[name] ?? name;
  if ([...key].length === 1) return key;
  throw new Error(`"${name}" is no key; expected a character or the name that events give it.`);
}

const down = (name) => ({ type: 'keyDown', value: webdriverKey(name) });
const up = (name) => ({ type: 'keyUp', value: webdriverKey(name) });

function webdriverActions(keys) {
  if (keys.down) return [down(keys.down)];
  if (keys.up) return [up(keys.up)];
  const pressed = keys.press ? [keys.press] : [...keys.type];
  return pressed.flatMap((key) => [down(key), up(key)]);
}

async function sendByWebdriver({ driver }, keys) {
  await driver.performActions([{ type: 'key', id: 'keys', actions: webdriverActions(keys) }]);
}

async function sendByPuppeteer({ keyboard }, keys) {
  const [how] = Object.keys(keys);
  await keyboard[how](keys[how]);
}

/**
 * The window is larger than the page by bars whose size nobody knows beforehand; and they need some
 * width themselves, below which it does not get.
 */
async function resizeByWebdriver({ driver }, { width, height }) {
  let before = [];
  for (;;) {
    const [innerWidth, innerHeight] = await driver.execute('return [innerWidth, innerHeight]');
    const isThere = innerWidth === width && innerHeight === height;
    if (isThere || (innerWidth === before[0] && innerHeight === before[1])) return;
    before = [innerWidth, innerHeight];
    const window = await driver.getWindowRect();
    await driver.setWindowRect(
      null,
      null,
      window.width + width - innerWidth,
      window.height + height - innerHeight,
    );
  }
}

const COMMANDS = {
  keys: { puppeteer: sendByPuppeteer, webdriver: sendByWebdriver },
  viewport: {
    puppeteer: (page, size) => page.setViewport(size),
    webdriver: resizeByWebdriver,
  },
};

export const browserCommands = {
  name: 'browser-commands',
  async executeCommand({ command, payload, session }) {
    const { browser, id } = session;
    const execute = COMMANDS[command]?.[browser.type];
    if (!execute) return undefined;
    await execute(browser.type === 'puppeteer' ? browser.getPage(id) : browser, payload);
    return true;
  },
};
