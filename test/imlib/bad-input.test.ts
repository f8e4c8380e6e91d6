/**
 * What cannot be, handed to every function in every position: a result with a code and a sentence,
 * or, from what returns no result, an error with them; and nothing of the caller's is changed.
 */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { inspect } from 'node:util';
import {
  ArgumentError,
  BaseMessage,
  createChat,
  Events,
  ImageMessage,
  localTransport,
  LocationMessage,
  TextMessage,
  type Result,
} from '../../src/index.js';
import * as page from '../../src/index.js';
import { createFakeTransport } from '../contract/index.js';
import { BOB, deepFreeze, TEAM } from '../engine/setup.js';

/** An object that throws whatever is done with it. */
function untouchable(target: object = {}): object {
  const no = (): never => {
    throw new Error('hands off');
  };
  return new Proxy(target, { get: no, has: no, ownKeys: no, getOwnPropertyDescriptor: no });
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function cyclic(): object {
  const one: Record<string, unknown> = {};
  one.one = one;
  return one;
}

const evil = () =>
  JSON.parse(
    '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}',
  ) as object;

/** Values that are no argument of any function, nor any part of one. */
const ODD: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  null: () => null,
  zero: () => 0,
  'a number': () => 5,
  'a negative number': () => -1.5,
  NaN: () => NaN,
  Infinity: () => Infinity,
  'a BigInt': () => 7n,
  'an empty string': () => '',
  'a string': () => 'x',
  'a numeric string': () => '1',
  'a huge string': () => 'x'.repeat(131_073),
  'a lone surrogate': () => '\ud800',
  true: () => true,
  false: () => false,
  'a symbol': () => Symbol('x'),
  'a function': () => () => 'x',
  'an empty array': () => [],
  'an array of nothing': () => [undefined, null],
  'an array with holes': () => new Array<unknown>(3),
  'an array of arrays': () => [[[]]],
  'an empty object': () => ({}),
  'an object without a prototype': () => Object.create(null) as unknown,
  'a cyclic object': cyclic,
  'a frozen object': () => deepFreeze({ a: { b: [1] } }),
  'an object that names prototypes': evil,
  'an object that throws': () => untouchable(),
  'an array that throws': () => untouchable([]),
  'an accessor that throws': () => ({
    get conversationType(): never {
      throw new Error('no');
    },
    get content(): never {
      throw new Error('no');
    },
  }),
  'a revoked proxy': revoked,
  'a date': () => new Date(NaN),
  'a map': () => new Map([['a', 1]]),
};

/** A call of each function that is as it should be, and the codes where a position is odd. */
interface Case {
  readonly args: () => unknown[];
  /** By position: the codes with which something odd is refused there. */
  readonly codes: readonly (readonly number[])[];
}

const CONVERSATION = [34225, 34209, 34210];
/** Options may be left out, and whatever is no object is none; but what throws is refused. */
const UNREADABLE = 33003;
const text = () => new TextMessage({ content: 'x' });
const received = () => ({
  ...BOB,
  senderUserId: 'bob',
  messageType: 'RC:TxtMsg',
  content: { content: 'x' },
  messageUId: 'uid-1',
  sentTime: 1,
  isPersited: true,
  isCounted: true,
  canIncludeExpansion: true,
});

const CASES: Readonly<Record<string, Case>> = {
  sendMessage: {
    args: () => [BOB, text(), {}],
    codes: [CONVERSATION, [34205, 35024], [UNREADABLE]],
  },
  sendTextMessage: {
    args: () => [BOB, { content: 'x' }, {}],
    codes: [CONVERSATION, [34205], [UNREADABLE]],
  },
  sendTypingStatusMessage: { args: () => [BOB, 'RC:TxtMsg'], codes: [CONVERSATION, [35024]] },
  resend: { args: () => [1, BOB], codes: [[34204], [...CONVERSATION, 34204]] },
  cancel: { args: () => [1, BOB], codes: [[34204], [...CONVERSATION, 34204]] },
  sendToMany: {
    args: () => [[BOB], text(), {}],
    codes: [[...CONVERSATION, 34242, UNREADABLE], [34205, 35024], [UNREADABLE]],
  },
  forwardMessages: {
    args: () => [[received()], [BOB], {}],
    codes: [[34229, UNREADABLE], [...CONVERSATION, 34242, UNREADABLE], [UNREADABLE]],
  },
  recallMessage: {
    args: () => [BOB, { messageUId: 'uid-1', sentTime: 1 }],
    codes: [CONVERSATION, [34203, UNREADABLE]],
  },
  updateMessageExpansion: {
    args: () => [{ a: 'b' }, received()],
    codes: [
      [34220, 34010, UNREADABLE],
      [35029, ...CONVERSATION, UNREADABLE],
    ],
  },
  removeMessageExpansionForKey: {
    args: () => [['a'], received()],
    codes: [
      [34261, UNREADABLE],
      [35029, ...CONVERSATION, UNREADABLE],
    ],
  },
  getHistoryMessages: { args: () => [BOB, {}], codes: [CONVERSATION, [UNREADABLE]] },
  getRemoteHistoryMessages: { args: () => [BOB, {}], codes: [CONVERSATION, [UNREADABLE]] },
  sendReadReceiptMessage: {
    args: () => ['bob', 'uid-1', 1, ''],
    codes: [[34210], [34203], [34202], [34211]],
  },
  sendReadReceiptResponseV5: {
    args: () => [TEAM, ['uid-1']],
    codes: [CONVERSATION, [34203, UNREADABLE]],
  },
  getMessageReadReceiptInfoV5: {
    args: () => [TEAM, ['uid-1']],
    codes: [CONVERSATION, [34203, UNREADABLE]],
  },
  getMessagesReadReceiptUsersByPageV5: {
    args: () => [TEAM, 'uid-1', { pageCount: 1, readStatus: 1, order: 0 }],
    codes: [CONVERSATION, [34203], [34232, UNREADABLE]],
  },
  getMessageReader: { args: () => ['team', 'uid-1', ''], codes: [[34210], [34203], [34211]] },
  getConversationList: { args: () => [{}, ''], codes: [[UNREADABLE], [34211]] },
  getConversation: { args: () => [BOB], codes: [CONVERSATION] },
  getUnreadCount: { args: () => [BOB], codes: [CONVERSATION] },
  getTotalUnreadCount: { args: () => [false, [1]], codes: [[35044], [34284, UNREADABLE]] },
  clearMessagesUnreadStatus: { args: () => [BOB], codes: [CONVERSATION] },
  clearAllMessagesUnreadStatus: { args: () => [], codes: [] },
  getTextMessageDraft: { args: () => [BOB], codes: [CONVERSATION] },
  saveTextMessageDraft: { args: () => [BOB, 'x'], codes: [CONVERSATION, [35028]] },
  clearTextMessageDraft: { args: () => [BOB], codes: [CONVERSATION] },
};

/** Parts of arguments: function, position, name, and the codes where it is odd. */
const PARTS: readonly [keyof typeof CASES, number, string, readonly number[]][] = [
  ...['sendMessage', 'recallMessage', 'getUnreadCount', 'sendReadReceiptResponseV5'].flatMap(
    (name): [string, number, string, number[]][] => [
      [name, 0, 'conversationType', [34209]],
      [name, 0, 'targetId', [34210]],
      [name, 0, 'channelId', [34211]],
    ],
  ),
  ['sendMessage', 1, 'content', [34205]],
  ['sendMessage', 1, 'messageType', [35024]],
  ['sendMessage', 1, 'isPersited', []],
  ['sendMessage', 1, 'isCounted', []],
  ['sendMessage', 2, 'messageId', [34204]],
  ['sendMessage', 2, 'disableNotification', [35037]],
  ['sendMessage', 2, 'pushContent', [35030]],
  ['sendMessage', 2, 'pushData', [35050]],
  ['sendMessage', 2, 'pushConfig', [35049, UNREADABLE]],
  ['sendMessage', 2, 'isVoipPush', [35047]],
  ['sendMessage', 2, 'canIncludeExpansion', [35036]],
  ['sendMessage', 2, 'expansion', []],
  ['sendMessage', 2, 'disableUpdateLastMessage', [35054]],
  ['sendMessage', 2, 'directionalUserIdList', [34215, 34296, UNREADABLE]],
  ['sendMessage', 2, 'isMentioned', [35046, 35048]],
  ['sendMessage', 2, 'mentionedType', []],
  ['sendMessage', 2, 'quoteInfo', [33404, UNREADABLE]],
  ['sendMessage', 2, 'isStatusMessage', []],
  ['sendMessage', 2, 'needReceipt', []],
  ['sendMessage', 2, 'isFilerWhiteBlacklist', []],
  ['sendMessage', 2, 'onSendBefore', []],
  ['sendTextMessage', 1, 'content', [34205, 30016]],
  ['sendTextMessage', 1, 'mentionedInfo', [34205, 30016]],
  ['sendTextMessage', 1, 'user', [34205, 30016]],
  ['sendToMany', 2, 'onProgress', [UNREADABLE]],
  ['forwardMessages', 2, 'nameOf', [UNREADABLE]],
  ['forwardMessages', 2, 'summaryOf', [UNREADABLE]],
  ['forwardMessages', 2, 'onProgress', [UNREADABLE]],
  ['forwardMessages', 2, 'isMerged', []],
  ['recallMessage', 1, 'messageUId', [34203]],
  ['recallMessage', 1, 'sentTime', [34202]],
  ['recallMessage', 1, 'disableNotification', [35037]],
  ['recallMessage', 1, 'pushConfig', [35049, UNREADABLE]],
  ['recallMessage', 1, 'extra', [34314]],
  ['recallMessage', 1, 'user', [34312, UNREADABLE]],
  ['recallMessage', 1, 'directionalUserIdList', [34215, UNREADABLE]],
  ['updateMessageExpansion', 0, 'a', [34220, 34010]],
  ['updateMessageExpansion', 1, 'messageUId', [34203]],
  ['updateMessageExpansion', 1, 'canIncludeExpansion', [34008]],
  ['removeMessageExpansionForKey', 1, 'messageUId', [34203]],
  ['getHistoryMessages', 1, 'timestamp', [34202]],
  ['getHistoryMessages', 1, 'count', [34232]],
  ['getHistoryMessages', 1, 'order', [35025]],
  ['getConversationList', 0, 'count', [34232]],
  ['getConversationList', 0, 'startTime', [34277]],
  ['getConversationList', 0, 'order', [35025]],
  ['getMessagesReadReceiptUsersByPageV5', 2, 'pageCount', [34232]],
  ['getMessagesReadReceiptUsersByPageV5', 2, 'pageToken', [25432]],
  ['getMessagesReadReceiptUsersByPageV5', 2, 'readStatus', [34230]],
  ['getMessagesReadReceiptUsersByPageV5', 2, 'order', [35025]],
];

/** What JSON leaves out where it knows no word for it, and what is minded in one state only. */
const LENIENT = new Set(['user', 'mentionedInfo', 'canIncludeExpansion']);

type Call = (...args: unknown[]) => Promise<Result<unknown>>;
type Callable = Readonly<Record<string, Call>>;

/** Makes a call, which must not throw, change its arguments, or leave its caller without words. */
async function resultOf(on: Callable, name: string, args: unknown[], what: string) {
  const seen = () => inspect(args, { showProxy: true, depth: 8 });
  const before = seen();
  const call = on[name];
  assert.ok(call, name);
  const result = await call(...args).catch((error: unknown) =>
    assert.fail(`${what}: ${String(error)}`),
  );
  assert.equal(result.isOk, result.code === 0, what);
  assert.equal(typeof result.code, 'number', what);
  assert.ok(typeof result.msg === 'string' && result.msg !== '', what);
  assert.equal(seen(), before, what);
  return result;
}

/** The codes of a call that is as it should be, and of one that is not. */
async function codesOf(on: Callable, name: string, args: unknown[], what: string) {
  const usual = await resultOf(on, name, CASES[name]!.args(), `${name} as it should be`);
  const { code, msg } = await resultOf(on, name, args, what);
  return { usual: usual.code, code, msg };
}

/** Nothing that anybody could mean. */
const NEVER = new Set(['a symbol', 'an object that throws', 'a revoked proxy']);

function everything(on: () => Callable): void {
  for (const [name, { args, codes }] of Object.entries(CASES)) {
    for (const [position, expected] of codes.entries()) {
      test(`${name}, argument ${String(position)}`, async () => {
        for (const [kind, make] of Object.entries(ODD)) {
          const given = args();
          given[position] = make();
          const what = `${name} with ${kind} at ${String(position)}`;
          const { usual, code, msg } = await codesOf(on(), name, given, what);
          assert.ok([usual, ...expected].includes(code), `${what}: ${String(code)} ${msg}`);
          if (NEVER.has(kind) && expected[0] !== UNREADABLE)
            assert.ok(expected.includes(code), `${what}: ${String(code)} ${msg}`);
        }
      });
    }
  }
  for (const [name, position, part, expected] of PARTS) {
    test(`${name}, ${part} of argument ${String(position)}`, async () => {
      for (const [kind, make] of Object.entries(ODD)) {
        const given = CASES[name]!.args();
        given[position] = { ...(given[position] as object), [part]: make() };
        const what = `${name} with ${kind} as ${part}`;
        const { usual, code, msg } = await codesOf(on(), name, given, what);
        assert.ok([usual, ...expected].includes(code), `${what}: ${String(code)} ${msg}`);
        if (kind === 'a symbol' && expected.length > 0 && !LENIENT.has(part))
          assert.notEqual(code, usual, what);
      }
    });
  }
}

afterEach(() => {
  assert.deepEqual(Object.keys(Object.prototype), []);
  assert.equal(({} as { polluted?: unknown }).polluted, undefined);
});

const asCallable = (chat: object) => chat as Callable;

test('before init everything resolves with 33001', async () => {
  for (const [name, { args, codes }] of Object.entries(CASES)) {
    for (const position of [-1, ...codes.keys()]) {
      for (const [kind, make] of Object.entries(ODD)) {
        const given = args();
        if (position >= 0) given[position] = make();
        const what = `${name} with ${kind} at ${String(position)}`;
        assert.equal((await resultOf(asCallable(page), name, given, what)).code, 33001, what);
      }
    }
  }
});

describe('before connect', () => {
  const chat = createChat({ transport: createFakeTransport() });
  after(chat.destroy);
  everything(() => asCallable(chat));
});

describe('connected', () => {
  const chat = createChat({ transport: createFakeTransport({ acknowledges: true }) });
  before(() => chat.connect('alice'));
  after(chat.destroy);
  everything(() => asCallable(chat));
});

describe('connected, on the page’s local chat', () => {
  before(async () => {
    page.init({ appkey: 'bad-input', transport: localTransport({ space: 'bad-input' }) });
    await page.connect('alice');
  });
  after(() => page.destroy());
  everything(() => asCallable(page));
});

describe('a token that is none', () => {
  test('is refused with a sentence', async () => {
    const chat = createChat({ transport: createFakeTransport() });
    for (const [kind, make] of Object.entries(ODD)) {
      const token = make();
      if (typeof token === 'string') continue;
      const result = await resultOf(asCallable(chat), 'connect', [token], kind);
      assert.equal(result.code, 31004, kind);
      assert.match(result.msg, /^The token is .+, expected a string\.$/);
    }
    chat.destroy();
  });
});

describe('what returns no result', () => {
  const odd = Object.entries(ODD);

  function mustThrow(code: number, what: string, act: () => unknown): void {
    assert.throws(
      act,
      (error: unknown) => {
        assert.ok(error instanceof ArgumentError, `${what}: ${String(error)}`);
        assert.equal(error.code, code, what);
        assert.match(error.message, /\S/, what);
        return true;
      },
      what,
    );
  }

  test('init throws for an app key, a transport or an option that cannot be', () => {
    const init = page.init as (options: unknown) => void;
    for (const [kind, make] of odd) {
      mustThrow(33003, kind, () => {
        init(make());
      });
      const value = make();
      if (typeof value !== 'string' || value === '')
        mustThrow(33003, kind, () => {
          init({ appkey: value });
        });
      if (value !== undefined && value !== null)
        mustThrow(33003, kind, () => {
          init({ appkey: 'x', transport: value });
        });
      if (value !== undefined && typeof value !== 'boolean')
        mustThrow(33003, kind, () => {
          init({ appkey: 'x', transport: createFakeTransport(), offlineQueue: value });
        });
    }
    assert.equal(page.defaultChat(), undefined);
  });

  test('registerMessageType throws for each of its arguments', () => {
    const register = page.registerMessageType as (...args: unknown[]) => unknown;
    for (const [kind, make] of odd) {
      const value = make();
      const isName = typeof value === 'string' && value !== '' && value.length <= 32;
      if (!isName) mustThrow(35024, kind, () => register(value, true, true));
      if (typeof value !== 'boolean') {
        mustThrow(35045, kind, () => register('bad:type', value, true));
        mustThrow(35045, kind, () => register('bad:type', true, value));
        if (value !== undefined)
          mustThrow(35045, kind, () => register('bad:type', true, true, [], value));
      }
      if (value !== undefined && kind !== 'an empty array')
        mustThrow(35022, kind, () => register('bad:type', true, true, value));
    }
  });

  test('adding and removing listeners throws for an event or a listener that is none', () => {
    const calls = ['addEventListener', 'onceEventListener', 'removeEventListener'] as const;
    for (const name of calls) {
      const call = page[name] as (...args: unknown[]) => void;
      for (const [kind, make] of odd) {
        mustThrow(33003, `${name} ${kind}`, () => {
          call(make(), () => undefined);
        });
        if (typeof make() === 'function') continue;
        mustThrow(33003, `${name} ${kind}`, () => {
          call(Events.MESSAGES, make());
        });
      }
    }
  });
});

describe('too much', () => {
  const frame = '{"content":""}'.length;
  const over = { content: 'x'.repeat(131_073 - frame) };

  test('is refused wherever it is to leave: 131,073 bytes', async () => {
    const chat = createChat({ transport: createFakeTransport({ acknowledges: true }) });
    await chat.connect('alice');
    const message = new TextMessage(over);
    const results = [
      await chat.sendMessage(BOB, message),
      await chat.sendTextMessage(BOB, over),
      await chat.sendToMany([BOB], message),
      await chat.forwardMessages([{ ...received(), content: over }], [BOB]),
      await chat.forwardMessages([{ ...received(), content: over }], [BOB], { isMerged: true }),
    ];
    for (const { code, msg } of results) {
      assert.equal(code, 30016);
      assert.equal(msg, "The message's content is over 131072 bytes.");
    }
    chat.destroy();
  });

  test('or nonsense in place of what waits leaves it as it was', async () => {
    const chat = createChat({ transport: createFakeTransport() });
    await chat.connect('alice');
    await chat.disconnect();
    void chat.sendMessage(BOB, text(), { messageId: 7 });
    const odd = [...Object.entries(ODD), ['131,073 bytes', () => over] as const];
    for (const [kind, make] of odd) {
      const { code } = await resultOf(asCallable(chat), 'edit', [7, make()], kind);
      assert.equal(code, kind === '131,073 bytes' ? 30016 : 34205, kind);
    }
    assert.deepEqual(chat.$outbox.get()[0]?.content, { content: 'x' });
    assert.equal((await chat.takeBack(7)).code, 0);
    chat.destroy();
  });
});

test('numbers as texts are taken where the original takes them: in places', async () => {
  const chat = createChat({ transport: createFakeTransport({ acknowledges: true }) });
  await chat.connect('alice');
  const place = { longitude: '116.4', latitude: '39.9', poi: '', content: '' };
  assert.equal((await chat.sendMessage(BOB, new LocationMessage(place))).code, 0);
  const image = { content: '', imageUri: 5 as unknown as string };
  const { code, msg } = await chat.sendMessage(BOB, new ImageMessage(image));
  assert.equal(code, 34205);
  assert.equal(msg, 'The content.imageUri of RC:ImgMsg is 5, expected a string.');
  chat.destroy();
});

test('frozen arguments do', async () => {
  const chat = createChat({ transport: createFakeTransport({ acknowledges: true }) });
  await chat.connect('alice');
  for (const [name, { args }] of Object.entries(CASES)) {
    const usual = await resultOf(asCallable(chat), name, args(), name);
    const { code } = await resultOf(asCallable(chat), name, deepFreeze(args()), name);
    assert.equal(code, usual.code, name);
  }
  chat.destroy();
});

test('a hook that throws while messages are forwarded stops none of them', async () => {
  const transport = createFakeTransport({ acknowledges: true });
  const chat = createChat({ transport });
  await chat.connect('alice');
  const no = () => {
    throw new Error('no');
  };
  const hooks = { isMerged: true, nameOf: no, summaryOf: no, onProgress: no };
  assert.equal((await chat.forwardMessages([received()], [BOB], hooks)).code, 0);
  assert.deepEqual(transport.sends[0]?.record.content.summaryList, ['bob: x']);
  assert.equal(chat.$problems.get()[0]?.code, 'hook-threw');
  chat.destroy();
});

test('a message that is none of ours is one where it has the parts', async () => {
  const chat = createChat({ transport: createFakeTransport({ acknowledges: true }) });
  await chat.connect('alice');
  const parts = { messageType: 'my:type', content: { a: 1 } } as unknown as BaseMessage;
  const { data } = await chat.sendMessage(BOB, parts);
  assert.deepEqual([data?.isPersited, data?.isCounted], [true, true]);
  chat.destroy();
});
