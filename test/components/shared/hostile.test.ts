/** What people and servers write is shown as it is written, and is never more than text. */
import { expect } from '@open-wc/testing';
import '../../../components/index.js';
import { ConversationType } from '../../../src/index.js';
import {
  WITH_BOB,
  aliceChat,
  at,
  drawn,
  find,
  findAll,
  heard,
  message,
  put,
  putTwo,
  showChat,
  until,
} from '../chat-on-page.js';

const STRINGS = [
  '<img src=x onerror="window.wasHit=1">',
  '<svg/onload=window.wasHit=1>',
  '<script>window.wasHit=1</script>',
  '<iframe srcdoc="<script>parent.wasHit=1</script>"></iframe>',
  '<math><mtext></mtext><style><!--</style><img src=x onerror=window.wasHit=1>',
  '</textarea><b>out</b>',
  '" onmouseover="window.wasHit=1',
  "' autofocus onfocus='window.wasHit=1",
  '` onclick=`',
  '<!--?lit$0$-->{{constructor}}${window.wasHit=1}',
  '\u202Egnp.exe\u202C \u2066\u2069\u200B',
  '__proto__',
  'constructor',
  'toString',
  '&lt;b&gt; &amp; \\n \\u0041 %3Cb%3E',
  'javascript:window.wasHit=1',
  '\uD800 \uDFFF lone',
  `${'\u0300'.repeat(300)}zalgo`,
  ']" #a>b .c',
];

const HIDDEN = /[\u202A-\u202E\u2066-\u2069\u200B]/g;

/** As a name stands alone: what turns text round is seen. */
const seen = (text: string) => text.replace(HIDDEN, '\uFFFD');

/** As it stands in a sentence; what sets it apart, or says that it was there, is left out. */
const said = (text: string) => text.replace(HIDDEN, '').replace(' (hidden characters)', '');

/** A name where it stands alone, without what is said of it. */
const nameIn = (place: Element | null) =>
  ([...(place?.querySelectorAll('bdi') ?? [])].at(-1) ?? place)?.textContent;

/** Elements that no template of ours makes. */
const MADE =
  'img, script, iframe, b, math, style, object, embed, a, [onerror], [onload], [onfocus]';

function expectNoHarm(root: Element): void {
  expect(findAll(root, MADE)).to.deep.equal([]);
  expect(
    findAll(root, '*')
      .flatMap((node) => node.getAttributeNames())
      .filter((name) => name.startsWith('on')),
  ).to.deep.equal([]);
  expect(window).to.not.have.property('wasHit');
  expect({}).to.not.have.property('polluted');
}

describe('a hostile string', () => {
  it('as a text that comes is shown as it is', async () => {
    const { chat, transport } = await aliceChat();
    const element = await showChat(chat);
    element.style.blockSize = '9000px'; // so that all of them are in view
    transport.deliver(
      ...STRINGS.map((text, index) => message(index, { content: { content: text } })),
    );
    await until('all are there', () => at(element).texts.length === STRINGS.length);
    expect(at(element).texts).to.deep.equal(STRINGS);
    await until('they are announced', () => find(element, '[role=log]')!.textContent.trim() !== '');
    expectNoHarm(element);
  });

  it('as a text that goes out is shown as it is at both sides', async () => {
    const [alice, bob] = await putTwo();
    const written = STRINGS.filter((text) => !text.includes('lone'));
    for (const text of written) {
      await at(alice).say(text);
      await until('bob sees it', () => at(bob).texts.at(-1) === text);
    }
    expect(at(alice).texts).to.deep.equal(written);
    for (const element of [alice, bob]) expectNoHarm(element);
  });

  it('as a user, a target, a heading or a placeholder is shown as it is', async () => {
    for (const text of STRINGS.map((string) => string.slice(0, 64))) {
      const { chat, transport } = await aliceChat();
      const element = document.createElement('rim-chat');
      element.chat = chat;
      element.targetId = text;
      element.conversationType = 'group';
      put(element);
      await drawn();
      await until('the name is there', () => nameIn(find(element, 'h2')) === seen(text));
      const label = find(element, '.panel')!.getAttribute('aria-label')!;
      expect(said(label)).to.equal(`Chat with ${said(text)}`);
      const group = {
        conversationType: ConversationType.GROUP,
        targetId: text,
        channelId: '',
      };
      transport.deliver(message(1, { ...group, senderUserId: text }));
      await until('the sender is there', () => nameIn(find(element, '.sender')) === seen(text));
      transport.events.signal({
        kind: 'typing',
        conversation: group,
        userId: text,
        messageType: 'RC:TxtMsg',
        timestamp: Date.now(),
      });
      await until('the typist is there', () => at(element).typing.includes(said(text)));
      element.heading = text;
      at(element).composer.placeholder = text;
      await drawn();
      expect(at(element).field.placeholder).to.equal(text);
      expectNoHarm(element);
      element.remove();
    }
  });

  it('as a draft, a type of message, a code or a broken option is shown as it is', async () => {
    for (const text of STRINGS) {
      const { chat, transport, talk } = await aliceChat();
      const element = await showChat(chat);
      talk.setDraft(text);
      await until('the draft is there', () => at(element).field.value === text);
      transport.deliver(message(1, { messageType: text, content: { [text]: text } }));
      await until('the type is there', () => find(element, '.note'));
      expect(said(find(element, '.note')!.textContent)).to.equal(
        `This message cannot be shown here (${said(text)}).`,
      );
      transport.events.problem({ code: 'storage-full', data: { reason: text } });
      element.conversationType = text;
      await until('the box is there', () => at(element).problem);
      expectNoHarm(element);
      element.remove();
    }
  });

  it('as an attribute of its own changes no other', async () => {
    for (const text of STRINGS) {
      const element = document.createElement('rim-chat');
      const problems = heard(element, 'rim-problem');
      for (const name of [
        'transport',
        'space',
        'user-id',
        'target-id',
        'theme',
        'heading',
        'lang',
      ]) {
        element.setAttribute(name, text);
      }
      put(element);
      await until('the box is there', () => at(element).problem);
      expect(problems[0]!.code).to.equal('transport-unknown');
      expectNoHarm(element);
      element.remove();
    }
  });

  it('as content with a prototype pollutes nothing', async () => {
    const { chat, transport } = await aliceChat();
    const element = await showChat(chat);
    const content = JSON.parse(
      '{"content":"polite","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    ) as Record<string, unknown>;
    transport.deliver(message(1, { content, expansion: JSON.parse('{"__proto__":"x"}') as never }));
    await until('it is there', () => at(element).bubble('polite'));
    expectNoHarm(element);
  });

  it('in a page that names its elements like ours, or changed Array, changes nothing', async () => {
    const form = put(document.createElement('form'));
    form.setAttribute('name', 'customElements');
    form.append(Object.assign(document.createElement('input'), { name: 'rim-chat', id: 'panel' }));
    Object.defineProperty(Array.prototype, 'fromThePage', {
      value: () => undefined,
      enumerable: true,
      configurable: true,
    });
    try {
      const { chat, transport } = await aliceChat();
      const element = await showChat(chat);
      transport.deliver(message(1));
      await until('it is there', () => at(element).bubble('message 1'));
      await at(element).openPanel();
    } finally {
      Reflect.deleteProperty(Array.prototype, 'fromThePage');
    }
  });
});

describe('a name written against the direction of the page', () => {
  it('turns nothing round but itself', async () => {
    const { chat, transport } = await aliceChat();
    const element = await showChat(chat, { 'conversation-type': 'group' });
    const group = { ...WITH_BOB, conversationType: ConversationType.GROUP };
    for (const userId of ['bob', '\u202Ebob', '\u2069\u202Ebob', 'עמר']) {
      transport.events.signal({
        kind: 'typing',
        conversation: group,
        userId,
        messageType: 'RC:TxtMsg',
        timestamp: Date.now(),
      });
      await until('somebody types', () => at(element).typing.endsWith('is typing…'));
      const line = find(element, '[part=typing] span')!;
      expect(placeOf(line, 'is typing')).to.be.within(10, placeOf(line, 'typing…'));
      transport.deliver(message(1, { ...group, senderUserId: userId, messageUId: userId }));
      await until('typing is over', () => at(element).typing === '');
    }
  });
});

describe('a name and a text in an announcement', () => {
  it('are set apart from each other', async () => {
    const { chat, transport } = await aliceChat();
    const element = await showChat(chat, { 'conversation-type': 'group' });
    const group = { ...WITH_BOB, conversationType: ConversationType.GROUP };
    const content = { content: 'שלום, world!' };
    transport.deliver(message(1, { ...group, senderUserId: '\u202Eעמר', content }));
    await until(
      'it is announced',
      () =>
        find(element, '[role=log]')!.textContent.trim() ===
        '\u2068עמר\u2069 (hidden characters): \u2068שלום, world!\u2069',
    );
  });
});

/** Where some words stand in a line, from its left. */
function placeOf(line: Element, words: string): number {
  const text = [...line.childNodes].find(({ textContent }) => textContent!.includes(words))!;
  const range = document.createRange();
  range.setStart(text, text.textContent!.indexOf(words));
  range.setEnd(text, range.startOffset + 2);
  return range.getBoundingClientRect().left - line.getBoundingClientRect().left;
}

describe('much of it', () => {
  it('stays inside its bubble and keeps the page quick', async () => {
    const { chat, transport } = await aliceChat();
    const element = await showChat(chat);
    const texts = [
      'a'.repeat(100_000),
      '\n'.repeat(50_000),
      '😀'.repeat(10_000),
      `${'\u0300'.repeat(5_000)}z`,
      'سلام '.repeat(5_000),
    ];
    const { list } = at(element);
    for (const [index, text] of texts.entries()) {
      transport.deliver(message(index, { content: { content: text } }));
      await until('it is there', () => text.startsWith(at(element).texts.at(-1) || '-'));
      const fold = findAll(element, '.fold').at(-1)!;
      fold.click();
      expect(at(element).texts.at(-1)).to.equal(text);
      expect(list.scrollWidth).to.equal(list.clientWidth);
      const bubble = findAll(element, '.bubble').at(-1)!;
      expect(bubble.getBoundingClientRect().width).to.be.at.most(list.clientWidth);
      fold.click();
      list.scrollTop = list.scrollHeight;
    }
  });
});
