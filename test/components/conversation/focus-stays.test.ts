/** Whatever comes by itself, the focus is where a person has put it, and nothing is said twice. */
import { expect } from '@open-wc/testing';
import '../../../components/index.js';
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

/** Numbers from 0 up to 1 that are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
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

async function lively() {
  const held = await aliceChat({ history: historyOf(1_000) });
  const element = await showChat(held.chat);
  element.style.blockSize = '500px';
  await until('history is there', () => at(element).sees('message 999'));
  await at(element).say('mine');
  (await sendOf(held.transport)).refuse(405);
  await until('it is refused', () => at(element).troubles.length === 1);
  at(element).list.focus();
  await until('the tools are there', () => find(element, '.floating'));
  return { element, ...held };
}

type Lively = Awaited<ReturnType<typeof lively>>;

/** What others, the network and the history do. */
const HAPPENS: readonly ((lively: Lively, number: number) => void)[] = [
  ({ transport }, number) => {
    transport.deliver(message(number));
  },
  ({ transport }, number) => {
    transport.deliver(...messages(number, number + 20));
  },
  ({ transport }, number) => {
    transport.events.signal({
      kind: 'typing',
      conversation: WITH_BOB,
      userId: 'bob',
      messageType: 'RC:TxtMsg',
      timestamp: number,
    });
  },
  ({ transport }, number) => {
    transport.events.signal({
      kind: 'receipt',
      conversation: WITH_BOB,
      userId: 'bob',
      readTime: number,
    });
  },
  ({ transport }) => {
    transport.events.connection({ state: 'reconnecting' });
    transport.events.connection({ state: 'connected' });
  },
  ({ transport }, number) => {
    transport.events.change({
      kind: 'recall',
      conversation: WITH_BOB,
      messageUId: `uid-${String(990 + (number % 9)).padStart(6, '0')}`,
      userId: 'bob',
      time: number,
    });
  },
  ({ talk }) => void talk.loadOlder(),
  ({ element }) => {
    element.heading += '.';
  },
];

describe('the focus', () => {
  const places: Readonly<Record<string, (element: Element) => HTMLElement>> = {
    'the field': (element) => at(element).field,
    'the emoji button': (element) => at(element).emojiButton,
    'the list': (element) => at(element).list,
    'a message': (element) => at(element).bubble('message 998')!.closest<HTMLElement>('.row')!,
    'a button in a message': (element) => at(element).action('Try again'),
  };
  for (const [place, placeIn] of Object.entries(places)) {
    it(`stays in ${place}, whatever comes by itself`, async () => {
      const held = await lively();
      const next = numbers(place.length);
      placeIn(held.element).focus();
      const before = focused();
      for (let step = 0; step < 60; step += 1) {
        HAPPENS[Math.floor(next() * HAPPENS.length)]!(held, 2_000 + step * 30);
        if (next() < 0.3) await drawn();
        expect(focused() === before, `step ${String(step)}`).to.equal(true);
      }
      await drawn();
      expect(focused() === before).to.equal(true);
      expect(before!.isConnected).to.equal(true);
    });
  }

  for (const seed of [1, 2, 3]) {
    it(`stays through 60 things that come (${String(seed)})`, async () => {
      const { element, transport, talk } = await everything();
      const next = numbers(seed);
      const below = (count: number) => Math.floor(next() * count);
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

  it('stays in the same row while a thousand messages come and the reader goes elsewhere', async () => {
    const { element, transport } = await lively();
    const { list } = at(element);
    at(element).bubble('message 998')!.closest<HTMLElement>('.row')!.focus();
    const row = focused();
    for (let from = 2_000; from < 3_000; from += 100) {
      transport.deliver(...messages(from, from + 100));
      list.scrollTop = from % 200 === 0 ? 0 : list.scrollHeight;
      await drawn();
    }
    expect(focused() === row).to.equal(true);
    expect(row!.querySelector('.text')!.textContent).to.equal('message 998');
  });
});

describe('a row that is made anew', () => {
  it('is not said anew', async () => {
    const { element, transport } = await lively();
    const { list } = at(element);
    const said: string[] = [];
    for (const region of findAll(element, '[role=log], [role=alert]')) {
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes)
          for (const node of addedNodes) said.push(node.textContent?.trim() ?? '');
      }).observe(region, { childList: true });
    }
    list.scrollTop = list.scrollHeight;
    transport.deliver(message(5_000));
    await until('it is said', () => said.join().includes('bob: message 5000'));
    const { length } = said;
    list.scrollTop = 0;
    await until('its row is gone', () => !at(element).bubble('message 5000'));
    at(element).conversation.jumpToLatest();
    await until('its row is there', () => at(element).bubble('message 5000'));
    transport.deliver(message(5_001));
    await until('the next is said', () => said.join().includes('bob: message 5001'));
    const later = said.slice(length).join('\n');
    expect(later).not.to.contain('message 5000');
  });
});
