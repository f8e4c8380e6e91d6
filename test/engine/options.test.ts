/** A wrong option says which value it got and what it expected. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  createChat,
  localTransport,
  problemToMessage,
  RimError,
  type ChatOptions,
  type ConversationOption,
  type LocalTransportOptions,
} from '../../src/index.js';
import { createFakeTransport } from '../contract/index.js';
import { aliceConnects } from './setup.js';

/** Asserts that a call throws for an option, and gives the sentence it says. */
function sentenceOf(call: () => unknown, option: string): string {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof RimError, String(error));
    assert.equal(error.name, 'RimError');
    assert.equal(error.code, 'option-invalid');
    assert.equal(error.data.option, option);
    assert.equal(error.message, problemToMessage(error));
    return error.message;
  }
  return assert.fail('It throws nothing.');
}

const WRONG: [value: unknown, name: string][] = [
  [undefined, 'undefined'],
  [null, 'null'],
  ['local', '"local"'],
  ['x'.repeat(100), `"${'x'.repeat(60)}…"`],
  [5, '5'],
  [NaN, 'NaN'],
  [7n, '7'],
  [true, 'true'],
  [Symbol('s'), 'Symbol(s)'],
  [[], 'an array'],
  [{}, 'an object'],
  [() => 1, 'a function'],
];

describe('createChat', () => {
  const expected = 'expected a transport, such as localTransport().';

  test('takes no options but an object with a transport', () => {
    for (const [options] of WRONG) {
      const sentence = sentenceOf(() => createChat(options as ChatOptions), 'transport');
      assert.equal(sentence, `transport is undefined, ${expected}`);
    }
  });

  test('names what it got in place of a transport', () => {
    for (const [transport, name] of WRONG) {
      const sentence = sentenceOf(() => createChat({ transport } as ChatOptions), 'transport');
      assert.equal(sentence, `transport is ${name}, ${expected}`);
    }
  });

  test('takes no object that lacks a part of a transport', () => {
    for (const part of ['connect', 'disconnect', 'send', 'signal', 'change', 'history']) {
      const transport = Object.assign(createFakeTransport(), { [part]: undefined });
      sentenceOf(() => createChat({ transport }), 'transport');
    }
  });
});

describe('createChat takes no other', () => {
  const refused = (options: object, option: string) =>
    sentenceOf(
      () => createChat({ transport: createFakeTransport(), ...options } as ChatOptions),
      option,
    );

  test('offlineQueue than true or false', () => {
    for (const [offlineQueue, name] of WRONG) {
      if (offlineQueue === undefined || offlineQueue === true) continue;
      const said = refused({ offlineQueue }, 'offlineQueue');
      assert.equal(said, `offlineQueue is ${name}, expected true or false.`);
    }
  });

  test('undoSendMs than 0 to 60,000', () => {
    const wrong: typeof WRONG = [...WRONG, [-1, '-1'], [60_001, '60001']];
    for (const [undoSendMs, name] of wrong) {
      if (undoSendMs === undefined || undoSendMs === 5) continue;
      const said = refused({ undoSendMs }, 'undoSendMs');
      assert.equal(said, `undoSendMs is ${name}, expected 0 to 60000.`);
    }
  });

  test('acknowledgementTimeoutMs than what a timer can wait', () => {
    const wrong: typeof WRONG = [...WRONG, [0, '0'], [2_147_483_648, '2147483648']];
    for (const [acknowledgementTimeoutMs, name] of wrong) {
      if (acknowledgementTimeoutMs === undefined || acknowledgementTimeoutMs === 5) continue;
      const said = refused({ acknowledgementTimeoutMs }, 'acknowledgementTimeoutMs');
      assert.equal(said, `acknowledgementTimeoutMs is ${name}, expected 1 to 2147483647.`);
    }
  });

  test('option to mind: what is left out or at its limits is taken', () => {
    const transport = createFakeTransport();
    createChat({ transport, offlineQueue: false, undoSendMs: 0, acknowledgementTimeoutMs: 1 });
    createChat({ transport, undoSendMs: 60_000, acknowledgementTimeoutMs: 2_147_483_647 });
  });
});

describe('localTransport', () => {
  test('takes no options at all', () => {
    assert.equal(localTransport().scope, 'default');
    assert.equal(localTransport({}).scope, 'default');
    assert.equal(localTransport({ space: 'x'.repeat(64) }).scope.length, 64);
  });

  test('takes no other options than an object', () => {
    const sentence = (value: string) =>
      `options is ${value}, expected an object such as {space: "team"}.`;
    for (const [options, name] of WRONG) {
      if (options === undefined || name === 'an object') continue;
      const said = sentenceOf(() => localTransport(options as LocalTransportOptions), 'options');
      assert.equal(said, sentence(name));
    }
  });

  test('takes no other space than a string of 1 to 64 characters', () => {
    const wrong: typeof WRONG = [
      ...WRONG.filter(([space]) => typeof space !== 'string'),
      ['', '""'],
    ];
    for (const [space, name] of wrong) {
      if (space === undefined) continue;
      const said = sentenceOf(() => localTransport({ space } as LocalTransportOptions), 'space');
      assert.equal(said, `space is ${name}, expected a string of 1 to 64 characters.`);
    }
    sentenceOf(() => localTransport({ space: 'x'.repeat(65) }), 'space');
  });

  test('takes no other token than a user’s id', async () => {
    const chat = createChat({ transport: localTransport({ space: 'tokens' }) });
    for (const token of [undefined, null, '', 5, {}, 'x'.repeat(65)]) {
      const { isOk, code } = await chat.connect(token as string);
      assert.deepEqual({ isOk, code }, { isOk: false, code: 31004 });
    }
    assert.equal((await chat.connect('x'.repeat(64))).isOk, true);
    chat.destroy();
  });
});

test('a conversation that cannot be says why', async () => {
  const { chat } = await aliceConnects();
  const said = (option: unknown) =>
    sentenceOf(() => chat.conversation(option as ConversationOption), 'conversation');
  assert.equal(said(null), "conversation is null, expected param 'conversation' is invalid.");
  for (const [option] of WRONG) said(option);
  said({ conversationType: 9, targetId: 'x' });
  said({ conversationType: 1, targetId: '' });
  said({ conversationType: 1, targetId: 'x', channelId: 'a_b' });
});
