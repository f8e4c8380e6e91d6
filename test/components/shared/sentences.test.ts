/** Sentences of codes that come late, or not at all. In a file of its own: what was loaded stays. */
import { expect } from '@open-wc/testing';
import '../../../components/index.js';
import { ErrorCode, type Chat, type Result } from '../../../src/index.js';
import { sentenceFiles } from '../../../src/sentences/load.js';
import { createChat } from '../../../src/chat.js';
import { createFakeTransport } from '../../contract/index.js';
import { at, drawn, find, sendOf, showChat, until } from '../chat-on-page.js';

const files = sentenceFiles as Record<'en' | 'zh', (typeof sentenceFiles)['en']>;
const { en, zh } = files;
const { warn } = console;

afterEach(() => {
  Object.assign(files, { en, zh });
  console.warn = warn;
});

const FORBIDDEN = ErrorCode.FORBIDDEN_IN_GROUP;

/** A chat as elements make it for script tags: one with the original SDK's names loads sentences itself. */
async function aliceChat() {
  const transport = createFakeTransport();
  const chat = createChat({ transport });
  await chat.connect('alice');
  return { chat, transport };
}

/** What is said of the first message that failed. */
const says = (element: Element) => at(element).troubles[0]?.[0];

describe('the sentences of codes', () => {
  it('that cannot be loaded are asked for once, and the codes are there in their place', async () => {
    const warnings: unknown[] = [];
    console.warn = (text: unknown) => warnings.push(text);
    let asked = 0;
    files.en = () => {
      asked += 1;
      return Promise.reject(new Error('no network'));
    };
    const { chat, transport } = await aliceChat();
    const element = await showChat(chat, { lang: 'en' });
    await until('the field is there', () => find(element, 'textarea'));
    for (const [index, code] of [FORBIDDEN, ErrorCode.NOT_IN_GROUP].entries()) {
      await at(element).say('hello');
      (await sendOf(transport, index)).refuse(code);
      await until('it failed', () => at(element).troubles.length === index + 1);
    }
    await drawn();
    expect(says(element)).to.equal('Not sent. The message was refused (code 22408).');
    expect(asked).to.equal(1);
    expect(warnings.length).to.equal(1);
  });

  it('take the codes’ place when they come, in their own language alone', async () => {
    let come: (() => void) | undefined;
    files.zh = async () => {
      await new Promise<void>((resolve) => (come = resolve));
      return zh();
    };
    const { chat, transport } = await aliceChat();
    const element = await showChat(chat, { lang: 'zh' });
    const english = await showChat(chat, { lang: 'en' });
    await until('the field is there', () => find(element, 'textarea'));
    await at(element).say('hello');
    (await sendOf(transport)).refuse(FORBIDDEN);
    await until('it failed', () => says(element) === '未发送。消息被拒绝（代码 22408）。');
    come!();
    await until(
      'it says why',
      () => says(element) === '未发送。你在这个群组中已被禁言。请联系管理员。',
    );
    expect(says(english)).to.equal('Not sent. The message was refused (code 22408).');
  });

  it('stand below the field for a message that never became one', async () => {
    const { chat } = await aliceChat();
    const code = ErrorCode.INVALID_PARAMETER_TARGET_ID;
    const refusing: Chat = {
      ...chat,
      sendTextMessage: () => Promise.resolve<Result<never>>({ isOk: false, code, msg: '' }),
    };
    const element = await showChat(refusing, { lang: 'zh' });
    await until('the field is there', () => find(element, 'textarea'));
    await at(element).say('hello');
    await until(
      'it says why',
      () => at(element).note === '未发送。targetId 必须是 1 到 64 个字符的字符串。',
    );
  });
});
