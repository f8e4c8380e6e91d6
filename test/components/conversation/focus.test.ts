/** Whatever comes from outside, the focus stays where the reader has put it. */
import { expect } from '@open-wc/testing';
import '../../../components/index.js';
import {
  WITH_BOB,
  aliceChat,
  at,
  drawn,
  find,
  focused,
  historyOf,
  message,
  showChat,
  until,
} from '../chat-on-page.js';

/** Numbers that look random and are the same at each run: the upper bits of a linear congruence. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 16) % below;
  };
}

/** A chat in which there is everything that can have the focus: a talk, a refusal, an open launcher. */
async function everything() {
  const { chat, transport, talk } = await aliceChat({ history: historyOf(200) });
  const element = await showChat(chat, { launcher: '', open: '' });
  await until('history is there', () => at(element).sees('message 199'));
  await at(element).say('refused');
  await until('it leaves', () => transport.sends.length === 1);
  transport.sends[0]!.refuse(405);
  await until('it is refused', () => at(element).troubles.length === 1);
  return { element, transport, talk };
}

for (const seed of [1, 2, 3]) {
  it(`the focus stays through 60 things that come (${String(seed)})`, async () => {
    const { element, transport, talk } = await everything();
    const below = randomOf(seed);
    let count = 1_000;
    const uid = () => `uid-${String(200 - 1 - below(50)).padStart(6, '0')}`;
    const things: (() => unknown)[] = [
      () => {
        transport.deliver(message((count += 1)));
      },
      () => {
        transport.deliver(...Array.from({ length: 30 }, () => message((count += 1))));
      },
      () => {
        const typing = { kind: 'typing', conversation: WITH_BOB, userId: 'bob' } as const;
        transport.events.signal({ ...typing, messageType: 'RC:TxtMsg', timestamp: Date.now() });
      },
      () => {
        const receipt = { kind: 'receipt', conversation: WITH_BOB, userId: 'bob' } as const;
        transport.events.signal({ ...receipt, readTime: Date.now() });
      },
      () => {
        const recall = { kind: 'recall', conversation: WITH_BOB, userId: 'bob' } as const;
        transport.events.change({ ...recall, messageUId: uid(), time: Date.now() });
      },
      async () => {
        transport.events.connection({ state: 'reconnecting' });
        await drawn();
        transport.events.connection({ state: 'connected' });
      },
      () => talk.loadOlder(),
      () => {
        element.lang = ['en', 'zh', 'ar'][below(3)]!;
      },
      () => {
        element.heading = `Bob ${String(count)}`;
      },
    ];
    const places = [
      () => at(element).field,
      () => at(element).list,
      () => at(element).emojiButton,
      () => at(element).sendButton,
      () => at(element).launcher,
      () => find(element, '.close')!,
      () => find(element, '.trouble button')!,
    ];
    for (const place of places) {
      const chosen = place();
      chosen.focus();
      expect(focused()).to.equal(chosen);
      for (let step = 0; step < 60 / places.length; step += 1) {
        await things[below(things.length)]!();
        await drawn();
        expect(focused() === chosen, `${chosen.className}, step ${String(step)}`).to.equal(true);
      }
    }
  });
}
