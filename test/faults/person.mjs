/**
 * One user at a browser of their own, with several tabs. A tab that dies is replaced by a new one,
 * which knows only what is in storage.
 */

/** Tabs that a person has open. */
const TABS = 2;

/**
 * @param {object} options
 * @param {import('playwright-core').Browser} options.browser
 * @param {string} options.user
 * @param {string} options.url of the server
 * @param {Record<string, string | number>} options.asked what each page is told in its address
 * @param {ReturnType<import('./evidence.mjs').createEvidence>} options.evidence
 */
export async function createPerson({ browser, user, url, asked, evidence }) {
  const context = await browser.newContext();
  let tabs = [];
  let opened = 0;

  async function open(isVisible) {
    const page = await context.newPage();
    const tab = { name: `${user}${++opened}`, page, isVisible, isReady: false, isDead: false };
    tabs.push(tab);
    tab.kill = () => kill(tab);
    tab.show = () => show(tab);
    tab.isReplaced = new Promise((done) => page.once('crash', done)).then(() => replace(tab));
    tab.isReplaced.catch(() => undefined); // the browser has been closed; who killed it waits for it
    await page.exposeBinding('report', (_source, event) => {
      if (event.kind === 'ready') tab.isReady = !tab.isDead;
      evidence.report(tab.name, user, event);
    });
    page.on('pageerror', ({ message }) => {
      evidence.report(tab.name, user, { kind: 'error', text: message });
    });
    const query = new URLSearchParams({ user, tab: tab.name, ...asked });
    if (isVisible) query.set('visible', '');
    await page.goto(`${url}/?${query}`).catch((error) => {
      if (!tab.isDead) throw error; // it died with a tab that shared its process
    });
    return tab;
  }

  async function replace(tab) {
    tab.isDead = true;
    tab.isReady = false;
    evidence.changed();
    tabs = tabs.filter((other) => other !== tab);
    await open(tab.isVisible);
    await tab.page.close();
  }

  /** Ends the process of a tab, without a word to the page, and waits for its replacement. */
  async function kill(tab) {
    tab.isReady = false;
    const session = await context.newCDPSession(tab.page);
    session.send('Page.crash').catch(() => undefined); // nobody is left to answer
    await tab.isReplaced;
  }

  /** Asks a tab for something; undefined where it dies over it. */
  const ask = async (tab, question, value) => {
    try {
      return await tab.page.evaluate(question, value);
    } catch (error) {
      if (!/crash|closed/i.test(error.message)) throw error;
      return undefined;
    }
  };

  /** Brings a tab to the front; the others are hidden. */
  async function show(shown) {
    for (const tab of tabs) {
      tab.isVisible = tab === shown;
      await ask(tab, (isVisible) => window.tab?.show(isVisible), tab.isVisible);
    }
  }

  await open(true);
  for (let count = 1; count < TABS; count += 1) await open(false);

  return {
    user,
    open,
    /** The tabs in which something can be written now. */
    ready: () => tabs.filter(({ isReady }) => isReady),
    isWhole: () => tabs.length === TABS && tabs.every(({ isReady }) => isReady),
    /** Writes texts in a tab; what it does not live to take is lost, as with a person. */
    write: (tab, texts) => ask(tab, (all) => window.tab.send(all), texts),
    rows: (tab) => ask(tab, () => window.tab.rows()),
    outboxSize: (tab) => ask(tab, () => window.tab.outboxSize()),
    state: (tab) => ask(tab, () => window.tab.state()),
    loadAll: (tab) => ask(tab, () => window.tab.loadAll()),
    close: () => context.close(),
  };
}
