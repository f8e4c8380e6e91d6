/** Code that was written for the original SDK runs on ours, over the SDK itself. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import * as RongIMLib from '../../../src/index.js';
import { rongcloudTransport } from '../../../src/transports/rongcloud/rongcloud.js';
import { FakeBackend, FakeSdk } from './fake-sdk.js';

const backend = new FakeBackend();
const fake = new FakeSdk(backend);
const conversation = {
  conversationType: RongIMLib.ConversationType.PRIVATE,
  targetId: 'bob',
};

after(() => RongIMLib.destroy());

test('init, connect and sendMessage reach the SDK', async () => {
  const appkey = 'key';
  RongIMLib.init({ appkey, transport: rongcloudTransport({ appKey: appkey, sdk: fake.sdk }) });
  const connected = await RongIMLib.connect('alice');
  assert.deepEqual([connected.code, connected.data?.userId], [0, 'alice']);
  const content = { content: 'hi', mentionedInfo: { type: 1 } };
  const sent = await RongIMLib.sendMessage(conversation, new RongIMLib.TextMessage(content));
  assert.equal(sent.code, 0);
  assert.equal(sent.data?.messageUId, backend.log[0]?.messageUId);
  assert.deepEqual(content, { content: 'hi', mentionedInfo: { type: 1 } });
});

test('what comes is told by the events of the document', async () => {
  const heard: string[] = [];
  RongIMLib.addEventListener(RongIMLib.Events.MESSAGES, ({ messages }) => {
    for (const { messageUId } of messages) heard.push(messageUId);
  });
  const said = backend.next();
  backend.take({
    ...{ conversationType: 1, to: 'alice', channelId: '', senderUserId: 'bob', isPersited: true },
    ...{ messageType: 'RC:TxtMsg', content: { content: 'hello' }, ...said },
  });
  await new Promise((resolve) => setImmediate(resolve));
  assert.deepEqual(heard, [said.messageUId]);
});

test('the history, a recall and a registered type go the same way', async () => {
  const { data } = await RongIMLib.getHistoryMessages(conversation, { count: 20 });
  assert.equal(data?.list.length, 2);
  const own = data.list.find(({ senderUserId }) => senderUserId === 'alice');
  const { messageUId, sentTime } = own!;
  const recalled = await RongIMLib.recallMessage(conversation, { messageUId, sentTime });
  assert.equal(recalled.code, 0);
  assert.deepEqual(fake.argumentsOf('recallMessage')[1], { messageUId, sentTime });
  RongIMLib.registerMessageType('shop:order', true, false, []);
  assert.deepEqual(fake.registered.get('shop:order'), { isPersited: true, isCounted: false });
});
