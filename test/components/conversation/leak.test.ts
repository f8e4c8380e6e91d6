/** Nothing is left of a conversation that came and went, nor of rows that were scrolled past. */
import { expect } from '@open-wc/testing';
import '../../../components/index.js';
import { aliceChat, at, drawn, findAll, messages, put, until } from '../chat-on-page.js';

/** What is listened to on window and document, and what is followed of a talk. */
function counted(talk: object) {
  const counts = new Map<string, number>();
  const restore: (() => void)[] = [];
  for (const target of [window, document]) {
    for (const [method, by] of [
      ['addEventListener', 1],
      ['removeEventListener', -1],
    ] as const) {
      const original = target[method];
      target[method] = function (this: EventTarget, type: string, ...rest: never[]) {
        counts.set(type, (counts.get(type) ?? 0) + by);
        (original as (...all: unknown[]) => void).call(target, type, ...rest);
      } as typeof original;
      restore.push(() => {
        target[method] = original;
      });
    }
  }
  return {
    stop() {
      for (const undo of restore) undo();
      return [...counts].filter(([, count]) => count !== 0);
    },
    followers: () =>
      Object.values(talk).reduce<number>(
        (sum, store) => sum + ((store as { lc?: number } | null)?.lc ?? 0),
        0,
      ),
  };
}

describe('a conversation that comes and goes', () => {
  it('leaves nothing behind, a hundred times', async () => {
    const { chat, transport, talk } = await aliceChat();
    transport.deliver(...messages(0, 300));
    const count = counted(talk);
    const element = document.createElement('rim-conversation');
    element.chat = chat;
    element.style.blockSize = '300px';
    const parent = put(document.createElement('div'));
    element.targetId = 'bob';
    for (let cycle = 0; cycle < 100; cycle += 1) {
      parent.append(element);
      await until('it shows something', () => at(element).rows.length > 0);
      if (cycle % 10 === 0) await drawn();
      element.remove();
    }
    await drawn();
    expect(count.followers()).to.equal(0);
    expect(count.stop()).to.deep.equal([]);
  }).timeout(30_000);

  it('has as few elements after 100,000 messages as after the first page', async () => {
    const { chat, talk, transport } = await aliceChat();
    const element = document.createElement('rim-conversation');
    element.chat = chat;
    element.style.blockSize = '640px';
    element.style.inlineSize = '420px';
    put(element, { 'target-id': 'bob' });
    for (let from = 0; from < 100_000; from += 5_000) {
      transport.deliver(...messages(from, from + 5_000));
      await until('they are there', () => talk.$messages.get().length === from + 5_000);
      await drawn();
      expect(findAll(element, '*').length).to.be.at.most(600);
    }
    expect(at(element).texts.at(-1)).to.equal('message 99999');
  }).timeout(60_000);
});
