/**
 * Every sample of the document runs as printed against the local transport, and what it sends
 * arrives at the other side. Mended is only what is no program: a comma that the document lacks.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import '../engine/setup.js';
import * as RongIMLib from '../../src/index.js';
import { SAMPLES } from './samples.js';

type Title = keyof typeof SAMPLES;

const OTHER = '<Target ID>';
const SPACE = 'document';
const other = RongIMLib.createChat({ transport: RongIMLib.localTransport({ space: SPACE }) });
const came: RongIMLib.MessageRecord[] = [];
const printed: unknown[][] = [];

/** Runs texts one after the other, as one script. @returns what it calls by these names */
function run(titles: readonly Title[], names: readonly string[]): Record<string, unknown> {
  const text = titles.map((title) => SAMPLES[title].text).join('\n');
  const script = `${text}\nreturn {${names.join()}}`;
  const console = { log: (...parts: unknown[]) => void printed.push(parts) };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- the text is what is tested
  return new Function('RongIMLib', 'console', script)(RongIMLib, console) as Record<
    string,
    unknown
  >;
}

/** The message that a sample makes. */
function made(title: Title): RongIMLib.BaseMessage {
  const comma = title === 'short video' ? [/"\n(?=duration)/, '",\n'] : [/$^/, ''];
  const text = SAMPLES[title].text.replace(comma[0] as RegExp, comma[1] as string);
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- the text is what is tested
  return new Function('RongIMLib', `return ${text}`)(RongIMLib) as RongIMLib.BaseMessage;
}

async function until<Found>(what: string, find: () => Found | undefined): Promise<Found> {
  for (let tries = 0; tries < 2_000; tries++) {
    const found = find();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  throw new Error(`It never came: ${what}`);
}

before(async () => {
  RongIMLib.init({ appkey: SPACE });
  await RongIMLib.connect('lisi');
  await other.connect(OTHER);
  other.onMessage((message) => came.push(message));
});

after(async () => {
  await RongIMLib.destroy();
  other.destroy();
});

test('a text that mentions somebody in a group is sent as the document sends it', async () => {
  const { conversation, message } = run(
    ['a text message that mentions somebody in a group', 'its options', 'the call'],
    ['conversation', 'message'],
  );
  const [before] = await until('onSendBefore', () =>
    printed.find(([line]) => line === 'Pre-send callback'),
  ).then((line) => line.slice(1) as [RongIMLib.ReceivedMessage]);
  const [, sent] = (await until('the result', () =>
    printed.find(([line]) => line === 'Message sent successfully'),
  )) as [string, RongIMLib.ReceivedMessage];
  assert.equal(before.messageId, sent.messageId);
  assert.deepEqual(
    { conversationType: sent.conversationType, targetId: sent.targetId },
    conversation,
  );
  assert.equal(sent.sentStatus, RongIMLib.SentStatus.SENT);
  const there = await until('the message', () =>
    came.find(({ messageUId }) => messageUId === sent.messageUId),
  );
  assert.deepEqual(there.content, (message as RongIMLib.BaseMessage).content);
  assert.equal(there.isMentioned, true);
  assert.equal(there.messageId, sent.messageId);
});

test('sending again runs as printed, where its id of 0 makes a new message', async () => {
  printed.length = 0;
  run(['sending again'], []);
  const [, sent] = (await until('the result', () =>
    printed.find(([line]) => line === 'Message sent successfully'),
  )) as [string, RongIMLib.ReceivedMessage];
  assert.ok(sent.messageId > 0);
});

test('an emoji is sent as it is', async () => {
  run(['an emoji'], []);
  const there = await until('the message', () =>
    came.find(({ content }) => content.content === '😀'),
  );
  assert.equal(there.conversationType, RongIMLib.ConversationType.PRIVATE);
  assert.equal(there.targetId, 'lisi');
});

test('typing is told as the document tells it', async () => {
  const typist = RongIMLib.createChat({ transport: RongIMLib.localTransport({ space: SPACE }) });
  await typist.connect('<targetId>');
  const types = new Promise<RongIMLib.TypingStatusEvent>((resolve) => {
    typist.addEventListener(RongIMLib.Events.TYPING_STATUS, resolve);
  });
  run(['typing'], []);
  const [status] = (await types).status;
  assert.ok(status);
  assert.equal(status.targetId, 'lisi');
  assert.deepEqual(
    status.list.map(({ userId, messageType }) => [userId, messageType]),
    [['lisi', RongIMLib.MessageType.TEXT]],
  );
  typist.destroy();
});

describe('a message as printed arrives, with the type and flags of the original:', () => {
  const cases: [Title, type: string, isPersited: boolean, isCounted: boolean][] = [
    ['text', 'RC:TxtMsg', true, true],
    ['image', 'RC:ImgMsg', true, true],
    ['file', 'RC:FileMsg', true, true],
    ['voice', 'RC:HQVCMsg', true, true],
    ['short video', 'RC:SightMsg', true, true],
    ['GIF', 'RC:GIFMsg', true, true],
    ['reference', 'RC:ReferenceMsg', true, true],
    ['location', 'RC:LBSMsg', true, true],
    ['rich content', 'RC:ImgTextMsg', true, true],
    ['information notification', 'RC:InfoNtf', true, false],
    ['command', 'RC:CmdMsg', false, false],
    ['group notification', 'RC:GrpNtf', true, false],
    ['extended attributes', 'RC:TxtMsg', true, true],
  ];
  for (const [title, messageType, isPersited, isCounted] of cases) {
    test(title, async () => {
      const message = made(title);
      assert.deepEqual(Object.keys(message), ['messageType', 'content', 'isPersited', 'isCounted']);
      const conversation = {
        conversationType: RongIMLib.ConversationType.PRIVATE,
        targetId: OTHER,
      };
      const sent = await RongIMLib.sendMessage(conversation, message);
      assert.equal(sent.code, RongIMLib.ErrorCode.SUCCESS, sent.msg);
      const there = await until('the message', () =>
        came.find(({ messageUId }) => messageUId === sent.data?.messageUId),
      );
      assert.deepEqual(there.content, message.content);
      assert.deepEqual(
        [there.messageType, there.isPersited, there.isCounted],
        [messageType, isPersited, isCounted],
      );
    });
  }
});

describe('the emoji plugin of the document', () => {
  /** What a sample's call hands out, and what is printed behind its arrow. */
  function converted(title: Title): [got: unknown, printed: unknown] {
    const [code = '', arrow = ''] = SAMPLES[title].text.split('// => ');
    const call = code.replace('RongIMLib.RongIMEmoji', 'return RongIMLib.RongIMEmoji');
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- the text is what is tested
    const value = (text: string) => new Function('RongIMLib', text)(RongIMLib) as unknown;
    return [value(call), value(`return ${arrow}`)];
  }

  test('starts as printed, and its list has what is printed', () => {
    run(['the emoji plugin'], []);
    const { list } = run(['its list'], ['list']) as { list: { unicode: string }[] };
    const { unicode, emoji, symbol } = list.find((entry) => entry.unicode === 'u1F600') as Record<
      string,
      string
    >;
    assert.deepEqual(
      { unicode, emoji, symbol },
      { unicode: 'u1F600', emoji: '😀', symbol: '[笑嘻嘻]' },
    );
  });

  for (const title of [
    'emoji to symbols',
    'symbols to emoji',
    'emoji to HTML',
    'symbols to HTML',
  ] as const) {
    test(`${title}: gives what is printed`, () => {
      run(['the emoji plugin'], []);
      const [got, printed] = converted(title);
      assert.equal(got, printed);
    });
  }

  test('takes the options as printed: other names, and an emoji of the site’s own', () => {
    run(['the emoji plugin with options'], []);
    assert.equal(RongIMLib.RongIMEmoji.emojiToSymbol('🤔'), '[thinking face]');
    assert.equal(RongIMLib.RongIMEmoji.symbolToEmoji('[思考]'), '🤔');
    run(['the emoji plugin'], []);
  });
});
