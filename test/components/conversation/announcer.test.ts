import { expect } from '@open-wc/testing';
import '../../../components/index.js';
import {
  WITH_BOB,
  aliceChat,
  at,
  drawn,
  find,
  focused,
  heard,
  historyOf,
  message,
  messages,
  put,
  sendOf,
  showChat,
  until,
} from '../chat-on-page.js';

/** Everything that a live region of an element has ever said, from now on. */
function spoken(element: Element, role: 'log' | 'alert' = 'log') {
  const region = find(at(element).conversation, `[role=${role}]`)!;
  const said: string[] = [];
  const seen = new Set<Node>();
  new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof Element) || seen.has(node)) continue;
      seen.add(node);
      said.push(node.textContent);
    }
  }).observe(region, { childList: true });
  return { region, said };
}

describe('the announcer', () => {
  it('says each received message once, with its sender', async () => {
    const { chat, transport } = await aliceChat();
    const element = await showChat(chat);
    const { said } = spoken(element);
    transport.deliver(message(1));
    await until('it is said', () => said.length === 1);
    transport.deliver(message(1));
    transport.events.change({
      kind: 'recall',
      conversation: WITH_BOB,
      messageUId: 'uid-000001',
      userId: 'bob',
      time: 1,
    });
    element.heading = 'drawn again';
    element.lang = 'zh';
    await until('it is drawn again', () => find(element, '.note')?.textContent.includes('撤回'));
    transport.deliver(message(2));
    await until('the next is said', () => said.length === 2);
    expect(said).to.deep.equal(['bob: message 1', 'bob：message 2']);
  });

  it('says a line of the talk itself as it stands, for it names whom it tells of', async () => {
    const { chat, transport } = await aliceChat();
    const { said } = spoken(await showChat(chat));
    const messageType = 'RC:InfoNtf';
    transport.deliver(message(1, { messageType, content: { message: 'Bob called you' } }));
    await until('it is said', () => said.length === 1);
    expect(said).to.deep.equal(['Bob called you']);
  });

  it('says of history how much of it came, and nothing of other conversations', async () => {
    const { chat, transport } = await aliceChat({ history: historyOf(200) });
    const element = await showChat(chat);
    const { said } = spoken(element);
    await until('history is there', () => at(element).sees('message 199'));
    await until('older ones are there', () => {
      at(element).list.scrollTop = 0;
      return at(element).bubble('message 0');
    });
    transport.deliver(message(300, { senderUserId: 'alice', content: { content: 'elsewhere' } }));
    transport.deliver(message(301, { targetId: 'carol', senderUserId: 'carol' }));
    transport.deliver(message(302));
    await until('the message is said', () => said.join('\n').includes('bob: message 302'));
    const lines = said.flatMap((text) => text.split('\n'));
    expect(lines.pop()).to.equal('bob: message 302');
    const counts = lines.map((line) => /^(\d+) older messages loaded$/.exec(line)?.[1]);
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).to.equal(150);
  });

  it('says once what became of each message of one’s own', async () => {
    const { chat, transport } = await aliceChat({ capabilities: { history: false } });
    const element = await showChat(chat);
    const { said } = spoken(element);
    const alerts = spoken(element, 'alert').said;
    await at(element).say('first');
    (await sendOf(transport)).acknowledge();
    await until('it is said', () => said.length === 1);
    transport.events.signal({
      kind: 'receipt',
      conversation: WITH_BOB,
      userId: 'bob',
      readTime: Date.now() + 60_000,
    });
    await until('it is read', () => at(element).status === 'Read');
    await at(element).say('second');
    (await sendOf(transport, 1)).refuse(405);
    await until('that is said, too', () => alerts.length === 1);
    await at(element).say('third');
    (await sendOf(transport, 2)).lose();
    await until('and that', () => alerts.length === 2);
    expect(said).to.deep.equal(['Sent']);
    const [refusal] = at(element).troubles[0]!;
    expect(refusal).to.match(/^Not sent\. .+/);
    expect(alerts).to.deep.equal([refusal, 'May have arrived']);
  });

  it('says who types once while a talk is lively, and not at all where that is off', async () => {
    const { chat, transport } = await aliceChat();
    const element = await showChat(chat);
    const { said } = spoken(element);
    const types = () => {
      transport.events.signal({
        kind: 'typing',
        conversation: WITH_BOB,
        userId: 'bob',
        messageType: 'RC:TxtMsg',
        timestamp: Date.now(),
      });
    };
    types();
    await until('it is said', () => said.length === 1);
    types();
    transport.deliver(message(1));
    types();
    await until('the message is said', () => said.length === 2);
    expect(said).to.deep.equal(['bob is typing…', 'bob: message 1']);

    const second = await showChat(chat);
    at(second).conversation.noTypingAnnouncements = true;
    const quiet = spoken(second).said;
    types();
    transport.deliver(message(2));
    await until('only the message is said', () => quiet.length === 1);
    expect(quiet).to.deep.equal(['bob: message 2']);
  });

  it('speaks at most once a second, the last of many, and says how many more there were', async () => {
    const { chat, transport } = await aliceChat();
    const element = await showChat(chat);
    const { said } = spoken(element);
    const start = performance.now();
    transport.deliver(...messages(0, 100));
    await until('it is said', () => said.length === 1);
    transport.deliver(...messages(100, 102));
    await until('the others too', () => said.length === 2);
    expect(performance.now() - start).to.be.above(950);
    expect(said).to.deep.equal([
      '97 new messages\nbob: message 97\nbob: message 98\nbob: message 99',
      'bob: message 100\nbob: message 101',
    ]);
  });

  describe('tells of messages that come what is wanted', () => {
    const toAlice = {
      content: { content: 'alice, look', mentionedInfo: { type: 2, userIdList: ['alice'] } },
      isMentioned: true,
    };
    const toCarol = {
      content: { content: 'carol, look', mentionedInfo: { type: 2, userIdList: ['carol'] } },
      isMentioned: true,
    };
    const toAll = {
      content: { content: 'everyone', mentionedInfo: { type: 1, userIdList: [] } },
      isMentioned: true,
    };
    const EACH: Record<string, string> = {
      all: '1 new message\nbob: alice, look\nbob: carol, look\nbob: everyone',
      mentions: 'bob: alice, look\nbob: everyone',
      count: '4 new messages',
      off: '',
    };
    for (const [wanted, told] of Object.entries(EACH)) {
      it(wanted, async () => {
        const { chat, transport } = await aliceChat();
        const element = await showChat(chat, { announcements: wanted });
        const { said } = spoken(element);
        transport.deliver(message(1), message(2, toAlice), message(3, toCarol), message(4, toAll));
        await at(element).say('what I sent is told in any case');
        (await sendOf(transport)).acknowledge();
        await until('it is sent', () => said.join().includes('Sent'));
        const lines = said.join('\n').split('\n');
        expect(lines.pop()).to.equal('Sent');
        expect(lines.join('\n')).to.equal(told);
      });
    }

    it('and who types only where all is wanted', async () => {
      const { chat, transport } = await aliceChat();
      const element = await showChat(chat, { announcements: 'count' });
      const { said } = spoken(element);
      transport.events.signal({
        kind: 'typing',
        conversation: WITH_BOB,
        userId: 'bob',
        messageType: 'RC:TxtMsg',
        timestamp: Date.now(),
      });
      await until('it is seen', () => at(element).typing === 'bob is typing…');
      transport.deliver(message(1));
      await until('the message is told', () => said.length > 0);
      expect(said).to.deep.equal(['1 new message']);
    });

    it('and all, where it is asked for what there is not, which the page is told', async () => {
      const { chat, transport } = await aliceChat();
      const problems = heard(document, 'rim-problem');
      const element = await showChat(chat, { announcements: 'some' });
      expect(problems.map(({ code, data }) => [code, data])).to.deep.equal([
        [
          'option-invalid',
          { option: 'announcements', value: '"some"', expected: 'all, mentions, count, off' },
        ],
      ]);
      const { said } = spoken(element);
      transport.deliver(message(1));
      await until('it is said', () => said.length === 1);
      element.removeAttribute('announcements');
      await element.updateComplete;
      await at(element).conversation.updateComplete;
      expect(problems).to.have.length(1);
    });
  });

  it('takes away what it said, some seconds later', async () => {
    const { chat, transport } = await aliceChat();
    const element = await showChat(chat);
    const { region } = spoken(element);
    transport.deliver(message(1));
    await until('it is said', () => region.children.length === 1);
    const start = performance.now();
    await until('it is gone', () => region.children.length === 0);
    expect(performance.now() - start).to.be.within(200, 3_000);
  });

  it('says nothing of what came before the element was removed and put back', async () => {
    const { chat, transport } = await aliceChat();
    const element = await showChat(chat);
    const { region, said } = spoken(element);
    transport.deliver(message(1));
    element.remove();
    await drawn();
    transport.deliver(message(2));
    put(element);
    await until('it is there', () => at(element).bubble('message 2'));
    expect(region.isConnected).to.equal(true);
    transport.deliver(message(3));
    await until('the next is said', () => said.length > 0);
    expect(said).to.deep.equal(['bob: message 3']);
  });

  it('leaves the focus where it is, as do messages, typing and a new connection', async () => {
    const { chat, transport } = await aliceChat();
    const element = await showChat(chat);
    const places = () => [at(element).field, at(element).list, at(element).emojiButton];
    for (const [index] of places().entries()) {
      places()[index]!.focus();
      const before = focused();
      transport.deliver(message(index));
      transport.events.signal({
        kind: 'typing',
        conversation: WITH_BOB,
        userId: 'bob',
        messageType: 'RC:TxtMsg',
        timestamp: Date.now(),
      });
      transport.events.connection({ state: 'reconnecting' });
      await drawn();
      transport.events.connection({ state: 'connected' });
      await until('it is there', () => at(element).bubble(`message ${String(index)}`));
      expect(focused()).to.equal(before);
    }
  });
});
