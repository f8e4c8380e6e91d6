import { expect } from '@open-wc/testing';
import '../../../components/index.js';
import { sendKeys, setViewport } from '../../browser-commands.js';
import {
  aliceChat,
  at,
  drawn,
  find,
  focused,
  heard,
  message,
  put,
  showChat,
  until,
} from '../chat-on-page.js';

async function launcher(attributes: Record<string, string> = {}) {
  const { chat, transport } = await aliceChat();
  const element = await showChat(chat, { launcher: '', ...attributes });
  const isOpen = () => find(element, '.panel')!.matches(':popover-open');
  return { element, transport, isOpen, ...buttons(element) };
}

function buttons(element: Element) {
  const launch = () => find(element, '.launcher')!;
  return {
    launch,
    async open() {
      await until('the launcher is there', () => find(element, '.launcher'));
      launch().click();
      await until('it is open', () => find(element, '.panel')!.matches(':popover-open'));
    },
  };
}

describe('the launcher', () => {
  it('is accessible, open and closed', async () => {
    const { element, open } = await launcher();
    await expect(element).to.be.accessible();
    await open();
    for (const motion of find(element, '.panel')!.getAnimations()) motion.finish();
    await expect(element).to.be.accessible();
  });

  it('opens the chat and closes it, and says so', async () => {
    const { element, launch, open, isOpen } = await launcher();
    const events = [...(['rim-open', 'rim-close'] as const)].map((type) => heard(document, type));
    expect(isOpen()).to.equal(false);
    expect(at(element).composer.checkVisibility()).to.equal(false);
    expect(launch().getAttribute('aria-expanded')).to.equal('false');
    expect(launch().getAttribute('aria-label')).to.equal('Open chat');
    await open();
    expect(at(element).composer.checkVisibility()).to.equal(true);
    expect(launch().getAttribute('aria-expanded')).to.equal('true');
    expect(launch().getAttribute('aria-label')).to.equal('Close chat');
    expect(element.open && element.hasAttribute('open')).to.equal(true);
    launch().click();
    await until('it is closed', () => !isOpen());
    expect(events.map(({ length }) => length)).to.deep.equal([1, 1]);
    expect(events.every(([event]) => event!.bubbles && event!.composed)).to.equal(true);
    expect(element.open || element.hasAttribute('open')).to.equal(false);
  });

  it('moves the focus into the field, and back to where it opens from', async () => {
    const { element, launch, open, isOpen } = await launcher();
    launch().focus();
    await open();
    await until('the field has the focus', () => focused() === at(element).field);
    await sendKeys({ press: 'Escape' });
    await until('it is closed', () => !isOpen());
    expect(focused()).to.equal(launch());
    await open();
    find(element, '.close')!.click();
    await until('it is closed', () => !isOpen());
    expect(focused()).to.equal(launch());
  });

  it('moves the focus into a composer of the page', async () => {
    const { chat } = await aliceChat();
    const element = document.createElement('rim-chat');
    const composer = document.createElement('rim-composer');
    element.chat = chat;
    element.append(composer);
    put(element, { 'target-id': 'bob', launcher: '' });
    await drawn();
    await buttons(element).open();
    await until('its field has the focus', () => focused() === find(composer, 'textarea'));
  });

  it('moves the focus inside where there is a problem in place of the field', async () => {
    const element = document.createElement('rim-chat');
    put(element, { launcher: '', 'user-id': 'alice' });
    await drawn();
    await buttons(element).open();
    await until('the focus is inside', () => focused() === find(element, '.close'));
  });

  it('opened by the page leaves the focus where it is, and tells nobody', async () => {
    const field = put(document.createElement('input'));
    field.focus();
    const opened = heard(document, 'rim-open');
    const { element, isOpen } = await launcher({ open: '' });
    await until('it is open', isOpen);
    await drawn();
    expect(document.activeElement).to.equal(field);
    element.open = false;
    await until('it is closed', () => !isOpen());
    element.open = true;
    await until('it is open', isOpen);
    await drawn();
    expect(document.activeElement).to.equal(field);
    expect(opened).to.deep.equal([]);
    element.focus();
    expect(focused()).to.equal(at(element).field);
  });

  it('leaves Escape to an input method, and to the emoji panel first', async () => {
    const { element, open, isOpen } = await launcher();
    await open();
    at(element).press({ key: 'Escape', isComposing: true });
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- what WebKit gives
    at(element).press({ key: 'Escape', keyCode: 229 });
    await drawn();
    expect(isOpen()).to.equal(true);
    await at(element).openPanel();
    at(element).emojiButton.focus();
    await sendKeys({ press: 'Escape' });
    await until('the emoji panel is closed', () => !at(element).panel);
    expect(isOpen()).to.equal(true);
    expect(focused()).to.equal(at(element).field);
    await sendKeys({ press: 'Escape' });
    await until('the chat is closed', () => !isOpen());
  });

  it('counts what is unread while it is closed', async () => {
    const { element, transport, launch, open } = await launcher();
    transport.deliver(message(1), message(2));
    await until('it is counted', () => find(element, '.badge')?.textContent === '2');
    expect(launch().getAttribute('aria-label')).to.equal('Open chat, 2 unread');
    await expect(element).to.be.accessible();
    const unread = heard(element, 'rim-unread');
    await open();
    expect(find(element, '.badge')).to.equal(null);
    await until('it is read', () => unread.at(-1)?.count === 0);
    launch().click();
    await until('it is closed', () => launch().getAttribute('aria-label') === 'Open chat');
    transport.deliver(...Array.from({ length: 120 }, (_, index) => message(10 + index)));
    await until('it is counted', () => find(element, '.badge')?.textContent === '99+');
  });

  it('stays open when it is moved, and when it is removed and put back', async () => {
    const { element, open, isOpen } = await launcher();
    await open();
    put(document.createElement('section')).append(element);
    await until('it is open again', isOpen);
    element.remove();
    element.open = false;
    element.open = true;
    await drawn();
    put(element);
    await until('it is open again', isOpen);
  });

  it('may go and come while the chat is open', async () => {
    const { element, isOpen } = await launcher({ open: '' });
    await until('it is open', isOpen);
    element.launcher = false;
    await element.updateComplete;
    expect(find(element, '.launcher')).to.equal(null);
    expect(at(element).composer.checkVisibility()).to.equal(true);
    element.launcher = true;
    await until('it is open', isOpen);
  });

  it('is gone with the hidden attribute', async () => {
    const { element, launch } = await launcher({ hidden: '' });
    expect(launch().checkVisibility()).to.equal(false);
    element.hidden = false;
    expect(launch().checkVisibility()).to.equal(true);
  });

  it('can be closed on a small screen, also with a header of the page', async () => {
    await setViewport({ width: 360, height: 640 });
    const { chat } = await aliceChat();
    const element = document.createElement('rim-chat');
    const header = document.createElement('b');
    header.slot = 'header';
    header.textContent = 'Ours';
    element.append(header);
    element.chat = chat;
    put(element, { 'target-id': 'bob', launcher: '' });
    await drawn();
    await buttons(element).open();
    const close = find(element, '.close')!;
    expect(close.checkVisibility()).to.equal(true);
    close.click();
    await until('it is closed', () => !element.open);
    await setViewport({ width: 800, height: 600 });
  });

  const windows: readonly (readonly [width: number, height: number])[] = [
    [390, 844],
    [800, 600],
  ];
  for (const [width, height] of windows) {
    it(`stands in what a keyboard leaves free, ${String(width)} px wide`, async () => {
      await setViewport({ width, height });
      const viewport = Object.assign(new EventTarget(), { scale: 1, offsetTop: 0, height });
      const change = (fields: Partial<typeof viewport>) => {
        Object.assign(viewport, fields);
        viewport.dispatchEvent(new Event('resize'));
        return find(element, '.panel')!.getBoundingClientRect();
      };
      const real = Object.getOwnPropertyDescriptor(window, 'visualViewport')!;
      Object.defineProperty(window, 'visualViewport', { configurable: true, value: viewport });
      const { element, open } = await launcher();
      await open();
      for (const motion of find(element, '.panel')!.getAnimations()) motion.finish();
      const whole = change({});
      for (const offsetTop of [0, 120]) {
        const box = change({ height: height - 336, offsetTop });
        expect(box.top).to.be.at.least(offsetTop);
        expect(box.bottom).to.be.at.most(offsetTop + height - 336);
        const bar = find(element, '.bar')!.getBoundingClientRect();
        expect(bar.bottom).to.be.at.most(box.bottom);
        expect(bar.bottom).to.be.above(box.bottom - 10);
      }
      expect(change({ height, offsetTop: 0 })).to.deep.equal(whole);
      // whoever looks closer sees less of it, but nothing covers it
      expect(change({ scale: 2, height: height / 2, offsetTop: 90 })).to.deep.equal(whole);
      const zoomed = change({ scale: 2, height: (height - 336) / 2, offsetTop: 90 });
      expect(zoomed.bottom).to.be.at.most(height - 336);
      Object.defineProperty(window, 'visualViewport', real);
      await setViewport({ width: 800, height: 600 });
    });
  }

  it('has targets of 24 px at least, in the window', async () => {
    const { element, launch, open } = await launcher();
    await open();
    for (const target of [launch(), find(element, '.close')!]) {
      const { width, height, right, bottom } = target.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
      expect(right <= innerWidth && bottom <= innerHeight).to.equal(true);
    }
  });
});
