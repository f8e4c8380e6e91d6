/** Rows and the reader's place among them. */
import { expect } from '@open-wc/testing';
import '../../../components/index.js';
import type { HistoryQuery, TransportRecord } from '../../../src/index.js';
import { MOST } from '../../../components/list/list-view.js';
import { setViewport } from '../../browser-commands.js';
import {
  WITH_BOB,
  aliceChat,
  at,
  drawn,
  findAll,
  historyOf,
  message,
  messages,
  put,
  rests,
  sendOf,
  until,
} from '../chat-on-page.js';

async function withBob(options: Parameters<typeof aliceChat>[0] = {}, blockSize = '400px') {
  const held = await aliceChat(options);
  const element = document.createElement('rim-conversation');
  element.chat = held.chat;
  element.style.blockSize = blockSize;
  put(element, { 'target-id': 'bob' });
  await drawn();
  const { list } = at(element);
  return {
    element,
    list,
    ...held,
    isAtBottom: () => list.scrollHeight - list.clientHeight - list.scrollTop < 2,
    /** Where a text's bubble stands in the box. */
    topOf: (text: string) =>
      at(element).bubble(text)!.getBoundingClientRect().top - list.getBoundingClientRect().top,
    /** The first text that the reader sees whole. */
    inView: () => {
      const { top } = list.getBoundingClientRect();
      const seen = findAll(list, '.bubble').find(
        (bubble) => bubble.getBoundingClientRect().top >= top,
      );
      return seen!.querySelector('.text')!.textContent;
    },
    async scrollTo(scrollTop: number) {
      list.scrollTop = scrollTop;
      await drawn();
    },
  };
}

describe('a list of 5,000 messages', () => {
  it('has few rows, and shows the newest', async () => {
    const { element, transport, isAtBottom } = await withBob();
    transport.deliver(...messages(0, 5_000));
    await until('they are there', () => at(element).sees('message 4999'));
    expect(at(element).rows.length).to.be.at.most(MOST);
    await drawn();
    expect(isAtBottom()).to.equal(true);
  });

  it('leads to the first message by scrolling up, and to the last by scrolling down', async () => {
    const { element, list, transport, scrollTo } = await withBob();
    transport.deliver(...messages(0, 5_000));
    await until('they are there', () => at(element).sees('message 4999'));
    let most = 0;
    for (let step = 0; step < 300 && !at(element).bubble('message 0'); step += 1) {
      await scrollTo(0);
      most = Math.max(most, at(element).rows.length);
    }
    expect(at(element).texts[0]).to.equal('message 0');
    for (let step = 0; step < 300 && !at(element).bubble('message 4999'); step += 1) {
      await scrollTo(list.scrollHeight);
      most = Math.max(most, at(element).rows.length);
    }
    expect(at(element).texts.at(-1)).to.equal('message 4999');
    expect(most).to.be.at.most(MOST);
  }).timeout(30_000);

  it('stands in a box that is as high as before, to the fraction of a pixel', async () => {
    const { element, list, transport, scrollTo } = await withBob();
    const height = list.getBoundingClientRect().height;
    transport.deliver(...messages(0, 5_000));
    await until('they are there', () => at(element).sees('message 4999'));
    const heights = new Set<number>();
    for (let step = 1; step < 60; step += 1) {
      await scrollTo((list.scrollHeight * step) / 60.7);
      heights.add(list.getBoundingClientRect().height);
    }
    expect([...heights]).to.deep.equal([height]);
  });

  it('shows every message once, in order, on the way up', async () => {
    const { element, list, transport, scrollTo } = await withBob();
    transport.deliver(...messages(0, 400));
    await until('they are there', () => at(element).sees('message 399'));
    const seen = new Set<string>();
    while (!seen.has('message 0')) {
      const { texts } = at(element);
      const first = Number(texts[0]!.slice(8));
      expect(texts).to.deep.equal(texts.map((_, index) => `message ${String(first + index)}`));
      for (const text of texts) seen.add(text);
      await scrollTo(list.scrollTop - 300);
    }
    expect(seen.size).to.equal(400);
  }).timeout(30_000);
});

describe('older messages', () => {
  it('are not asked for before the reader comes near them', async () => {
    const { element, transport } = await withBob({ history: historyOf(500) });
    await until('the newest are there', () => at(element).sees('message 499'));
    for (let frames = 0; frames < 5; frames += 1) await drawn();
    expect(transport.queries.length).to.equal(1);
  });

  it('are loaded page by page, up to the first', async () => {
    const { element, transport, scrollTo } = await withBob({ history: historyOf(500) });
    await until('the newest are there', () => at(element).sees('message 499'));
    for (let step = 0; step < 100 && !at(element).bubble('message 0'); step += 1) await scrollTo(0);
    expect(at(element).texts[0]).to.equal('message 0');
    expect(transport.queries.length).to.equal(10);
  });

  it('come by themselves to a reader who waits at the top', async () => {
    const { element, list } = await withBob({ history: historyOf(500) });
    await until('the newest are there', () => at(element).sees('message 499'));
    list.scrollTop = 0;
    await until('older ones are above', () => list.scrollTop > 100);
    expect(at(element).bubble('message 450')).to.exist;
  });

  it('do not move what the reader looks at', async () => {
    let answer = () => {};
    const { element, list, talk, transport, inView, topOf, scrollTo } = await withBob({
      history: (query) =>
        new Promise((resolve) => {
          answer = () => {
            resolve(historyOf(500)(query));
          };
        }),
    });
    answer();
    await until('the newest are there', () => at(element).sees('message 499'));
    for (let page = 2; page < 5; page += 1) {
      await scrollTo(100);
      const text = inView();
      const before = topOf(text);
      await until('they are asked for', () => transport.queries.length === page);
      answer();
      await until('older ones are there', () => talk.$messages.get().length === page * 50);
      // while the list moves, it is held by what is above it, where nobody can scroll to
      const isAtRest = () => list.scrollTop > 1_000;
      for (let frames = 0; frames < 3; frames += 1) {
        expect(topOf(text)).to.be.closeTo(before, 1);
        await drawn();
      }
      await until('it has come to rest', isAtRest);
      expect(topOf(text)).to.be.closeTo(before, 1);
    }
  });

  it('come where the box is higher than the rows', async () => {
    const { element, list } = await withBob({ history: historyOf(500) }, '4000px');
    await until('the box is full', () => list.scrollHeight > list.clientHeight);
    expect(at(element).rows.length).to.be.at.most(MOST);
  });

  it('come where the box grows', async () => {
    const { element, list } = await withBob({ history: historyOf(500) }, '300px');
    await until('the newest are there', () => at(element).sees('message 499'));
    element.style.blockSize = '5000px';
    await until('the box is full', () => list.scrollHeight > list.clientHeight);
  });

  it('come where a high box had no size at first', async () => {
    // one's own: reading them changes nothing that would be drawn
    const own = (query: HistoryQuery) => {
      const page = historyOf(500)(query);
      return {
        ...page,
        records: page.records.map((record) => ({ ...record, senderUserId: 'alice' })),
      };
    };
    const { element, list } = await withBob({ history: own }, '0');
    await until('the newest are there', () => at(element).bubble('message 499'));
    await drawn();
    element.style.blockSize = '5000px';
    await until('the box is full', () => list.scrollHeight > list.clientHeight);
  });

  it('stop at some rows where the box grows with them', async () => {
    const { element, transport } = await withBob({ history: historyOf(2_000) }, 'auto');
    await until('the newest are there', () => at(element).bubble('message 1999'));
    await until('there are some', () => at(element).rows.length === MOST);
    const asked = transport.queries.length;
    for (let frames = 0; frames < 5; frames += 1) await drawn();
    expect(transport.queries.length).to.equal(asked);
    expect(at(element).texts.at(-1)).to.equal('message 1999');
    transport.deliver(message(2_000));
    await until('new ones are there', () => at(element).bubble('message 2000'));
  });

  it('leave a reader in peace where rows are higher than the box', async () => {
    const { element, transport, list, scrollTo, topOf } = await withBob({}, '200px');
    const tall = Array.from({ length: 80 }, (_, line) => `line ${String(line)}`).join('\n');
    transport.deliver(
      ...messages(0, 300).map((record, number) => ({
        ...record,
        content: { content: `${String(number)}\n${tall}` },
      })),
      message(300),
    );
    await until('they are there', () => at(element).sees('message 300'));
    await scrollTo(list.scrollTop - 3_000);
    const seen = () => at(element).texts.find((text) => topOf(text) > -1_600)!;
    const text = seen();
    const before = topOf(text);
    for (let frames = 0; frames < 5; frames += 1) await drawn();
    expect(topOf(text)).to.be.closeTo(before, 1);
  });
});

describe('a list', () => {
  for (const size of ['30px', '100px', '400px', '1500px', '4000px', '9000px', 'auto']) {
    it(`comes to rest wherever the reader is, in a box of ${size}`, async () => {
      const lines = (number: number) => 'line\n'.repeat(number % 7 === 0 ? 40 : number % 3);
      const history = (query: HistoryQuery) => {
        const page = historyOf(400)(query);
        const records = page.records.map((record, index) => ({
          ...record,
          senderUserId: 'alice',
          content: { content: `${String(record.content.content)}${lines(index)}` },
        }));
        return { ...page, records };
      };
      const { element, list } = await withBob({ history }, size);
      await until('there is something', () => at(element).rows.length > 0);
      let updates = 0;
      const { requestUpdate } = element;
      element.requestUpdate = (...args) => {
        updates += 1;
        requestUpdate.apply(element, args);
      };
      for (const part of [1, 0.8, 0.5, 0.3, 0, 0.4, 0.7, 1]) {
        list.scrollTop = (list.scrollHeight - list.clientHeight) * part;
        let before = -1;
        await until('it rests', () => {
          const rests = updates === before;
          before = updates;
          return rests;
        });
        await drawn();
        await drawn();
        before = updates;
        for (let frames = 0; frames < 5; frames += 1) await drawn();
        expect(updates).to.equal(before);
        const numbers = at(element).texts.map((text) => parseInt(text.slice(8)));
        expect(numbers).to.deep.equal(numbers.map((_, index) => numbers[0]! + index));
      }
    }).timeout(20_000);
  }
});

describe('a reader who has scrolled up', () => {
  it('is not moved by new messages', async () => {
    const { transport, list, scrollTo, topOf, inView, element } = await withBob();
    transport.deliver(...messages(0, 200));
    await until('they are there', () => at(element).sees('message 199'));
    await scrollTo(list.scrollTop - 700);
    const text = inView();
    const before = topOf(text);
    for (let count = 200; count < 240; count += 1) {
      transport.deliver(message(count));
      if (count % 5 === 0) await drawn();
      expect(topOf(text)).to.be.closeTo(before, 1);
    }
  });

  it('is not moved when somebody types, and when the box or the text changes its size', async () => {
    const { transport, list, scrollTo, topOf, inView, element } = await withBob();
    transport.deliver(...messages(0, 200));
    await until('they are there', () => at(element).sees('message 199'));
    await scrollTo(list.scrollTop - 700);
    const text = inView();
    const before = topOf(text);
    transport.events.signal({
      kind: 'typing',
      conversation: WITH_BOB,
      userId: 'bob',
      messageType: 'RC:TxtMsg',
      timestamp: Date.now(),
    });
    await until('bob types', () => at(element).typing !== '');
    expect(topOf(text)).to.be.closeTo(before, 1);
    element.style.blockSize = '250px';
    await drawn();
    expect(topOf(text)).to.be.closeTo(before, 1);
    element.style.setProperty('--rim-font-size', '24px');
    await drawn();
    expect(topOf(text)).to.be.closeTo(before, 1);
  });

  it('finds the place again after the element was hidden, and messages came', async () => {
    const { transport, list, scrollTo, topOf, inView, element } = await withBob();
    transport.deliver(...messages(0, 200));
    await until('they are there', () => at(element).sees('message 199'));
    await scrollTo(list.scrollTop - 700);
    const text = inView();
    const before = topOf(text);
    element.hidden = true;
    await drawn();
    transport.deliver(...messages(200, 260));
    await drawn();
    element.hidden = false;
    await drawn();
    expect(topOf(text)).to.be.closeTo(before, 1);
  });

  it('sees what they send, though the list has not come to rest', async () => {
    const { transport, list, isAtBottom, chat, talk, element } = await withBob();
    transport.deliver(...messages(0, 200));
    await until('they are there', () => at(element).sees('message 199'));
    for (const text of ['at once', 'while it moves']) {
      list.scrollTop -= 700;
      if (text === 'while it moves') await new Promise(requestAnimationFrame);
      list.scrollTop -= 100;
      void chat.sendTextMessage(talk, { content: text });
      await until('it is there', () => at(element).bubble(text));
      expect(isAtBottom(), text).to.equal(true);
      await drawn();
      expect(isAtBottom(), text).to.equal(true);
    }
  });

  it('sees what they send, where the list is shorter than was believed', async () => {
    const { transport, list, isAtBottom, chat, talk, element, scrollTo } = await withBob();
    const records = messages(0, 400);
    const high = ({ content, ...record }: TransportRecord) => ({
      ...record,
      content: { content: `${String(content.content)}\n2\n3\n4\n5` },
    });
    transport.deliver(...records.slice(0, 380), ...records.slice(380).map(high));
    await until('they are there', () => at(element).bubble('message 399\n2\n3\n4\n5'));
    await rests();
    await scrollTo(list.scrollTop - 3_000);
    const before = list.scrollTop;
    void chat.sendTextMessage(talk, { content: 'sent' });
    await until('it is there', () => at(element).bubble('sent'));
    expect(list.scrollHeight - list.clientHeight).to.be.below(before);
    expect(isAtBottom()).to.equal(true);
    await drawn();
    expect(isAtBottom()).to.equal(true);
  });

  it('sees what they send, also while an earlier message is on its way', async () => {
    const { transport, list, scrollTo, isAtBottom, chat, talk, element } = await withBob();
    transport.deliver(...messages(0, 200));
    await until('they are there', () => at(element).sees('message 199'));
    for (const text of ['first', 'second']) {
      await scrollTo(list.scrollTop - 700);
      void chat.sendTextMessage(talk, { content: text });
      await until('it is there', () => at(element).sees(text));
      expect(isAtBottom()).to.equal(true);
    }
    await sendOf(transport, 1);
    await drawn();
    await scrollTo(list.scrollTop - 700);
    transport.sends[1]!.acknowledge({ sentTime: Date.now() });
    await drawn();
    expect(isAtBottom()).to.equal(false);
    transport.sends[0]!.acknowledge({ sentTime: Date.now() });
    await drawn();
    expect(isAtBottom()).to.equal(false);
  });

  it('is at the bottom of another conversation, and of the first one again', async () => {
    const { transport, list, scrollTo, isAtBottom, element } = await withBob();
    transport.deliver(
      ...messages(0, 200),
      ...messages(300, 400).map((record) => ({
        ...record,
        targetId: 'carol',
        senderUserId: 'carol',
      })),
    );
    await until('they are there', () => at(element).sees('message 199'));
    await scrollTo(list.scrollTop - 700);
    element.targetId = 'carol';
    await until('carol is there', () => at(element).bubble('message 399'));
    await drawn();
    expect(isAtBottom()).to.equal(true);
    element.targetId = 'bob';
    await until('bob is there', () => at(element).bubble('message 199'));
    await drawn();
    expect(isAtBottom()).to.equal(true);
  });
});

describe('a reader at the bottom', () => {
  it('stays there as messages come, one by one and many at once', async () => {
    const { transport, isAtBottom, element } = await withBob();
    for (let count = 0; count < 40; count += 1) {
      transport.deliver(message(count));
      await until('it is there', () => at(element).bubble(`message ${String(count)}`));
      await drawn();
      expect(isAtBottom()).to.equal(true);
    }
    transport.deliver(...messages(40, 400));
    await until('they are there', () => at(element).bubble('message 399'));
    await drawn();
    expect(isAtBottom()).to.equal(true);
    expect(at(element).rows.length).to.be.at.most(MOST);
  });

  it('stays there when the window, the box or the text changes its size', async () => {
    const { transport, isAtBottom, element } = await withBob({}, '60vh');
    transport.deliver(...messages(0, 100));
    await until('they are there', () => at(element).sees('message 99'));
    const style = (looks: Record<string, string>) => () => {
      for (const [name, value] of Object.entries(looks)) element.style.setProperty(name, value);
      return Promise.resolve();
    };
    const changes = [
      () => setViewport({ width: 400, height: 900 }),
      () => setViewport({ width: 1_000, height: 400 }),
      style({ 'block-size': '700px' }),
      style({ 'block-size': '150px' }),
      style({ '--rim-font-size': '22px' }),
    ];
    for (const change of changes) {
      await change();
      await drawn();
      expect(isAtBottom()).to.equal(true);
    }
    await setViewport({ width: 800, height: 600 });
  });

  it('is there after the element was hidden or had no size', async () => {
    const { transport, isAtBottom, element } = await withBob();
    transport.deliver(...messages(0, 100));
    await until('they are there', () => at(element).sees('message 99'));
    for (const size of ['none', '0', '']) {
      element.style.display = size === 'none' ? 'none' : '';
      element.style.blockSize = size === '0' ? '0' : '400px';
      await drawn();
      const number = at(element).rows.length + 1_000;
      transport.deliver(message(number));
      await until('it is there', () => at(element).bubble(`message ${String(number)}`));
    }
    await drawn();
    expect(isAtBottom()).to.equal(true);
  });

  it('that had no size from the start sees the newest when it has one', async () => {
    const { transport, isAtBottom, element } = await withBob({}, '0');
    transport.deliver(...messages(0, 100));
    await until('they are there', () => at(element).bubble('message 99'));
    element.style.blockSize = '300px';
    await drawn();
    expect(isAtBottom()).to.equal(true);
    expect(at(element).sees('message 99')).to.equal(true);
  });
});

describe('what is read', () => {
  it('is all of it where all of it is seen at once, though the reader was at the top', async () => {
    const { transport, talk, element, scrollTo } = await withBob({}, '200px');
    transport.deliver(...messages(4, 10));
    await until('they are there', () => at(element).sees('message 9'));
    await scrollTo(0);
    transport.deliver(message(10));
    await drawn();
    expect(talk.$unread.get()).to.equal(1);
    element.style.blockSize = '560px';
    await until('it is there', () => at(element).sees('message 10'));
    transport.deliver(message(11));
    await until('the next is there', () => at(element).sees('message 11'));
    await until('all is read', () => talk.$unread.get() === 0);
  });

  it('is what stands before a reader at the bottom', async () => {
    const { transport, talk, list, scrollTo, element } = await withBob();
    transport.deliver(...messages(0, 100));
    await until('it is read', () => talk.$unread.get() === 0 && at(element).sees('message 99'));
    await scrollTo(list.scrollTop - 700);
    transport.deliver(message(100));
    await drawn();
    expect(talk.$unread.get()).to.equal(1);
    await scrollTo(list.scrollHeight);
    await until('rows are there', () => at(element).bubble('message 100'));
    await scrollTo(list.scrollHeight);
    await until('it is read', () => talk.$unread.get() === 0);
  });

  it('is nothing while the element is hidden, and all once it is shown', async () => {
    const { transport, talk, element } = await withBob();
    element.hidden = true;
    await drawn();
    transport.deliver(message(1));
    await drawn();
    expect(talk.$unread.get()).to.equal(1);
    element.hidden = false;
    await until('it is read at once', () => talk.$unread.get() === 0, 1_000);
  });
});
