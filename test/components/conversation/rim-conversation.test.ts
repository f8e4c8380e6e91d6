import { expect } from '@open-wc/testing';
import '../../../components/index.js';
import { ConversationType, MessageType, type HistoryPage } from '../../../src/index.js';
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
  put,
  sendOf,
  until,
} from '../chat-on-page.js';

/** A conversation with bob, without anything around it. */
async function withBob(options: Parameters<typeof aliceChat>[0] = {}) {
  const held = await aliceChat(options);
  const element = document.createElement('rim-conversation');
  element.chat = held.chat;
  element.style.blockSize = '400px';
  put(element, { 'target-id': 'bob' });
  await drawn();
  return { element, ...held };
}

describe('rim-conversation', () => {
  it('is accessible, empty and with messages of all states', async () => {
    const { element, transport, chat, talk } = await withBob({
      // what is asked for later never comes: an outcome that is unknown stays so
      history: (query) => (query.limit === 50 ? historyOf(120)(query) : new Promise(() => {})),
    });
    await until('history is there', () => at(element).texts.length > 0);
    for (const text of ['sent', 'failed', 'unknown', 'sending']) {
      void chat.sendTextMessage(talk, { content: text });
    }
    await sendOf(transport, 3);
    transport.sends[0]!.acknowledge();
    transport.sends[1]!.refuse(30016);
    transport.sends[2]!.lose();
    await until('all states are there', () => findAll(element, '.trouble').length === 2);
    at(element).list.scrollTop = 0;
    await drawn();
    await expect(element).to.be.accessible();
    element.targetId = 'carol';
    await until('it is empty', () => at(element).texts.length === 0);
    await expect(element).to.be.accessible();
  });

  it('shows what its own properties name, in place of what is around it', async () => {
    const { chat, transport } = await aliceChat();
    transport.deliver(
      message(1),
      message(2, { conversationType: ConversationType.GROUP, targetId: 'friends' }),
    );
    const around = document.createElement('rim-chat');
    around.chat = chat;
    const inside = document.createElement('rim-conversation');
    inside.setAttribute('conversation-type', 'group');
    inside.setAttribute('target-id', 'friends');
    around.append(inside);
    put(around, { 'target-id': 'bob' });
    await until('the group is there', () => at(inside).sees('message 2'));
    expect(at(inside).texts).to.deep.equal(['message 2']);
    inside.removeAttribute('target-id');
    await until('what is around it is there', () => at(inside).sees('message 1'));
    expect(at(inside).texts).to.deep.equal(['message 1']);
    const other = await aliceChat();
    inside.chat = other.chat;
    await until('the other chat wants a target', () => at(inside).problem);
    inside.targetId = 'bob';
    inside.conversationType = '';
    other.transport.deliver(message(3));
    await until('the other chat is there', () => at(inside).sees('message 3'));
  });

  it('shows a box where its properties name no conversation, until they do', async () => {
    const { element } = await withBob();
    element.conversationType = 'shouting';
    await until('the box is there', () => at(element).problem);
    expect(at(element).problem!.textContent).to.contain('option-invalid');
    await expect(element).to.be.accessible();
    element.conversationType = 'group';
    await until('the box is gone', () => !at(element).problem);
    element.removeAttribute('target-id');
    await until('the box is there', () => at(element).problem);
    expect(at(element).problem!.textContent).to.contain('target-missing');
  });

  it('waits without a chat, and says that it waits', async () => {
    const element = put(document.createElement('rim-conversation'));
    await drawn();
    expect(find(element, '.state')!.textContent.trim()).to.equal('Loading messages…');
    expect(at(element).problem).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('says that it loads, and that there is nothing', async () => {
    let answer: (() => void) | undefined;
    const { element } = await withBob({
      history: () =>
        new Promise((resolve) => {
          answer = () => {
            resolve({ records: [] });
          };
        }),
    });
    const state = () => find(element, '.state')!.textContent.trim();
    expect(state()).to.equal('Loading messages…');
    answer!();
    await until('it is empty', () => state() === 'No messages yet. Say hello!');
  });

  it('says that the messages could not be loaded, and loads them at a second try', async () => {
    let fails = true;
    const { element } = await withBob({
      history: (query) => {
        if (fails) throw new Error('no network');
        return historyOf(3)(query);
      },
    });
    await until('it has failed', () => find(element, '.older button'));
    expect(find(element, '.older')!.textContent).to.contain('Messages could not be loaded.');
    expect(element.shadowRoot!.textContent).to.not.contain('Say hello');
    await expect(element).to.be.accessible();
    fails = false;
    find(element, '.older button')!.focus();
    find(element, '.older button')!.click();
    await until('they are there', () => at(element).texts.length === 3);
    expect(find(element, '.older')).to.equal(null);
    expect(focused()).to.equal(at(element).list);
  });

  it('leaves the focus on that second try while it is asked for again by itself', async () => {
    let answer: ((records: HistoryPage) => void) | undefined;
    const history = () =>
      answer
        ? new Promise<HistoryPage>((resolve) => (answer = resolve))
        : Promise.reject(new Error('no'));
    const { element, talk } = await withBob({ history });
    await until('it has failed', () => find(element, '.older button'));
    const button = find(element, '.older button')!;
    button.focus();
    answer = () => undefined;
    const loaded = talk.loadLatest();
    await until('it is asked for', () => talk.$history.get().state === 'loading');
    await drawn();
    expect(focused()).to.equal(button);
    answer({ records: [message(1)] });
    await loaded;
    await until('it is there', () => at(element).bubble('message 1'));
    expect(focused()).to.equal(at(element).list);
  });

  it('says that older messages could not be loaded, and loads them at a second try', async () => {
    let fails = false;
    const { element } = await withBob({
      history: (query) => {
        if (fails) throw new Error('no network');
        return historyOf(60)(query);
      },
    });
    await until('the newest are there', () => at(element).sees('message 59'));
    fails = true;
    await until('it has failed', () => {
      at(element).list.scrollTop = 0;
      return find(element, '.older button');
    });
    await expect(element).to.be.accessible();
    fails = false;
    find(element, '.older button')!.click();
    await until('the first is there', () => {
      at(element).list.scrollTop = 0;
      return at(element).bubble('message 0');
    });
  });

  it('shows what came before the history did', async () => {
    let answer: (() => void) | undefined;
    const { element, transport } = await withBob({
      history: (query) =>
        new Promise((resolve) => {
          answer = () => {
            resolve(historyOf(60)(query));
          };
        }),
    });
    transport.deliver(message(60));
    await until('it is there', () => at(element).sees('message 60'));
    answer!();
    await until('the history is there too', () => at(element).bubble('message 59'));
    await drawn();
    const { list } = at(element);
    expect(list.scrollHeight).to.be.above(list.clientHeight);
  });

  it('has slots for a composer and for what stands in an empty list', async () => {
    const { chat, transport } = await aliceChat();
    const element = document.createElement('rim-conversation');
    element.chat = chat;
    const composer = document.createElement('rim-composer');
    composer.slot = 'composer';
    const empty = document.createElement('p');
    empty.slot = 'empty';
    empty.textContent = 'Nothing here';
    element.append(composer, empty);
    put(element, { 'target-id': 'bob' });
    await until('it is empty', () => empty.checkVisibility());
    await at(element).say('from inside');
    await until('it is there', () => at(element).sees('from inside'));
    expect((await sendOf(transport)).record.content.content).to.equal('from inside');
    expect(empty.checkVisibility()).to.equal(false);
  });

  it('offers to send again what failed and what is unknown, and sends it', async () => {
    const { element, transport, chat, talk } = await withBob({ capabilities: { history: false } });
    void chat.sendTextMessage(talk, { content: 'first' });
    void chat.sendTextMessage(talk, { content: 'second' });
    await sendOf(transport, 1);
    transport.sends[0]!.refuse(99_999);
    transport.sends[1]!.lose();
    const again = () =>
      findAll(element, '.trouble button').filter(
        ({ textContent }) => textContent.trim() === 'Try again',
      );
    await until('both may be sent again', () => again().length === 2);
    const says = findAll(element, '.trouble span').map((span) => span.textContent);
    expect(says).to.deep.equal([
      'Not sent. The message was refused (code 99999).',
      'May have arrived',
    ]);
    for (const button of findAll(element, '.trouble button')) {
      expect(button.getBoundingClientRect().height).to.be.at.least(24);
    }
    again()[0]!.focus();
    again()[0]!.click();
    await until('it is sent again', () => transport.sends.length === 3);
    transport.sends[2]!.acknowledge();
    await until('it is sent', () => again().length === 1);
    expect(transport.sends[2]!.record.content.content).to.equal('first');
    expect(transport.sends[2]!.record.messageId).to.equal(transport.sends[0]!.record.messageId);
    expect(focused()).to.equal(at(element).list);
    again()[0]!.click();
    await until('the other too', () => transport.sends.length === 4);
    transport.sends[3]!.acknowledge();
    await until('none is left', () => again().length === 0);
    expect(at(element).texts).to.deep.equal(['first', 'second']);
  });

  it('shows days and times, whatever a transport takes for a time', async () => {
    const { element, transport } = await withBob();
    transport.deliver(
      message(1, { sentTime: -1 }),
      message(2, { sentTime: 0 }),
      message(3, { sentTime: 1e18 }),
      message(4, { sentTime: Date.now() - 86_400_000 }),
    );
    await until('all are there', () => at(element).texts.length === 4);
    const days = findAll(element, '.day').map((day) => day.textContent);
    expect(days).to.include('Yesterday');
    transport.deliver(message(5, { sentTime: Date.now() }));
    await until('it goes on', () => at(element).bubble('message 5'));
  });

  it('says what it cannot show, and who recalled what', async () => {
    const { element, transport } = await withBob();
    transport.deliver(
      message(1, { messageType: 'X:Poll', content: { question: 'who?' } }),
      message(2, { messageType: MessageType.TEXT, content: { content: { html: '<b>' } } }),
      message(3),
    );
    await until('all are there', () => at(element).rows.length === 3);
    const notes = () => findAll(element, '.note').map((note) => note.textContent);
    expect(notes()).to.deep.equal([
      'This message cannot be shown here (X:Poll).',
      'This message cannot be shown here (RC:TxtMsg).',
    ]);
    transport.events.change({
      kind: 'recall',
      conversation: WITH_BOB,
      messageUId: 'uid-000003',
      userId: 'bob',
      time: 1,
    });
    await until('it is recalled', () => notes()[2] === 'bob recalled a message');
    const row = at(element).rows[2]!;
    expect(row.textContent.split('bob')).to.have.length(2);
    row.focus();
    await until('it has a name', () => row.ariaLabel);
    expect(row.ariaLabel).to.match(/^[^:]+, January 1 [^:]+:\d\d [AP]M: bob recalled a message$/);
  });

  it('names sender and state of each message in text', async () => {
    const { element, transport, chat, talk } = await withBob();
    transport.deliver(message(1));
    void chat.sendTextMessage(talk, { content: 'mine' });
    await until('both are there', () => at(element).rows.length === 2);
    const [theirs, mine] = at(element).rows.map((row) => row.textContent.replace(/\s+/g, ' '));
    expect(theirs).to.contain('bob').and.to.contain('message 1');
    expect(mine).to.contain('You').and.to.contain('mine');
    await sendOf(transport);
    await until('it says that it is sent', () =>
      at(element).rows[1]!.textContent.includes('Sending'),
    );
  });

  it('is one tab stop that scrolls with keys', async () => {
    const { element, transport } = await withBob();
    transport.deliver(...messages(0, 100));
    await until('they are there', () => at(element).sees('message 99'));
    const stops = findAll(element, '*').filter(
      (node) => node.tabIndex >= 0 && node.checkVisibility(),
    );
    expect(stops).to.deep.equal([at(element).list]);
    expect(at(element).list.getAttribute('role')).to.equal('region');
    expect(at(element).list.getAttribute('aria-label')).to.equal('Messages');
  });
});
