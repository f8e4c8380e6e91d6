/** What is refused before anything happens, with which code and sentence, and in which order. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  BaseMessage,
  registerMessageType,
  TextMessage,
  type ConversationOption,
  type Result,
} from '../../src/index.js';
import { aliceConnects, BOB, deepFreeze, settled, TEAM, textsOf } from './setup.js';

/** A call of `sendMessage`, as plain parts that a test can spoil. */
interface Call {
  conversation: unknown;
  message: unknown;
  options: Record<string, unknown>;
}

const good = (): Call => ({
  conversation: { ...BOB },
  message: new TextMessage({ content: 'hi' }),
  options: {},
});

type Alice = Awaited<ReturnType<typeof aliceConnects>>;

function send({ chat }: Alice, { conversation, message, options }: Call) {
  return chat.sendMessage(conversation as ConversationOption, message as BaseMessage, options);
}

const invalid = (parameter: string) => `param '${parameter}' is invalid`;
const set = (part: 'conversation' | 'message' | 'options', key: string) => (value: unknown) => {
  return (call: Call) => {
    (call[part] as Record<string, unknown>)[key] = value;
  };
};
const option = (key: string) => set('options', key);
const mentioned = (info: unknown) => (call: Call) => {
  call.options.isMentioned = true;
  const { content } = call.message as { content: unknown };
  if (typeof content === 'object' && content !== null)
    Object.assign(content, { mentionedInfo: info });
};
const expanded = (expansion: unknown) => (call: Call) => {
  Object.assign(call.options, { canIncludeExpansion: true, expansion });
};
const many = (count: number, value: (index: number) => [string, unknown]) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => value(index)));
const others = (type: string) =>
  ['string', 5, true, {}, [], () => undefined].filter((value) => typeof value !== type);

registerMessageType('checks:searched', true, true, ['topic']);

/** A message of a type of which some fields are searched, one of them spoilt. */
function searched(messageType: string, field: string) {
  return (value: unknown) => (call: Call) => {
    const content = { content: 'c', title: 't', name: 'n', topic: 'o', [field]: value };
    call.message = new BaseMessage(messageType, content);
  };
}

/** The checks in their order: code, sentence, and every way to fail that is tried. */
const CHECKS: [
  code: number,
  msg: string,
  fail: (value: unknown) => (call: Call) => void,
  values: unknown[],
][] = [
  [
    34225,
    invalid('conversation'),
    (value) => (call) => {
      call.conversation = value;
    },
    [undefined, null, 'bob', 5, true, [], () => undefined],
  ],
  [
    34209,
    invalid('conversationType'),
    set('conversation', 'conversationType'),
    [undefined, null, '1', 0, 9, 11, 13, 1.5, -1, NaN, {}, true, 'PRIVATE'],
  ],
  [
    34210,
    invalid('targetId'),
    set('conversation', 'targetId'),
    [undefined, null, '', 5, {}, [], 'x'.repeat(65), '😀'.repeat(33)],
  ],
  [
    34211,
    invalid('channelId'),
    set('conversation', 'channelId'),
    ['a_b', '_', 'x'.repeat(21), 5, {}, false],
  ],
  [
    34205,
    invalid('content'),
    set('message', 'content'),
    [undefined, null, 'hi', 5, [], true, () => undefined, new Date(), new Map()],
  ],
  [35024, invalid('messageType'), set('message', 'messageType'), [undefined, null, 5, {}, '']],
  [35022, invalid('name'), searched('RC:FileMsg', 'name'), [undefined, null]],
  [35022, invalid('content'), searched('RC:ImgTextMsg', 'content'), [undefined, null]],
  [35022, invalid('title'), searched('RC:ImgTextMsg', 'title'), [undefined, null]],
  [35022, invalid('content'), searched('RC:ReferenceMsg', 'content'), [undefined, null]],
  [35022, invalid('topic'), searched('checks:searched', 'topic'), [undefined, null]],
  [34204, invalid('messageId'), option('messageId'), ['7', {}, true, NaN, Infinity, 7n]],
  [35037, invalid('disableNotification'), option('disableNotification'), others('boolean')],
  [35030, invalid('pushContent'), option('pushContent'), others('string')],
  [35050, invalid('pushData'), option('pushData'), others('string')],
  [35049, invalid('pushConfig'), option('pushConfig'), ['x', 5, true, [], cyclic(), { big: 1n }]],
  [35047, invalid('isVoipPush'), option('isVoipPush'), others('boolean')],
  [35036, invalid('canIncludeExpansion'), option('canIncludeExpansion'), others('boolean')],
  [34220, invalid('expansion'), expanded, ['x', 5, true, []]],
  [34010, invalid('expansion'), expanded, [{}, many(21, (index) => [`k${String(index)}`, 'v'])]],
  [
    34220,
    invalid('expansion'),
    expanded,
    [
      { 'a b': 'v' },
      { ü: 'v' },
      { '': 'v' },
      { 'a.b': 'v' },
      { a: 5 },
      { a: null },
      { a: undefined },
      { a: {} },
    ],
  ],
  [34010, invalid('expansion'), expanded, [{ ['k'.repeat(33)]: 'v' }, { k: 'v'.repeat(4_097) }]],
  [
    35054,
    invalid('disableUpdateLastMessage'),
    option('disableUpdateLastMessage'),
    others('boolean'),
  ],
  [
    34215,
    invalid('directionalUserIdList'),
    option('directionalUserIdList'),
    ['bob', 5, {}, [''], [5], ['x'.repeat(65)], Array<string>(301).fill('u')],
  ],
  [34296, invalid('conversationType'), option('directionalUserIdList'), [['carol'], []]],
  [35046, invalid('isMentioned'), option('isMentioned'), others('boolean')],
  [
    35048,
    invalid('mentionedInfo.type'),
    mentioned,
    [undefined, null, 'x', {}, { type: 3 }, { type: '1' }],
  ],
  [
    34215,
    invalid('mentionedInfo.userIdList'),
    mentioned,
    [
      { type: 2 },
      { type: 2, userIdList: 'bob' },
      { type: 2, userIdList: [5] },
      { type: 1, userIdList: {} },
    ],
  ],
  [
    34205,
    invalid('mentionedInfo.mentionedContent'),
    mentioned,
    [
      { type: 1, mentionedContent: 5 },
      { type: 2, userIdList: ['bob'], mentionedContent: {} },
    ],
  ],
  [33404, invalid('quoteInfo'), option('quoteInfo'), ['x', 5, true, []]],
  [
    34205,
    'The content.content of RC:TxtMsg is undefined, expected a string.',
    (value) => (call) => {
      const { content } = call.message as { content: unknown };
      if (typeof content === 'object' && content !== null)
        Object.assign(content, { content: value });
    },
    [undefined],
  ],
];

function cyclic(): object {
  const one: Record<string, unknown> = {};
  one.one = one;
  return one;
}

function assertRefused(result: Result<unknown>, code: number, msg: string, what: string): void {
  assert.deepEqual({ ...result }, { isOk: false, code, msg }, what);
}

describe('each check', () => {
  for (const [code, msg, fail, values] of CHECKS) {
    test(`${String(code)}: ${msg}`, async () => {
      const alice = await aliceConnects();
      for (const [index, value] of values.entries()) {
        const call = good();
        fail(value)(call);
        assertRefused(await send(alice, call), code, msg, `value ${String(index)}`);
      }
      assert.equal(alice.transport.sends.length, 0);
      await settled();
      assert.deepEqual(textsOf(alice.talk), []);
    });
  }

  test('that comes first wins', async () => {
    const alice = await aliceConnects();
    for (const [first, [code, msg]] of CHECKS.entries()) {
      const call = good();
      for (const [, , fail, values] of CHECKS.slice(first).reverse()) fail(values[0])(call);
      // an earlier spoiling hides a later one of the same field: repeat the one that must win
      CHECKS[first]?.[2](CHECKS[first][3][0])(call);
      assertRefused(await send(alice, call), code, msg, `check ${String(first)}`);
    }
  });

  test('is made before the connection is looked at', async () => {
    const alice = await aliceConnects({}, { offlineQueue: false });
    await alice.chat.disconnect();
    for (const [code, msg, fail, values] of CHECKS) {
      const call = good();
      fail(values[0])(call);
      assertRefused(await send(alice, call), code, msg, msg);
    }
    assertRefused(
      await send(alice, good()),
      30002,
      'Not connected. Check the network and try again.',
      'all is well but the connection',
    );
  });

  test('takes no message at all for a message without content', async () => {
    const alice = await aliceConnects();
    for (const message of [undefined, null, 'hi', 5, []]) {
      assertRefused(
        await send(alice, { ...good(), message }),
        34205,
        invalid('content'),
        'message',
      );
    }
  });

  test('of a text stands behind sendTextMessage too', async () => {
    const { chat } = await aliceConnects();
    const bad = (content: unknown) => chat.sendTextMessage(BOB, content as { content: string });
    assertRefused(await bad(undefined), 34205, invalid('content'), 'no content');
    assertRefused(await bad('hi'), 34205, invalid('content'), 'a string');
    const sentence = 'The content.content of RC:TxtMsg is 5, expected a string.';
    assertRefused(await bad({ content: 5 }), 34205, sentence, 'a number');
  });
});

describe('no check', () => {
  const isTaken = async (spoil: (call: Call) => void) => {
    const alice = await aliceConnects({ acknowledges: true });
    const call = good();
    spoil(call);
    return send(alice, call);
  };

  test('minds what is just within the limits', async () => {
    const spoils: ((call: Call) => void)[] = [
      set('conversation', 'targetId')('x'.repeat(64)),
      set('conversation', 'targetId')('😀'.repeat(32)),
      set('conversation', 'channelId')('x'.repeat(20)),
      set('conversation', 'channelId')(''),
      expanded(many(20, (index) => [`k${String(index)}`, 'v'])),
      expanded({ ['k'.repeat(32)]: 'v'.repeat(4_096), '=+-_aZ9': '' }),
      mentioned({ type: 1 }),
      mentioned({ type: 2, userIdList: ['bob'], mentionedContent: '' }),
      set('message', 'messageType')('my:type'),
      (call) => {
        call.conversation = { ...TEAM };
        call.options.directionalUserIdList = Array<string>(300).fill('u');
      },
    ];
    for (const spoil of spoils) assert.equal((await isTaken(spoil)).code, 0);
  });

  test('minds any of the types of conversation', async () => {
    for (const type of [1, 2, 3, 4, 5, 6, 7, 8, 10, 12]) {
      const { isOk } = await isTaken(set('conversation', 'conversationType')(type));
      assert.equal(isOk, true, String(type));
    }
  });

  test('minds who gets a message in groups and public services', async () => {
    for (const type of [3, 10, 7, 8]) {
      const result = await isTaken((call) => {
        call.conversation = { ...BOB, conversationType: type };
        call.options.directionalUserIdList = ['carol'];
      });
      assert.deepEqual(result.data?.directedUserIds, ['carol']);
    }
  });

  test('minds options that are null, undefined or not there', async () => {
    const keys = [
      'messageId',
      'disableNotification',
      'pushContent',
      'pushData',
      'pushConfig',
      'isVoipPush',
      'canIncludeExpansion',
      'expansion',
      'disableUpdateLastMessage',
      'directionalUserIdList',
      'isMentioned',
      'quoteInfo',
      'isStatusMessage',
      'needReceipt',
      'onSendBefore',
    ];
    for (const nothing of [null, undefined]) {
      const result = await isTaken((call) => {
        for (const key of keys) call.options[key] = nothing;
      });
      assert.equal(result.code, 0);
    }
    for (const options of [null, undefined, 5, 'x', []]) {
      const result = await isTaken((call) => {
        call.options = options as unknown as Record<string, unknown>;
      });
      assert.equal(result.code, 0);
    }
  });

  test('minds a searched field that is empty', async () => {
    const file = { name: '', size: 0, type: '', fileUrl: '' };
    for (const [type, content] of [
      ['RC:FileMsg', file],
      ['checks:searched', { topic: 0 }],
    ] as const) {
      const result = await isTaken((call) => {
        call.message = new BaseMessage(type, content);
      });
      assert.equal(result.code, 0, type);
    }
  });

  test('looks at an expansion without canIncludeExpansion, and it does not travel', async () => {
    const result = await isTaken(option('expansion')('nonsense'));
    assert.equal(result.data?.expansion, null);
  });
});

describe('the content', () => {
  /** A text whose content's JSON has this many bytes. */
  const ofBytes = (bytes: number, fill: string, size: number) => {
    const frame = '{"content":""}'.length;
    const count = Math.floor((bytes - frame) / size);
    return { content: fill.repeat(count) + 'x'.repeat(bytes - frame - count * size) };
  };

  test('has up to 131,072 bytes of UTF-8, and not one more', async () => {
    const { chat } = await aliceConnects({ acknowledges: true });
    const kinds: [string, number][] = [
      ['x', 1],
      ['é', 2],
      ['汉', 3],
      ['😀', 4],
      ['\n', 2],
      ['\ud800', 6],
    ];
    for (const [fill, size] of kinds) {
      const fits = await chat.sendTextMessage(BOB, ofBytes(131_072, fill, size));
      assert.equal(fits.code, 0, fill);
      const over = await chat.sendTextMessage(BOB, ofBytes(131_073, fill, size));
      assert.deepEqual(
        { ...over },
        { isOk: false, code: 30016, msg: "The message's content is over 131072 bytes." },
      );
    }
  });

  test('is weighed after the connection was looked at', async () => {
    const { chat } = await aliceConnects({}, { offlineQueue: false });
    await chat.disconnect();
    assert.equal((await chat.sendTextMessage(BOB, ofBytes(131_073, 'x', 1))).code, 30002);
  });

  test('is weighed with what onSendBefore made of it', async () => {
    const { chat, transport } = await aliceConnects();
    const onSendBefore = (message: { content: Record<string, unknown> }) => {
      message.content.content = ofBytes(131_073, 'x', 1).content;
    };
    const { code } = await chat.sendTextMessage(BOB, { content: 'x' }, { onSendBefore });
    assert.equal(code, 30016);
    assert.equal(transport.sends.length, 0);
  });

  test('has no more than the transport carries', async () => {
    const { chat, transport } = await aliceConnects({ capabilities: { maxContentBytes: 100 } });
    const over = await chat.sendTextMessage(BOB, ofBytes(101, 'x', 1));
    assert.equal(over.code, 30016);
    assert.match(over.msg, /over 100 bytes/);
    assert.equal(transport.sends.length, 0);
    const generous = await aliceConnects({ capabilities: { maxContentBytes: 1e9 } });
    assert.equal((await generous.chat.sendTextMessage(BOB, ofBytes(131_073, 'x', 1))).code, 30016);
  });

  test('that cannot be JSON is refused', async () => {
    const { chat } = await aliceConnects({ acknowledges: true });
    const odd = [
      cyclic(),
      { n: 1n },
      { toJSON: () => 'text' },
      { toJSON: () => undefined },
      { toJSON: () => [1] },
      {
        toJSON() {
          throw new Error('no');
        },
      },
      {
        get x() {
          throw new Error('no');
        },
      },
    ];
    for (const content of odd) {
      const result = await chat.sendMessage(BOB, new BaseMessage('my:type', content));
      assert.deepEqual(
        { ...result },
        { isOk: false, code: 34205, msg: "The message's content cannot be written as JSON." },
      );
    }
  });

  test('travels as its JSON, by toJSON where it has one', async () => {
    const { chat, transport } = await aliceConnects({ acknowledges: true });
    const content = { at: new Date(0), no: undefined, call: () => 1, not: NaN, deep: { a: [1] } };
    await chat.sendMessage(BOB, new BaseMessage('my:type', content));
    const travelled = { at: '1970-01-01T00:00:00.000Z', not: null, deep: { a: [1] } };
    assert.deepEqual(transport.sends[0]?.record.content, travelled);
    await chat.sendMessage(BOB, new BaseMessage('my:type', { toJSON: () => ({ a: 1 }) }));
    assert.deepEqual(transport.sends[1]?.record.content, { a: 1 });
  });

  test('of a text is still a text after toJSON', async () => {
    const { chat } = await aliceConnects();
    const content = { content: 'hi', toJSON: () => ({ content: 5 }) };
    assert.equal((await chat.sendTextMessage(BOB, content)).code, 34205);
  });
});

describe('the caller’s objects', () => {
  test('are never changed: frozen ones do', async () => {
    const { chat, transport } = await aliceConnects({ acknowledges: true });
    const conversation = deepFreeze({ ...TEAM });
    const content = { content: 'hi', mentionedInfo: { type: 2, userIdList: ['bob'] }, extra: 'e' };
    const message = deepFreeze(new TextMessage(content));
    const options = deepFreeze({
      isMentioned: true,
      canIncludeExpansion: true,
      expansion: { a: 'b' },
      pushConfig: { iOSConfig: { threadId: 'x' } },
      pushContent: 'p',
      directionalUserIdList: ['bob'],
      onSendBefore: (record: { content: Record<string, unknown> }) => {
        record.content.content = 'changed';
        (record.content.mentionedInfo as { type: number }).type = 1;
      },
    });
    const result = await chat.sendMessage(conversation, message, options);
    assert.equal(result.code, 0);
    assert.deepEqual(message.content, content);
    assert.deepEqual(transport.sends[0]?.record.content, {
      content: 'changed',
      mentionedInfo: { type: 1, userIdList: ['bob'] },
      extra: 'e',
    });
    assert.deepEqual(chat.$problems.get(), []);
  });

  test('can be changed afterwards without changing the message', async () => {
    const { chat, talk } = await aliceConnects({ acknowledges: true });
    const content = { content: 'hi', user: { name: 'Alice' } };
    const pushConfig = { iOSConfig: { threadId: 'x' } };
    const options = { canIncludeExpansion: true, expansion: { a: 'b' }, pushConfig };
    const result = chat.sendTextMessage(BOB, content, options);
    content.content = 'other';
    content.user.name = 'Mallory';
    pushConfig.iOSConfig.threadId = 'y';
    options.expansion.a = 'c';
    const { data } = await result;
    assert.deepEqual(data?.content, { content: 'hi', user: { name: 'Alice' } });
    assert.deepEqual(data.pushConfig, { iOSConfig: { threadId: 'x' } });
    assert.deepEqual(data.expansion, { a: 'b' });
    assert.deepEqual(talk.$messages.get()[0]?.content, { content: 'hi', user: { name: 'Alice' } });
  });
});
