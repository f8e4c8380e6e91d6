/** Which language the elements speak. */
import { expect } from '@open-wc/testing';
import '../../../components/index.js';
import { languages } from '../../../components/shared/words/load.js';
import {
  WITH_BOB,
  aliceChat,
  at,
  drawn,
  find,
  message,
  put,
  showChat,
  until,
} from '../chat-on-page.js';

const html = document.documentElement;
const htmlLang = html.lang;
const words = languages as Record<string, (typeof languages)[string]>;
const { zh } = words;

afterEach(() => {
  html.lang = htmlLang;
  html.dir = '';
  words.zh = zh!;
});

const EN = 'Write a message';
const ZH = '输入消息';

const says = (element: Element) => at(element).field.placeholder;

/** Runs while a language cannot be loaded as usual. First in this file: loaded words stay. */
describe('words that are not there', () => {
  it('and cannot be loaded are English ones, until an element that comes later loads them', async () => {
    const { warn } = console;
    const warnings: unknown[] = [];
    console.warn = (text: unknown) => warnings.push(text);
    let asked = 0;
    words.zh = () => {
      asked += 1;
      return Promise.reject(new Error('no network'));
    };
    const { chat, transport } = await aliceChat();
    const element = await showChat(chat, { lang: 'zh' });
    await until('it is drawn', () => find(element, 'textarea'));
    transport.deliver(message(0));
    await until('messages are drawn', () => find(element, '.row'));
    const askedAtFirst = asked;
    for (let count = 1; count < 5; count += 1) {
      transport.deliver(message(count));
      await drawn();
    }
    console.warn = warn;
    expect(says(element)).to.equal(EN);
    expect(asked).to.equal(askedAtFirst);
    expect(String(warnings[0])).to.contain('could not load the words for "zh"');
    expect(find(element, '.day')!.textContent).to.match(/月/); // dates need no words
  });

  it('hold up nothing but the first drawing, and that not for long', async () => {
    let come: (() => void) | undefined;
    words.zh = async () => {
      await new Promise<void>((resolve) => (come = resolve));
      return zh!();
    };
    const { chat, transport } = await aliceChat();
    const element = await showChat(chat);
    element.lang = 'zh';
    await until('the words are asked for', () => come);
    transport.deliver(message(1, { sentTime: Date.now() }));
    await until('it goes on', () => at(element).sees('message 1'));
    expect(find(element, '.day')!.textContent).to.equal('Today');
    const second = document.createElement('rim-chat');
    second.chat = chat;
    const start = performance.now();
    put(second, { lang: 'zh', 'target-id': 'bob' });
    await drawn();
    expect(find(second, '.panel')).to.equal(null);
    await until('it is drawn', () => find(second, 'textarea'));
    expect(performance.now() - start).to.be.below(4_000);
    come!();
    await until('the words are there', () => says(element) === ZH && says(second) === ZH);
    expect(find(element, '.day')!.textContent).to.equal('今天');
  });
});

describe('the language of an element', () => {
  it('is its own', async () => {
    const { chat } = await aliceChat();
    const element = await showChat(chat, { lang: 'zh' });
    await until('it is Chinese', () => says(element) === ZH);
    element.lang = 'en';
    await until('it is English', () => says(element) === EN);
    element.setAttribute('lang', 'ZH-hans-CN');
    await until('it is Chinese', () => says(element) === ZH);
    element.removeAttribute('lang');
    await until('it is the page’s', () => says(element) === EN);
    await expect(element).to.be.accessible();
  });

  it('is that of the nearest ancestor, also through shadow roots and slots', async () => {
    const { chat } = await aliceChat();
    const outer = put(document.createElement('div'), { lang: 'zh' });
    const middle = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(middle);
    const element = document.createElement('rim-chat');
    element.chat = chat;
    element.targetId = 'bob';
    middle.attachShadow({ mode: 'open' }).append(element);
    await until('it is Chinese', () => find(element, 'textarea') && says(element) === ZH);
    element.lang = 'en';
    await until('it is English', () => says(element) === EN);
    element.removeAttribute('lang');
    await until('it is Chinese again', () => says(element) === ZH);
    middle.lang = 'en';
    element.heading = 'drawn again';
    await until('it is English, once it is drawn again', () =>
      find(element, '.panel')!.getAttribute('aria-label')!.startsWith('Chat with'),
    );
  });

  it('changes with that of an ancestor, and with the place of the element', async () => {
    const { chat } = await aliceChat();
    const section = put(document.createElement('section'));
    const element = await showChat(chat);
    section.append(element);
    await drawn();
    expect(says(element)).to.equal(EN);
    section.lang = 'zh-CN';
    await until('it is Chinese', () => says(element) === ZH);
    section.before(element);
    await until('it is English', () => says(element) === EN);
    section.append(element);
    await until('it is Chinese again', () => says(element) === ZH);
    section.removeAttribute('lang');
    await until('it is English again', () => says(element) === EN);
  });

  it('is not looked for while it is out of the page', async () => {
    const { chat } = await aliceChat();
    const element = await showChat(chat);
    element.remove();
    await drawn();
    let updates = 0;
    element.requestUpdate = () => {
      updates += 1;
    };
    html.lang = 'zh';
    await drawn();
    expect(updates).to.equal(0);
  });

  it('changes with that of the page', async () => {
    const { chat } = await aliceChat();
    const element = await showChat(chat);
    for (const [lang, text] of [
      ['zh', ZH],
      ['en-GB', EN],
      ['zh-Hans-TW', ZH],
    ] as const) {
      html.lang = lang;
      await until(lang, () => says(element) === text);
    }
  });

  it('is English where it is one that we do not speak', async () => {
    const { chat, transport } = await aliceChat();
    const element = await showChat(chat, { lang: 'sv' });
    transport.deliver(message(1));
    await until('it is there', () => at(element).bubble('message 1'));
    expect(says(element)).to.equal(EN);
    for (const lang of ['xx', 'tlh-Latn', 'x-klingon', 'constructor', 'toString']) {
      element.lang = lang;
      await drawn();
      expect(says(element)).to.equal(EN);
      expect(find(element, '[part=time]')!.textContent).to.match(/\d/);
    }
  });

  it('is found by what a tag means, however it is spelt', async () => {
    const { chat } = await aliceChat();
    const element = await showChat(chat);
    for (const [text, ...tags] of [
      ['輸入訊息', 'zh-TW', 'zh-HK', 'zh-MO', 'ZH-hant', 'zh-Hant-CN', 'yue', 'zh-TW-u-ca-roc'],
      [ZH, 'zh', 'zh-SG', 'zh-Hans-HK', 'cmn'],
      ['Escreva uma mensagem', 'pt', 'pt-BR', 'PT-pt'],
      ['כתיבת הודעה', 'he', 'iw', 'iw-IL'],
      ['اكتب رسالة', 'ar', 'ar-EG', 'arb'],
      ['メッセージを入力', 'ja-JP'],
      ['메시지 입력', 'ko-KR'],
      ['Escribe un mensaje', 'es-419'],
      ['Écrire un message', 'fr-CA'],
      ['Nachricht schreiben', 'de-AT'],
      ['Напишите сообщение', 'ru'],
    ] as const) {
      for (const tag of tags) {
        element.lang = tag;
        await until(tag, () => says(element) === text);
      }
      element.lang = 'en';
      await until('it is English', () => says(element) === EN);
    }
  });

  it('that lacks a sentence has it in English, and the others in itself', async () => {
    words.nl = () =>
      Promise.resolve({ default: { send: 'Versturen', delivery: { read: 'Gelezen' } } });
    try {
      const { chat, transport } = await aliceChat();
      const element = await showChat(chat, { lang: 'nl-BE' });
      transport.deliver(message(1));
      void chat.sendTextMessage(WITH_BOB, { content: 'mine' });
      await until('they are there', () => at(element).texts.length === 2);
      expect(at(element).sendButton.getAttribute('aria-label')).to.equal('Versturen');
      expect(says(element)).to.equal(EN);
      await until('it goes', () => find(element, '[part=status] title')?.textContent === 'Sending');
      expect(find(element, '.day')!.textContent).to.match(/januari/);
    } finally {
      Reflect.deleteProperty(words, 'nl');
    }
  });

  it('looks further up where a tag is none', async () => {
    const { chat } = await aliceChat();
    const section = put(document.createElement('section'), { lang: 'zh' });
    const element = await showChat(chat);
    section.append(element);
    for (const broken of ['en_US', '', ' ', '--', '__proto__', 'a'.repeat(100), '<b>']) {
      element.setAttribute('lang', broken);
      await drawn();
      await until(`it is Chinese with ${broken}`, () => says(element) === ZH);
    }
  });

  it('orders days and times as its readers do', async () => {
    const { chat, transport } = await aliceChat();
    const element = await showChat(chat, { lang: 'en-GB' });
    const sentTime = new Date(2020, 2, 4, 17, 5).getTime();
    transport.deliver(message(1, { sentTime }));
    await until('it is there', () => at(element).bubble('message 1'));
    expect(find(element, '[part=time]')!.textContent).to.equal('17:05');
    expect(find(element, '.day')!.textContent).to.equal('4 March 2020');
    element.lang = 'zh';
    await until('it is Chinese', () => find(element, '.day')!.textContent === '2020年3月4日');
    element.lang = 'en-US';
    await until('it is American', () => find(element, '.day')!.textContent === 'March 4, 2020');
  });
});

describe('the direction of an element', () => {
  it('is that of the page around it', async () => {
    const { chat, transport } = await aliceChat();
    const element = await showChat(chat);
    transport.deliver(message(1, { content: { content: 'שלום, world!' } }));
    void chat.sendTextMessage(WITH_BOB, { content: 'mine' });
    await until('both are there', () => at(element).texts.length === 2);
    const left = (text: string) => at(element).bubble(text)!.getBoundingClientRect().left;
    expect(left('mine')).to.be.above(left('שלום, world!'));
    html.dir = 'rtl';
    await drawn();
    expect(left('mine')).to.be.below(left('שלום, world!'));
    const field = at(element).field.getBoundingClientRect();
    expect(at(element).sendButton.getBoundingClientRect().right).to.be.below(field.left + 1);
    expect(at(element).bubble('mine')!.querySelector('.text')!.getAttribute('dir')).to.equal(
      'auto',
    );
    await expect(element).to.be.accessible();
  });

  it('is its own for each sentence: English among others runs from left to right', async () => {
    const { chat } = await aliceChat();
    html.dir = 'rtl';
    const element = await showChat(chat, { lang: 'sv' });
    await until('it is empty', () => find(element, '.state')?.textContent.includes('hello!'));
    const line = element.shadowRoot!.querySelector('slot[name=empty]')!;
    expect(leftOf(line, '!')).to.be.above(leftOf(line, 'hello'));
  });
});

/** Where some text stands on the screen. */
function leftOf(element: Element, text: string): number {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.textContent!.indexOf(text);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(walker.currentNode, at);
    range.setEnd(walker.currentNode, at + 1);
    return range.getBoundingClientRect().left;
  }
  throw new Error(`No ${text} there.`);
}
