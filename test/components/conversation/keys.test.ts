/** The messages for those who have only a keyboard: one stop, a walk through it, and ways out. */
import { expect } from '@open-wc/testing';
import '../../../components/index.js';
import { sendKeys } from '../../browser-commands.js';
import {
  WITH_BOB,
  aliceChat,
  at,
  drawn,
  find,
  findAll,
  focused,
  historyOf,
  message,
  messages,
  sendOf,
  showChat,
  until,
} from '../chat-on-page.js';

const press = (key: string) => sendKeys({ press: key });

async function pressBack(): Promise<void> {
  await sendKeys({ down: 'Shift' });
  await press('Tab');
  await sendKeys({ up: 'Shift' });
}

const LINK = 'see https://example.org/a and https://example.org/b';

/** Messages with links in them, and one of one's own that was refused. */
async function withControls(attributes: Record<string, string> = {}) {
  const held = await aliceChat();
  const element = await showChat(held.chat, attributes);
  await until('its words are there', () => find(element, 'textarea'));
  const before = document.createElement('button');
  element.before(before);
  held.transport.deliver(
    message(1),
    message(2, { content: { content: LINK } }),
    message(3),
    message(4, { content: { content: LINK } }),
  );
  await at(element).say('mine');
  (await sendOf(held.transport)).refuse(405);
  await until('it is refused', () => at(element).troubles.length === 1);
  await until('links are there', () => findAll(element, '.text a').length === 4);
  return { element, list: at(element).list, before, ...held };
}

/** The list is used, and what its keys do is loaded. */
async function enter(element: Element): Promise<void> {
  at(element).list.focus();
  await until('the tools are there', () => find(element, '.floating'));
}

const textOf = () => focused()?.querySelector('.text')?.textContent;
const rowOf = (element: Element, text: string) =>
  at(element).bubble(text)!.closest<HTMLElement>('.row')!;

async function many(count: number, attributes: Record<string, string> = {}) {
  const held = await aliceChat();
  const element = await showChat(held.chat, attributes);
  element.style.blockSize = '500px';
  held.transport.deliver(...messages(0, count));
  await until('they are there', () => at(element).sees(`message ${String(count - 1)}`));
  await drawn();
  return { element, list: at(element).list, ...held };
}

for (const dir of ['ltr', 'rtl']) {
  const attributes = { dir, lang: dir === 'rtl' ? 'ar' : 'en' };

  describe(`the messages, ${dir},`, () => {
    it('are one stop, forwards and backwards, whatever can be pressed in them', async () => {
      const { element, list } = await withControls(attributes);
      at(element).emojiButton.focus();
      await pressBack();
      expect(focused()).to.equal(list);
      await press('Tab');
      expect(focused()).to.equal(at(element).emojiButton);
    });

    it('give a row’s own controls to whoever stands on it, and lead out at both ends', async () => {
      const { element, list, before } = await withControls(attributes);
      await enter(element);
      await press('ArrowUp');
      expect(textOf()).to.equal('mine');
      await press('Tab');
      const [first] = rowOf(element, 'mine').querySelectorAll('button');
      expect(focused()).to.equal(first);
      await press('Tab');
      await press('Tab');
      await press('Tab');
      expect(focused()).to.equal(at(element).emojiButton);
      rowOf(element, 'mine').focus();
      await pressBack();
      expect(focused()).to.equal(find(element, '.settings-button'));
      await pressBack();
      expect(focused()).to.equal(before);
      expect(list.tabIndex).to.equal(0);
      expect(findAll(element, '[inert]')).to.deep.equal([]);
    });

    it('are walked with Up and Down, Home and End, and pages; the ends are ends', async () => {
      const { element } = await many(300, attributes);
      await enter(element);
      await press('ArrowUp');
      expect(textOf()).to.equal('message 299');
      await press('ArrowDown');
      expect(textOf()).to.equal('message 299');
      await press('ArrowUp');
      expect(textOf()).to.equal('message 298');
      await press('Home');
      await until('it is the first', () => textOf() === 'message 0');
      await press('ArrowUp');
      expect(textOf()).to.equal('message 0');
      await press('PageDown');
      const page = Number(textOf()!.slice(8));
      expect(page).to.be.within(3, 30);
      await press('PageDown');
      expect(Number(textOf()!.slice(8))).to.be.within(page + 3, page + 30);
      await press('PageUp');
      await press('PageUp');
      expect(Number(textOf()!.slice(8))).to.be.within(0, 5);
      await press('End');
      await until('it is the last', () => textOf() === 'message 299');
    });
  });
}

describe('a row that has the focus', () => {
  it('has the name of its message, as one reads it out, and its place; then neither', async () => {
    const { element } = await withControls();
    await enter(element);
    await press('ArrowUp');
    await press('ArrowUp');
    const row = focused() as HTMLElement;
    const link = { role: row.role, name: row.ariaLabel };
    expect(link.role).to.equal('listitem');
    expect(link.name).to.match(/^bob, .*\d+:\d\d.*: see https:\/\/example\.org\/a and /);
    expect([row.ariaPosInSet, row.ariaSetSize]).to.deep.equal(['4', '5']);
    await press('ArrowDown');
    expect(focused()!.ariaLabel).to.match(/^You, .*Not sent.*: mine$/);
    expect([row.ariaLabel, row.ariaPosInSet, row.ariaSetSize]).to.deep.equal([null, null, null]);
  });

  it('is told anew when its message gets further', async () => {
    const { chat, transport } = await aliceChat();
    const element = await showChat(chat);
    await at(element).say('mine');
    const send = await sendOf(transport);
    await until('it is there', () => at(element).bubble('mine'));
    await enter(element);
    await press('ArrowUp');
    expect(focused()!.ariaLabel).to.match(/Sending.*: mine$/);
    send.acknowledge();
    await until('it is sent', () => /Sent.*: mine$/.test(focused()!.ariaLabel ?? ''));
  });

  it('has no number while nobody knows how many there are', async () => {
    const { chat } = await aliceChat({ history: historyOf(2_000) });
    const element = await showChat(chat);
    await until('they are there', () => at(element).sees('message 1999'));
    await enter(element);
    await press('ArrowUp');
    expect([focused()!.ariaSetSize, focused()!.ariaPosInSet]).to.deep.equal(['-1', null]);
  });

  it('is in view, and the list moves no farther than that', async () => {
    const { element, list } = await many(200);
    await enter(element);
    const inView = () => {
      const row = focused()!.getBoundingClientRect();
      const box = list.getBoundingClientRect();
      return row.top >= box.top - 1 && row.bottom <= box.bottom + 1;
    };
    await press('ArrowUp');
    const { scrollTop } = list;
    await press('ArrowUp');
    await press('ArrowUp');
    expect(list.scrollTop).to.equal(scrollTop);
    for (let step = 0; step < 20; step += 1) {
      await press('ArrowUp');
      expect(inView(), textOf()).to.equal(true);
    }
    const box = list.getBoundingClientRect();
    expect(focused()!.getBoundingClientRect().top).to.be.closeTo(box.top, 2);
  });

  it('leaves the focus in the list when it goes away', async () => {
    const { element, list } = await withControls();
    await enter(element);
    await press('ArrowUp');
    await press('Enter');
    await press('Tab');
    await press('Tab');
    expect(focused()!.textContent.trim()).to.equal('Delete');
    await press('Enter');
    await until('it is gone', () => !at(element).bubble('mine'));
    expect(focused()).to.equal(list);
    await press('ArrowUp');
    expect(textOf()).to.equal(LINK);
  });

  it('leaves it there, too, when somebody else takes it away', async () => {
    const { element, list, transport, chat } = await withControls();
    await enter(element);
    await press('ArrowUp');
    const mine = chat.$outbox.get()[0] ?? chat.conversation(WITH_BOB).$messages.get().at(-1)!;
    void chat.cancel(mine.messageId, mine);
    await until('it is gone', () => !at(element).bubble('mine'));
    expect(focused()).to.equal(list);
    transport.deliver(message(9));
    await until('the next is there', () => at(element).sees('message 9'));
    expect(focused()).to.equal(list);
  });
});

describe('Escape', () => {
  it('leads from what is in a message to the message, and from there to the field', async () => {
    const { element } = await withControls();
    await enter(element);
    await press('ArrowUp');
    await press('ArrowUp');
    await press('Enter');
    expect(focused()!.localName).to.equal('a');
    await press('Escape');
    expect(textOf()).to.equal(LINK);
    await press('Escape');
    expect(focused()).to.equal(at(element).field);
  });

  it('closes the panel of a launcher only from the field', async () => {
    const { chat, transport } = await aliceChat();
    const element = await showChat(chat, { launcher: '' });
    at(element).launcher.click();
    await until('it is open', () => element.open);
    transport.deliver(message(1));
    await until('it is there', () => at(element).sees('message 1'));
    await enter(element);
    await press('ArrowUp');
    await press('Escape');
    expect(focused()).to.equal(at(element).field);
    expect(element.open).to.equal(true);
    await press('Escape');
    expect(element.open).to.equal(false);
    expect(focused()).to.equal(at(element).launcher);
  });
});
