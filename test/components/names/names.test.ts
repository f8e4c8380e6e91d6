/** Names that try to pass for others, as people see and hear them. */
import { expect } from '@open-wc/testing';
import '../../../components/index.js';
import { ConversationType } from '../../../src/index.js';
import {
  aliceChat,
  at,
  find,
  findAll,
  message,
  showChat,
  until,
  WITH_BOB,
} from '../chat-on-page.js';

const GROUP = { ...WITH_BOB, conversationType: ConversationType.GROUP };

/** A name with a Cyrillic letter among Latin ones, and one with letters that nobody sees. */
const MIXED = 'Supp\u043Ert';
const HIDDEN = 'An\u200Bn';

const MARKS = {
  en: { mixed: '(letters of two alphabets)', hidden: '(hidden characters)' },
  zh: { mixed: '（混用两种字母）', hidden: '（含有隐藏字符）' },
  'zh-TW': { mixed: '（混用兩種字母）', hidden: '（含有隱藏字元）' },
  ar: { mixed: '(حروف من أبجديتين)', hidden: '(فيه أحرف مخفية)' },
};

const textOf = (element: Element | null) => element?.textContent.trim().replaceAll(/\s+/g, ' ');

/** Without the marks that keep a name from turning what stands around it. */
const bare = (text: string | null | undefined) => text?.replaceAll(/[\u2068\u2069]/g, '');

/** A group in which each of these has written once. */
async function groupOf(names: readonly string[], attributes: Record<string, string> = {}) {
  const { chat, transport } = await aliceChat();
  const element = await showChat(chat, { 'conversation-type': 'group', ...attributes });
  names.forEach((senderUserId, index) => {
    transport.deliver(message(index, { ...GROUP, senderUserId }));
  });
  await until('all are there', () => at(element).texts.length === names.length);
  const senders = () => findAll(element, '.sender').map(textOf);
  return { element, transport, senders };
}

describe('the name of a sender that is not what it looks like', () => {
  for (const [lang, marks] of Object.entries(MARKS)) {
    it(`says so to eyes, and no other name does (${lang})`, async () => {
      const names = ['Support', MIXED, 'Вера', HIDDEN, 'Ann ❤️', '李雷', 'عمر'];
      const dir = lang === 'ar' ? 'rtl' : 'ltr';
      const { element, senders } = await groupOf(names, { lang, dir });
      await until('they are marked', () => findAll(element, '.doubt').length === 2);
      expect(senders()).to.deep.equal([
        'Support',
        `${MIXED} ${marks.mixed}`,
        'Вера',
        `An\uFFFDn ${marks.hidden}`,
        'Ann ❤️',
        '李雷',
        'عمر',
      ]);
      await expect(element).to.be.accessible();
    });

    it(`is said with it in announcements, also of the first message (${lang})`, async () => {
      const { chat, transport } = await aliceChat();
      const element = await showChat(chat, { 'conversation-type': 'group', lang });
      transport.deliver(message(1, { ...GROUP, senderUserId: MIXED }));
      const log = find(element, '[role=log]')!;
      await until('it is said', () => textOf(log));
      expect(bare(textOf(log))).to.match(/^Supp\u043Ert /);
      expect(bare(textOf(log))).to.contain(marks.mixed);
    });
  }

  it('is said with it in each row, where only the first of several shows it', async () => {
    const { element } = await groupOf([MIXED, MIXED]);
    await until('it is marked', () => find(element, '.doubt'));
    expect(textOf(find(element, '.row .unseen'))).to.equal(`${MIXED} ${MARKS.en.mixed}`);
  });

  it('is said with it where somebody recalls and where somebody types', async () => {
    const { element, transport } = await groupOf([HIDDEN]);
    transport.events.change({
      kind: 'recall',
      conversation: GROUP,
      messageUId: 'uid-000000',
      userId: HIDDEN,
      time: 1,
    });
    await until('it is recalled', () => find(element, '.note'));
    expect(textOf(find(element, '.note'))).to.equal('Ann (hidden characters) recalled a message');
    transport.events.signal({
      kind: 'typing',
      conversation: GROUP,
      userId: MIXED,
      messageType: 'RC:TxtMsg',
      timestamp: Date.now(),
    });
    await until('somebody types', () => at(element).typing);
    expect(at(element).typing).to.equal(`${MIXED} (letters of two alphabets) is typing…`);
  });

  it('says so where it is wholly of other letters, and so does the one that it looks like', async () => {
    const fake = '\u0421\u0430\u0440\u0435'; // Cyrillic all of it
    const { element, transport, senders } = await groupOf(['Cape', 'Вера', 'Ann']);
    expect(findAll(element, '.doubt')).to.have.length(0);
    transport.deliver(message(7, { ...GROUP, senderUserId: fake }));
    await until('both are marked', () => findAll(element, '.doubt').length === 2);
    const mark = '(looks like another name)';
    expect(senders()).to.deep.equal([`Cape ${mark}`, 'Вера', 'Ann', `${fake} ${mark}`]);
    const log = find(element, '[role=log]')!;
    await until('it is said', () => bare(textOf(log))?.includes(`${fake} ${mark}: message 7`));
    await expect(element).to.be.accessible();
  });

  it('turns nothing round, whatever stands in it', async () => {
    const { element, senders } = await groupOf(['\u202Ebob', '\u2067bob\u2069', '\u200Fbob']);
    await until('they are marked', () => findAll(element, '.doubt').length === 3);
    for (const sender of senders()) expect(sender).not.to.match(/[\u200F\u202E\u2066-\u2069]/);
    for (const line of findAll(element, '.sender')) {
      const [name, mark] = [...line.children].map((part) => part.getBoundingClientRect());
      expect(name!.right).to.be.at.most(mark!.left + 1);
    }
  });
});

describe('the name of who is talked to', () => {
  it('is marked in the heading, never cut off, and in the name of the box', async () => {
    const { chat } = await aliceChat();
    const element = await showChat(chat, { 'target-id': MIXED, lang: 'en' });
    element.style.inlineSize = '240px';
    await until('it is marked', () => find(element, '.heading .doubt'));
    expect(textOf(find(element, '.heading'))).to.equal(`${MIXED} ${MARKS.en.mixed}`);
    const mark = find(element, '.heading .doubt')!;
    expect(mark.scrollWidth).to.be.at.most(mark.clientWidth);
    const around = find(element, '.heading')!.getBoundingClientRect();
    expect(mark.getBoundingClientRect().bottom).to.be.at.most(around.bottom + 1);
    expect(find(element, '.panel')!.ariaLabel).to.equal(
      `Chat with ${MIXED} (letters of two alphabets)`,
    );
    await expect(element).to.be.accessible();
  });

  it('is what it is where nothing is to be said of it', async () => {
    const { chat } = await aliceChat();
    for (const name of ['Support', 'Вера', '葛\u{E0100}城', 'می‌خواهم']) {
      const element = await showChat(chat, { 'target-id': name });
      await element.updateComplete;
      expect(textOf(find(element, '.heading'))).to.equal(name);
      expect(find(element, '.doubt')).to.equal(null);
    }
  });
});
