import { expect } from '@open-wc/testing';
import '../../../components/index.js';
import { ConversationType, createChat, localTransport } from '../../../src/index.js';
import { prefers, setPreferences } from '../../browser-commands.js';
import {
  aliceChat,
  at,
  drawn,
  find,
  findAll,
  heard,
  message,
  messages,
  newSpace,
  put,
  putChat,
  putTwo,
  sendOf,
  showChat,
  until,
} from '../chat-on-page.js';

describe('rim-chat', () => {
  for (const theme of ['light', 'dark', 'auto']) {
    for (const dir of ['ltr', 'rtl']) {
      it(`is accessible in ${theme}, ${dir}`, async () => {
        await setPreferences({ colorScheme: theme === 'auto' ? 'dark' : 'light' });
        const { chat, transport } = await aliceChat();
        const element = await showChat(chat, { theme, dir });
        await expect(element).to.be.accessible();
        transport.deliver(...messages(0, 3));
        void at(element).say('queued');
        await until('the messages are there', () => at(element).texts.length === 4);
        (await sendOf(transport)).refuse(30016);
        await until('it failed', () => find(element, '.trouble'));
        await expect(element).to.be.accessible();
        await setPreferences({ colorScheme: 'light' });
      });
    }
  }

  it('lets two people chat', async () => {
    const [alice, bob] = await putTwo();
    await at(alice).say('Hello Bob');
    await until('bob sees it', () => at(bob).sees('Hello Bob'));
    await at(bob).say('Hello <b>Alice</b> & "all"');
    await until('alice sees it', () => at(alice).sees('Hello <b>Alice</b> & "all"'));
    expect(at(alice).texts).to.deep.equal(['Hello Bob', 'Hello <b>Alice</b> & "all"']);
    expect(at(bob).texts).to.deep.equal(at(alice).texts);
    expect(at(alice).field.value).to.equal('');
  });

  it('shows when a message was sent, and that it was', async () => {
    const [alice] = await putTwo();
    await at(alice).say('Hello Bob');
    await until('it is sent', () => at(alice).status === 'Sent');
    const time = find(alice, '[part=time]')!.textContent;
    const now = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit' });
    const around = [Date.now(), Date.now() - 60_000].map((moment) => now.format(moment));
    expect(around).to.include(time);
    expect(find(alice, '.day')!.textContent).to.equal('Today');
  });

  it('shows who is typing until their message is there', async () => {
    const [alice, bob] = await putTwo();
    expect(at(alice).typing).to.equal('');
    at(bob).write('I am');
    await until('alice sees bob typing', () => at(alice).typing === 'bob is typing…');
    expect(at(bob).typing).to.equal('');
    await at(bob).say('I am here');
    await until('alice sees it', () => at(alice).sees('I am here'));
    expect(at(alice).typing).to.equal('');
  });

  it('shows everybody in a group, each with their name', async () => {
    const group = { 'conversation-type': 'group', 'target-id': 'friends' };
    const [alice, bob] = await putTwo(group);
    await at(alice).say('to all');
    await until('bob sees it', () => at(bob).sees('to all'));
    expect(find(bob, '.sender')!.textContent).to.equal('alice');
    expect(find(alice, '.sender')).to.equal(null);
  });

  it('keeps channels apart', async () => {
    const [alice, bob] = await putTwo({ 'conversation-type': '10', 'target-id': 'all' });
    bob.setAttribute('channel-id', 'c1');
    await at(alice).say('first');
    alice.channelId = 'c1';
    await drawn();
    await at(alice).say('second');
    await until('bob sees it', () => at(bob).sees('second'));
    expect(at(bob).texts).to.deep.equal(['second']);
    bob.removeAttribute('channel-id');
    await until('bob sees the other', () => at(bob).sees('first'));
    await at(bob).say('third');
    alice.channelId = '';
    await until('alice sees it', () => at(alice).sees('third'));
    expect(at(alice).texts).to.deep.equal(['first', 'third']);
  });

  it('takes the number of a conversation type, also as a number', async () => {
    const { chat, transport } = await aliceChat();
    transport.deliver(message(1, { conversationType: ConversationType.GROUP }));
    const element = await showChat(chat, { 'conversation-type': '3' });
    await until('it is there', () => at(element).sees('message 1'));
    (element as { conversationType: unknown }).conversationType = ConversationType.PRIVATE;
    await until('the private talk is there', () => at(element).texts.length === 0);
    (element as { conversationType: unknown }).conversationType = ConversationType.GROUP;
    await until('it is there again', () => at(element).sees('message 1'));
  });

  it('shows another conversation when target-id changes, and the first one when it changes back', async () => {
    const { chat, transport } = await aliceChat();
    transport.deliver(
      message(1),
      message(2, { targetId: 'carol', senderUserId: 'carol', content: { content: 'from carol' } }),
    );
    const element = await showChat(chat);
    await until('bob is there', () => at(element).sees('message 1'));
    element.targetId = 'carol';
    await until('carol is there', () => at(element).sees('from carol'));
    expect(at(element).texts).to.deep.equal(['from carol']);
    element.targetId = 'bob';
    await until('bob is back', () => at(element).sees('message 1'));
    expect(at(element).texts).to.deep.equal(['message 1']);
    expect(find(element, 'h2')!.textContent).to.equal('bob');
  });

  it('keeps a draft for each conversation', async () => {
    const { chat } = await aliceChat();
    const element = await showChat(chat);
    at(element).write('for bob');
    element.targetId = 'carol';
    await until('the field is empty', () => at(element).field.value === '');
    at(element).write('for carol');
    element.targetId = 'bob';
    await until('the draft is back', () => at(element).field.value === 'for bob');
    element.targetId = 'carol';
    await until('the other draft is back', () => at(element).field.value === 'for carol');
  });

  it('starts anew, without the messages of the other, when user-id changes', async () => {
    const space = newSpace();
    const ready = heard(document, 'rim-ready');
    const element = await putChat({ space });
    await at(element).say('from alice to bob');
    await until('it is sent', () => at(element).status === 'Sent');
    at(element).write('a draft of alice');
    element.userId = 'eve';
    await until('eve is there', () => ready.length === 2);
    expect(ready[1]!.userId).to.equal('eve');
    expect(ready[0]!.chat.$connection.get().state).to.equal('idle');
    await drawn();
    expect(at(element).texts).to.deep.equal([]);
    expect(at(element).field.value).to.equal('');
    element.userId = 'alice';
    await until('alice is back', () => at(element).sees('from alice to bob'));
  });

  it('moves to another space', async () => {
    const element = await putChat();
    await at(element).say('here');
    await until('it is sent', () => at(element).status === 'Sent');
    element.space = newSpace();
    await until('the other space is empty', () => at(element).texts.length === 0);
  });

  it('goes back to the defaults when attributes are removed', async () => {
    const ready = heard(document.body, 'rim-ready');
    const element = await putChat({
      transport: 'local',
      'conversation-type': 'group',
      heading: 'Friends',
      theme: 'dark',
    });
    for (const name of ['transport', 'conversation-type', 'heading', 'theme', 'space']) {
      element.removeAttribute(name);
    }
    await until('it is ready', () => ready.length === 2);
    await drawn();
    expect(at(element).problem).to.equal(null);
    expect(find(element, 'h2')!.textContent).to.equal('bob');
    ready[1]!.chat.destroy();
  });

  it('shows a heading in place of the name', async () => {
    const { chat } = await aliceChat();
    const element = await showChat(chat, { heading: 'Support' });
    expect(find(element, 'h2')!.textContent).to.equal('Support');
    expect(find(element, '.avatar')!.textContent).to.equal('S');
    expect(find(element, '.panel')!.getAttribute('aria-label')).to.equal('Chat with Support');
    element.heading = '👩‍🚀 crew';
    await element.updateComplete;
    expect(find(element, '.avatar')!.textContent).to.equal('👩‍🚀\u200cC');
    element.heading = '李雷';
    await element.updateComplete;
    expect(find(element, '.avatar')!.textContent).to.equal('李');
  });

  it('is light, dark, or as the reader has it', async () => {
    const { chat } = await aliceChat();
    const element = await showChat(chat, { theme: 'dark' });
    const background = () =>
      getComputedStyle(find(element, '.list')!.parentElement!).backgroundColor;
    const dark = background();
    element.theme = 'light';
    await element.updateComplete;
    const light = background();
    expect(light).to.not.equal(dark);
    for (const theme of ['auto', 'no such theme'] as const) {
      for (const colorScheme of ['light', 'dark'] as const) {
        element.theme = theme;
        await setPreferences({ colorScheme });
        await element.updateComplete;
        const isDark = prefers('prefers-color-scheme: dark');
        expect(background()).to.equal(isDark ? dark : light);
      }
    }
    await setPreferences({ colorScheme: 'light' });
  });

  it('shows a chat that the page made, and never connects or ends it', async () => {
    const chat = createChat({ transport: localTransport({ space: newSpace() }) });
    const element = await showChat(chat);
    expect(chat.$connection.get().state).to.equal('idle');
    await chat.connect('alice');
    await at(element).say('by the page');
    await until('it is sent', () => at(element).status === 'Sent');
    element.remove();
    await drawn();
    expect(chat.$connection.get().state).to.equal('connected');
    chat.destroy();
  });

  it('takes a chat by hand in place of its own, and its own again', async () => {
    const space = newSpace();
    const element = await putChat({ space });
    await at(element).say('in its own');
    await until('it is sent', () => at(element).status === 'Sent');
    const { chat, transport } = await aliceChat();
    element.chat = chat;
    await until('the other chat is shown', () => at(element).texts.length === 0);
    transport.deliver(message(1));
    await until('its message is there', () => at(element).sees('message 1'));
    element.chat = undefined;
    await until('its own is back', () => at(element).sees('in its own'));
    expect(at(element).texts).to.deep.equal(['in its own']);
  });

  it('has slots for an own layout, header and empty state', async () => {
    const { chat, transport } = await aliceChat();
    const element = document.createElement('rim-chat');
    element.chat = chat;
    const header = document.createElement('b');
    header.slot = 'header';
    header.textContent = 'Our header';
    const empty = document.createElement('i');
    empty.slot = 'empty';
    empty.textContent = 'Nothing yet';
    element.append(header, empty);
    put(element, { 'target-id': 'bob' });
    await drawn();
    expect(header.checkVisibility()).to.equal(true);
    expect(find(element, 'h2')!.checkVisibility()).to.equal(false);
    expect(empty.checkVisibility()).to.equal(true);
    transport.deliver(message(1));
    await until('it is there', () => at(element).sees('message 1'));
    expect(empty.checkVisibility()).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('has its own layout where there is only white space in it, and none beside that of the page', async () => {
    const { chat } = await aliceChat();
    const element = document.createElement('rim-chat');
    element.chat = chat;
    element.append('\n  ', document.createComment('nothing'), '\n');
    put(element, { 'target-id': 'bob' });
    await drawn();
    expect(at(element).field.checkVisibility()).to.equal(true);
    const layout = document.createElement('p');
    layout.textContent = 'A layout of the page';
    element.append(layout);
    await until('its own is gone', () => !find(element, 'textarea'));
    expect(layout.checkVisibility()).to.equal(true);
    layout.remove();
    await until('its own is back', () => find(element, 'textarea')?.checkVisibility());
  });

  it('provides its chat to a layout of the page', async () => {
    const { chat, transport } = await aliceChat();
    const element = document.createElement('rim-chat');
    element.chat = chat;
    const conversation = document.createElement('rim-conversation');
    const composer = document.createElement('rim-composer');
    composer.slot = 'composer';
    conversation.append(composer);
    element.append(conversation);
    put(element, { 'target-id': 'bob' });
    await drawn();
    transport.deliver(message(1));
    await until('it is there', () => at(conversation).sees('message 1'));
    await at(conversation).say('answer');
    expect((await sendOf(transport)).record.content.content).to.equal('answer');
  });

  it('has parts for the page to style, those of its inner elements too', async () => {
    const { chat, transport } = await aliceChat();
    const element = await showChat(chat, { launcher: '', open: '' });
    transport.deliver(message(1));
    await at(element).say('own');
    await at(element).openPanel();
    const parts = ['launcher', 'panel', 'header', 'list', 'message', 'bubble', 'time', 'status'];
    parts.push('typing', 'field', 'send', 'emoji-button', 'grid', 'emoji', 'preview');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(parts.map((part) => `rim-chat::part(${part}) { order: 7 }`).join('\n'));
    document.adoptedStyleSheets.push(sheet);
    const unstyled = parts.filter(
      (part) =>
        !findAll(element, `[part~=${part}]`).some((node) => getComputedStyle(node).order === '7'),
    );
    document.adoptedStyleSheets.pop();
    expect(unstyled).to.deep.equal([]);
  });

  it('takes its colours and sizes from custom properties of the page', async () => {
    const { chat, transport } = await aliceChat();
    const element = await showChat(chat);
    transport.deliver(message(1));
    await until('it is there', () => at(element).sees('message 1'));
    const bubble = at(element).bubble('message 1')!;
    element.style.setProperty('--rim-color-other', 'rgb(1, 2, 3)');
    element.style.setProperty('--rim-font-size', '21px');
    expect(getComputedStyle(bubble).backgroundColor).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(bubble).fontSize).to.equal('21px');
  });
});

describe('the events of rim-chat', () => {
  it('bubble, leave shadow roots, and have read-only fields in place of a detail', async () => {
    const shadow = put(document.createElement('div')).attachShadow({ mode: 'open' });
    const events = (['rim-ready', 'rim-message', 'rim-unread', 'rim-problem'] as const).flatMap(
      (type) => [heard(document, type)],
    );
    const { chat, transport } = await aliceChat();
    const element = document.createElement('rim-chat');
    element.chat = chat;
    element.hidden = true;
    element.targetId = 'bob';
    shadow.append(element);
    await drawn();
    transport.deliver(message(1));
    transport.events.problem({ code: 'storage-full', data: { reason: 'test' } });
    await until('all are heard', () => events.every(({ length }) => length === 1));
    for (const [event] of events) {
      expect(event!.bubbles && event!.composed && !event!.cancelable).to.equal(true);
      expect(event).to.not.have.property('detail');
    }
  });

  it('tell that the chat is ready once for each connection', async () => {
    const element = document.createElement('rim-chat');
    const ready = heard(element, 'rim-ready');
    put(element, { space: newSpace(), 'user-id': 'alice', 'target-id': 'bob' });
    await until('it is ready', () => ready.length === 1);
    expect(ready[0]!.userId).to.equal('alice');
    expect(ready[0]!.chat.getCurrentUserId()).to.equal('alice');
    element.heading = 'changes nothing';
    element.parentElement!.before(element); // moved
    await drawn();
    expect(ready.length).to.equal(1);
    element.remove();
    await drawn();
    put(element);
    await until('it is ready again', () => ready.length === 2);
  });

  it('tell of new messages in any conversation, and of none that history brings', async () => {
    const { chat, transport } = await aliceChat({ history: () => ({ records: messages(0, 3) }) });
    const element = await showChat(chat);
    const heardMessages = heard(element, 'rim-message');
    await until('history is there', () => at(element).texts.length === 3);
    transport.deliver(message(5), message(6, { targetId: 'carol', senderUserId: 'carol' }));
    await until('both are heard', () => heardMessages.length === 2);
    expect(heardMessages.map((event) => event.message.messageUId)).to.deep.equal([
      'uid-000005',
      'uid-000006',
    ]);
  });

  it('tell how many messages are unread, each time that changes', async () => {
    const { chat, transport, talk } = await aliceChat();
    const element = await showChat(chat, { hidden: '' });
    const unread = heard(element, 'rim-unread');
    transport.deliver(message(1));
    transport.deliver(message(2));
    await until('both are counted', () => unread.length === 2);
    talk.markRead();
    await until('none is left', () => unread.length === 3);
    expect(unread.map(({ count }) => count)).to.deep.equal([1, 2, 0]);
    element.heading = 'changes nothing';
    await drawn();
    expect(unread.length).to.equal(3);
  });

  it('may change what the element shows', async () => {
    const { chat, transport } = await aliceChat();
    transport.deliver(message(1, { targetId: 'carol', senderUserId: 'carol' }));
    const element = document.createElement('rim-chat');
    element.chat = chat;
    element.addEventListener('rim-ready', () => {
      element.targetId = 'carol';
    });
    put(element, { 'target-id': 'bob' });
    await until('carol is shown', () => at(element).sees('message 1'));
  });
});
