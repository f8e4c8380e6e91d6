/** Types of message that a page makes known. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  BaseMessage,
  createChat,
  registerMessageType,
  type RegisteredType,
} from '../../src/index.js';
import { createFakeTransport } from '../contract/index.js';
import { inbox, people, talkWith, until } from './people.js';

test('a registered type is a class of messages with its flags', async () => {
  const Poke = registerMessageType<{ strength: number }>('app:poke', true, false);
  const poke = new Poke({ strength: 3 });
  assert.ok(poke instanceof BaseMessage);
  assert.deepEqual(Object.fromEntries(Object.entries(poke)), {
    messageType: 'app:poke',
    content: { strength: 3 },
    isPersited: true,
    isCounted: false,
  });
  assert.deepEqual(Object.keys(poke), ['messageType', 'content', 'isPersited', 'isCounted']);
  const { alice, bob, end } = await people('alice', 'bob');
  const came = inbox(bob);
  const { code } = await alice.sendMessage(talkWith('bob'), poke);
  assert.equal(code, 0);
  const there = await until('it', () => came[0]);
  assert.deepEqual(
    [there.messageType, there.content, there.isPersited, there.isCounted],
    ['app:poke', { strength: 3 }, true, false],
  );
  assert.equal((await bob.getUnreadCount(talkWith('alice'))).data, 0);
  end();
});

test('what nobody registered is sent and arrives all the same', async () => {
  const { alice, bob, end } = await people('alice', 'bob');
  const came = inbox(bob);
  await alice.sendMessage(talkWith('bob'), new BaseMessage('app:stranger', { any: 'thing' }));
  const there = await until('it', () => came[0]);
  assert.deepEqual([there.messageType, there.content], ['app:stranger', { any: 'thing' }]);
  end();
});

test('a field that is searched has to be there', async () => {
  const Note = registerMessageType<{ title?: string }>('app:note', true, true, ['title']);
  const { alice, end } = await people('alice');
  const without = await alice.sendMessage(talkWith('bob'), new Note({}));
  assert.deepEqual([without.code, without.msg], [35022, "param 'title' is invalid"]);
  assert.equal((await alice.sendMessage(talkWith('bob'), new Note({ title: 'x' }))).code, 0);
  end();
});

test('messages of a status type are neither kept nor counted', async () => {
  const Here = registerMessageType<object>('app:here', true, true, [], true);
  const { alice, bob, end } = await people('alice', 'bob');
  const came = inbox(bob);
  await alice.sendMessage(talkWith('bob'), new Here({}));
  const there = await until('it', () => came[0]);
  assert.deepEqual(
    [there.isStatusMessage, there.isPersited, there.isCounted],
    [true, false, false],
  );
  end();
});

test('the same registration gives the same class, another one is refused', () => {
  const First = registerMessageType('app:twice', true, true, ['a']);
  assert.equal(registerMessageType('app:twice', true, true, ['a']), First);
  for (const other of [
    () => registerMessageType('app:twice', false, true, ['a']),
    () => registerMessageType('app:twice', true, true, ['b']),
    () => registerMessageType('app:twice', true, true, ['a'], true),
  ]) {
    assert.throws(other, { name: 'ArgumentError', code: 35024, message: /app:twice/ });
  }
});

test('a name that cannot be is refused, and named', () => {
  for (const name of ['RC:TxtMsg', 'RC:Mine', 'rc:mine', '', 'x'.repeat(33), 5, null, undefined]) {
    assert.throws(() => registerMessageType(name as string, true, true), {
      name: 'ArgumentError',
      code: 35024,
    });
  }
  assert.throws(() => registerMessageType('app:flags', 'yes' as never, true), { code: 35045 });
  assert.throws(() => registerMessageType('app:props', true, true, 'title' as never), {
    code: 35022,
  });
});

test('a transport is told of each type, whether it was registered before or comes later', () => {
  const told: RegisteredType[] = [];
  registerMessageType('app:before', true, true);
  const chat = createChat({
    transport: Object.assign(createFakeTransport(), {
      registerType: (type: RegisteredType) => told.push(type),
    }),
  });
  registerMessageType('app:later', false, false);
  const types = told.map(({ messageType }) => messageType);
  assert.ok(types.includes('app:before') && types.includes('app:later'));
  chat.destroy();
  registerMessageType('app:too-late', true, true);
  assert.ok(!told.some(({ messageType }) => messageType === 'app:too-late'));
});
