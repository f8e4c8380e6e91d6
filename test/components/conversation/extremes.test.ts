/** The list where a page, or those who write, ask for more than anybody would: it stays a list. */
import { expect } from '@open-wc/testing';
import { registerMessageRenderer } from '../../../components/index.js';
import type { TransportRecord } from '../../../src/index.js';
import {
  aliceChat,
  at,
  drawn,
  findAll,
  message,
  messages,
  put,
  rests,
  until,
} from '../chat-on-page.js';

const CAN_HOLD_PX = 10_000_000;

async function withBob(...records: readonly TransportRecord[]) {
  const held = await aliceChat();
  const element = document.createElement('rim-conversation');
  element.chat = held.chat;
  element.style.blockSize = '400px';
  put(element, { 'target-id': 'bob' });
  held.chat.receive(records);
  await until('it is drawn', () => at(element).rows.length > 0 || records.length === 0);
  await drawn();
  const { list } = at(element);
  const isAtBottom = () => list.scrollHeight - list.clientHeight - list.scrollTop < 2;
  return { ...held, element, list, isAtBottom };
}

describe('a million messages in one call', () => {
  const COUNT = 1_000_000;

  it('are shown from the newest on, and none is left out', async () => {
    const { chat, talk, element, list } = await withBob();
    chat.receive(messages(0, COUNT));
    await until('the newest is seen', () => at(element).bubble(`message ${String(COUNT - 1)}`));
    await until('all are there', () => talk.$messages.get().length === COUNT, 60_000);
    const all = talk.$messages.get();
    for (const index of [0, 1, 499_999, COUNT - 1]) {
      expect(all[index]!.content.content).to.equal(`message ${String(index)}`);
    }
    list.scrollTop = 0;
    await until('the first is seen', () => at(element).bubble('message 0'));
    expect(list.scrollHeight).to.be.below(CAN_HOLD_PX);
    chat.destroy();
  }).timeout(90_000);
});

describe('a message of a megabyte', () => {
  it('holds up nobody, folded and unfolded', async () => {
    const text = 'word '.repeat(200_000);
    const { element, list } = await withBob(message(1), message(2, { content: { content: text } }));
    const large = findAll(element, '.bubble').at(-1)!;
    expect(large.getBoundingClientRect().height).to.be.below(4_000);
    findAll(element, '.fold')[0]!.click();
    expect(at(element).texts.at(-1)).to.equal(text);
    await drawn();
    expect(list.scrollWidth).to.equal(list.clientWidth);
  });
});

describe('records that are not as they should be', () => {
  it('come in any order and stand in the one that their times say', async () => {
    const mixed = [5, 1, 4, 0, 3, 2].map((number) => message(number));
    const { element } = await withBob(...mixed);
    expect(at(element).texts).to.deep.equal(messages(0, 6).map(({ content }) => content.content));
  });

  it('of one time stand in one order, whichever came first', async () => {
    const alike = [0, 1, 2, 3].map((number) => message(number, { sentTime: 1_000 }));
    const { element } = await withBob(...alike);
    const other = await withBob(...[...alike].reverse());
    expect(at(other.element).texts).to.deep.equal(at(element).texts);
  });

  it('are left out where a field is missing, and the others are shown', async () => {
    const { targetId: _, ...nobodys } = message(1);
    const timeless = { ...message(2), sentTime: Number.NaN };
    const { chat, element } = await withBob(
      message(0),
      nobodys as TransportRecord,
      timeless,
      message(3),
    );
    expect(at(element).texts).to.deep.equal(['message 0', 'message 3']);
    expect(chat.$problems.get().map(({ code }) => code)).to.deep.equal(['record-invalid']);
  });
});

describe('a list that a page plays with', () => {
  it('goes on where it was when it is moved in the document', async () => {
    const { element, list, transport, isAtBottom } = await withBob(...messages(0, 300));
    const elsewhere = document.createElement('section');
    put(elsewhere);
    elsewhere.append(element);
    await drawn();
    transport.deliver(message(300));
    await until('it goes on', () => at(element).bubble('message 300'));
    expect(at(element).list).to.equal(list);
    expect(isAtBottom()).to.equal(true);
  });

  for (const zoom of [0.25, 0.5, 1.1, 2, 5]) {
    it(`holds what is read at a zoom of ${String(zoom * 100)} %`, async () => {
      const { element, list, transport, isAtBottom } = await withBob(...messages(0, 300));
      element.style.setProperty('zoom', String(zoom));
      await drawn();
      expect(isAtBottom(), 'it stays at the bottom').to.equal(true);
      // WebKit tells places in the element's pixels, and scrolls by whole ones of the window
      const isInOwn = list.getBoundingClientRect().height === list.offsetHeight;
      const px = isInOwn ? Math.max(1, 1 / zoom) : zoom;
      list.scrollTop -= 1_000;
      await rests();
      const top = () => list.getBoundingClientRect().top;
      const bubble = findAll(list, '.bubble').find(
        (one) => one.getBoundingClientRect().top >= top(),
      );
      const before = bubble!.getBoundingClientRect().top - top();
      transport.deliver(...messages(-60, 0), message(300));
      await drawn();
      expect(bubble!.isConnected).to.equal(true);
      expect(bubble!.getBoundingClientRect().top - top()).to.be.closeTo(before, px);
    });
  }
});

describe('a row that somebody uses', () => {
  it('stays while what is in it plays, however far away the reader is', async () => {
    const video = await playing();
    registerMessageRenderer('X:Film', () => video);
    const film = message(200, { messageType: 'X:Film', content: {} });
    const { list, element, transport } = await withBob(
      ...messages(0, 200),
      film,
      ...messages(201, 230),
    );
    await until('it is there', () => video.isConnected);
    at(element).list.dispatchEvent(new Event('focusin')); // whoever plays it has used the list
    await drawn();
    expect(video.paused).to.equal(false);
    for (const part of [0.6, 0.2, 0]) {
      list.scrollTop = list.scrollHeight * part;
      await drawn();
    }
    await until('the first is seen', () => at(element).bubble('message 0'));
    expect(video.isConnected && !video.paused).to.equal(true);
    transport.deliver(...messages(-60, 0), ...messages(230, 260)); // one that is moved stops
    await drawn();
    list.scrollTop = list.scrollHeight;
    await until('the last is seen', () => at(element).bubble('message 259'));
    expect(video.isConnected && !video.paused).to.equal(true);
  });
});

/** A film without an end or a sound, for those browsers play without being asked to. */
async function playing(): Promise<HTMLVideoElement> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d')!;
  const paint = setInterval(() => {
    context.fillRect(0, 0, Math.random() * 100, 10);
  }, 20);
  const video = Object.assign(document.createElement('video'), { muted: true });
  video.srcObject = canvas.captureStream();
  put(video);
  await video.play();
  setTimeout(clearInterval, 10_000, paint);
  return video;
}
