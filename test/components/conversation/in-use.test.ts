/** Rows that somebody uses stay what they are, however far away the reader goes; others go. */
import { expect } from '@open-wc/testing';
import '../../../components/index.js';
import {
  aliceChat,
  at,
  drawn,
  find,
  message,
  messages,
  put,
  rests,
  until,
} from '../chat-on-page.js';

/** What is used far from view: as many rows as the view has, and those besides. */
const SELECTED_MOST = 200;

async function withBob(count: number) {
  const held = await aliceChat();
  const element = document.createElement('rim-conversation');
  element.chat = held.chat;
  element.style.blockSize = '400px';
  put(element, { 'target-id': 'bob' });
  held.transport.deliver(...messages(0, count));
  await until('they are there', () => at(element).sees(`message ${String(count - 1)}`));
  const { list } = at(element);
  list.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
  await until('the tools are there', () => find(element, '.floating'));
  return { element, list, ...held };
}

type Held = Awaited<ReturnType<typeof withBob>>;

const textIn = ({ element }: Held, number: number) =>
  at(element)
    .bubble(`message ${String(number)}`)
    ?.querySelector('.text')?.firstChild;

async function goTo({ list, element }: Held, part: number): Promise<void> {
  for (let times = 0; times < 3; times += 1) {
    list.scrollTop = (list.scrollHeight - list.clientHeight) * part;
    await rests();
  }
  expect(at(element).rows.length).to.be.above(0);
}

/** What goes to the clipboard: the browser's own copy, which a test may not read, is left out. */
function copied({ list }: Held): string {
  const clipboardData = new DataTransfer();
  const init = { clipboardData, bubbles: true, composed: true, cancelable: true };
  const event = new ClipboardEvent('copy', init);
  list.dispatchEvent(event);
  return event.clipboardData!.getData('text/plain');
}

const textsOf = (from: number, to: number) =>
  messages(from, to + 1)
    .map(({ content }) => content.content)
    .join('\n');

afterEach(() => {
  getSelection()!.removeAllRanges();
});

describe('rows inside a selection', () => {
  it('stay while the reader goes on, and are copied from the messages', async () => {
    const held = await withBob(600);
    await goTo(held, 0.5);
    const number = Number(at(held.element).texts[10]!.slice(8));
    const ends = [textIn(held, number)!, textIn(held, number + 5)!] as const;
    getSelection()!.setBaseAndExtent(ends[0], 1, ends[1], 3);
    const rows = [0, 1, 2, 3, 4, 5].map((index) => textIn(held, number + index)!);
    for (const part of [0, 1, 0.2]) {
      await goTo(held, part);
      for (const text of rows) expect(text.isConnected, text.textContent!).to.equal(true);
      expect(copied(held)).to.equal(textsOf(number, number + 5));
    }
    getSelection()!.removeAllRanges();
    await goTo(held, 1);
    expect(rows.some((text) => text.isConnected)).to.equal(false);
  });

  it('are some, and the first and the last, where there are many; all are copied', async () => {
    const held = await withBob(1_200);
    await goTo(held, 0);
    const first = textIn(held, 2)!;
    getSelection()!.setBaseAndExtent(first, 0, textIn(held, 4)!, 4);
    for (let number = 10; number <= 1_000; number += 30) {
      const row = textIn(held, Math.min(number, 1_000));
      if (row) getSelection()!.setBaseAndExtent(first, 0, row, 4);
      held.list.scrollTop += 1_000;
      await rests();
    }
    await goTo(held, 1);
    const last = textIn(held, 1_195)!;
    getSelection()!.setBaseAndExtent(first, 0, last, 4);
    await goTo(held, 0.9);
    expect(first.isConnected && last.isConnected).to.equal(true);
    const away = find(held.element, '.run')!.querySelectorAll('.away').length;
    expect(away).to.be.within(SELECTED_MOST / 2, SELECTED_MOST + 2);
    expect(copied(held)).to.equal(textsOf(2, 1_195));
  }).timeout(30_000);

  it('are not read out of one row alone: that is the browser’s to copy', async () => {
    const held = await withBob(30);
    getSelection()!.setBaseAndExtent(textIn(held, 28)!, 0, textIn(held, 28)!, 4);
    expect(copied(held)).to.equal('');
  });

  it('stay where they are in the order, also when messages come before them', async () => {
    const held = await withBob(300);
    getSelection()!.setBaseAndExtent(textIn(held, 295)!, 2, textIn(held, 298)!, 3);
    const row = textIn(held, 296)!;
    await goTo(held, 0);
    held.transport.deliver(...messages(-50, 0), message(300));
    await drawn();
    expect(row.isConnected).to.equal(true);
    expect(copied(held)).to.equal(textsOf(295, 298));
  });
});
