/** The transport over the real SDK, in a real browser; only what lies behind its network is played. */
import { expect } from '@open-wc/testing';
import type * as Original from '@rongcloud/imlib-next';
import { ConversationType, createChat, type SendMessageOptions } from '../../../src/index.js';
import { settingsOf } from '../../../src/messages/checks.js';
import { outgoingRecord, type MessageContent } from '../../../src/messages/record.js';
import { rongcloudTransport } from '../../../src/transports/rongcloud/rongcloud.js';
import type { Transport, TransportEvents } from '../../../src/transports/transport.js';
import { until } from '../../components/chat-on-page.js';
import { Network } from './network.js';

const BOB = { conversationType: ConversationType.PRIVATE, targetId: 'bob', channelId: '' };
const TEAM = { conversationType: ConversationType.GROUP, targetId: 'team', channelId: '' };

const usual = {
  XMLHttpRequest: globalThis.XMLHttpRequest,
  WebSocket: globalThis.WebSocket,
  fetch: globalThis.fetch,
};
const network = new Network('alice');
let sdk: typeof Original;

function ears() {
  const heard: [name: string, value: unknown][] = [];
  const hear =
    (name: string) =>
    (value?: unknown): void => {
      heard.push([name, value]);
    };
  const events: TransportEvents = {
    records: hear('records'),
    change: hear('change'),
    signal: hear('signal'),
    connection: hear('connection'),
    gap: hear('gap'),
    problem: hear('problem'),
  };
  const of = (name: string) => heard.filter(([one]) => one === name).map(([, value]) => value);
  return { events, of };
}

function outgoing(
  content: MessageContent = { content: 'hi' },
  options: SendMessageOptions = {},
  to: typeof BOB | typeof TEAM = BOB,
  messageType = 'RC:TxtMsg',
) {
  return outgoingRecord(to, { messageType, content }, settingsOf(options), 'alice');
}

const send = (transport: Transport, record = outgoing()) =>
  transport.send(record, new AbortController().signal);

/** Past the transport. */
const sdkSays = (content: string) =>
  sdk.sendMessage(
    { conversationType: sdk.ConversationType.PRIVATE, targetId: 'bob' },
    new sdk.TextMessage({ content }),
  );

const failure = (promise: Promise<unknown>): Promise<{ name?: string; code?: unknown }> =>
  promise.then(
    () => ({}),
    (error: unknown) => error as { name?: string; code?: unknown },
  );

describe('the transport over the real SDK', function () {
  this.timeout(20_000);
  let transport: Transport;
  let told: ReturnType<typeof ears>;

  before(async () => {
    network.install();
    sdk = await import('@rongcloud/imlib-next');
  });
  after(async () => {
    await transport.disconnect();
    Object.assign(globalThis, usual);
  });

  it('needs an SDK that answers 33001 before it is started', async () => {
    const result = await sdkSays('hi');
    expect(result.code).to.equal(33001);
    expect(() => sdk.getConnectionStatus()).to.throw();
  });

  it('makes of a refused token a TransportError with the SDK’s code', async () => {
    transport = rongcloudTransport({ appKey: 'key', sdk, logOutputLevel: sdk.LogL.ERROR });
    told = ears();
    for (const [handshake, code] of [
      [4, 31004],
      [5, 31005],
    ] as const) {
      network.handshake = handshake;
      const error = await failure(transport.connect('token', told.events));
      expect([error.name, error.code]).to.deep.equal(['TransportError', code]);
    }
    network.handshake = 0;
    expect(told.of('connection')).to.deep.equal([]);
  });

  it('refuses with 30002 what is sent without a connection, and so does the SDK', async () => {
    const error = await failure(send(transport));
    expect([error.name, error.code]).to.deep.equal(['TransportError', 30002]);
    const result = await sdkSays('hi');
    expect(result.code).to.equal(30002);
  });

  it('finds the SDK by itself: the package, where a page has no global', async () => {
    const other = rongcloudTransport({ appKey: 'another key' });
    const error = await failure(other.connect('token', ears().events));
    expect(error.code).to.equal('option-invalid'); // it is the same SDK, which has a key already
  });

  it('connects, and says who the user is', async () => {
    const session = await transport.connect('token', told.events);
    expect(session.userId).to.equal('alice');
    expect(session.capabilities.around).to.equal(true);
    expect(network.asked.map((address) => new URL(address).hostname)).to.include('server.test');
    const second = rongcloudTransport({ appKey: 'key', sdk });
    expect((await failure(second.connect('token', ears().events))).code).to.equal(34001);
  });

  it('sends with the id of the record, and leaves the record as it is', async () => {
    const content = { content: 'hi', user: { id: 'alice', portraitUri: 'p' } };
    const record = { ...outgoing(content, { messageId: Number.MAX_SAFE_INTEGER }) };
    const before = structuredClone(record);
    const { messageUId, sentTime } = await send(transport, record);
    expect(record).to.deep.equal(before);
    const { topic, target, fields } = network.sent.at(-1)!;
    expect([topic, target, fields.get(2)]).to.deep.equal(['ppMsgP', 'bob', 'RC:TxtMsg']);
    expect(fields.get(10)).to.equal(String(Number.MAX_SAFE_INTEGER));
    const { uid, time } = network.log.at(-1)!;
    expect([messageUId, sentTime]).to.deep.equal([uid, time]);
  });

  it('hands all options to the server', async () => {
    const content = { content: 'hi', mentionedInfo: { type: 2, userIdList: ['bob'] } };
    const options = {
      isMentioned: true,
      disableNotification: true,
      pushContent: 'push content',
      pushData: 'push data',
      isVoipPush: true,
      pushConfig: { pushTitle: 'push title', iOSConfig: { threadId: 'thread' } },
      canIncludeExpansion: true,
      expansion: { colour: 'blue' },
      directionalUserIdList: ['bob', 'carol'],
      disableUpdateLastMessage: true,
    };
    await send(transport, outgoing(content, options, TEAM));
    const { topic, fields } = network.sent.at(-1)!;
    expect(topic).to.equal('pgMsgP');
    expect(fields.get(3)).to.include('"userIdList":["bob"]');
    expect(fields.get(4)).to.equal('push content');
    expect(fields.get(5)).to.equal('push data');
    expect(fields.get(6)).to.equal('carol'); // the last of those whom it is for
    expect(fields.get(11)).to.include('blue');
    expect(fields.get(12)).to.include('push title').and.include('thread');
    expect(fields.get(22)).to.equal('1');
  });

  it('keeps a message of a type that nobody registered', async () => {
    await send(transport, outgoing({ price: 5 }, {}, BOB, 'shop:order'));
    const { fields } = network.sent.at(-1)!;
    expect([fields.get(1), fields.get(2)]).to.deep.equal(['3', 'shop:order']);
  });

  for (const code of [20604, 405, 21406, 22408, 30016]) {
    it(`passes the server’s ${String(code)} through`, async () => {
      network.status = code;
      const error = await failure(send(transport));
      network.status = 0;
      expect([error.name, error.code]).to.deep.equal(['TransportError', code]);
    });
  }

  it('refuses with the SDK’s own code what the SDK does not take', async () => {
    const error = await failure(send(transport, outgoing({}, { needReceipt: true })));
    expect([error.name, error.code]).to.deep.equal(['TransportError', 34014]);
  });

  it('hears what others say, in private and in groups', async () => {
    const content = { content: 'hello', user: { id: 'bob', portrait: 'p' } };
    network.say({ content: JSON.stringify(content), messageId: 555 });
    network.say({ content: '{"content":"all"}', conversationType: 3, target: 'team' });
    await until('both are heard', () => told.of('records').flat().length >= 2);
    const [first, second] = told.of('records').flat() as Awaited<
      ReturnType<Transport['history']>
    >['records'][number][];
    expect(first).to.include({ targetId: 'bob', senderUserId: 'bob', messageId: 555 });
    expect(first!.content).to.deep.equal({
      content: 'hello',
      user: { id: 'bob', portraitUri: 'p' },
    });
    expect(first!.pushConfig).to.equal(null);
    expect(second).to.include({ conversationType: 3, targetId: 'team', senderUserId: 'bob' });
  });

  it('hears a recall and an expansion of what it has heard', async () => {
    const { uid, time } = network.log.findLast(({ from }) => from === 'bob')!;
    const about = { messageUId: uid, sentTime: time, conversationType: 3, targetId: 'team' };
    const inTeam = { conversationType: 3, target: 'team' };
    const put = JSON.stringify({ put: { a: '1' }, mid: uid });
    network.say({ ...inTeam, messageType: 'RC:MsgExMsg', content: put });
    network.say({ ...inTeam, messageType: 'RC:RcCmd', content: JSON.stringify(about) });
    await until('both are heard', () => told.of('change').length >= 2);
    const changes = told.of('change') as { kind: string }[];
    const [expansion, recall] = ['expansion', 'recall'].map((kind) =>
      changes.find((change) => change.kind === kind),
    );
    expect(expansion).to.deep.include({ kind: 'expansion', conversation: TEAM, messageUId: uid });
    expect(expansion).to.deep.include({ userId: 'bob', set: { a: '1' }, remove: [] });
    expect(recall).to.deep.include({ kind: 'recall', conversation: TEAM, messageUId: uid });
  });

  it('hears typing and receipts', async () => {
    const readTime = network.log[0]!.time;
    network.say({
      messageType: 'RC:ReadNtf',
      content: JSON.stringify({ messageUId: 'u', lastMessageSendTime: readTime, type: 1 }),
    });
    network.whisper('RC:TypSts', { typingContentType: 'RC:TxtMsg' });
    await until('both are heard', () => told.of('signal').length >= 2);
    const signals = told.of('signal') as { kind: string; userId: string; readTime?: number }[];
    expect(signals.map(({ kind }) => kind).sort()).to.deep.equal(['receipt', 'typing']);
    expect(signals.every(({ userId }) => userId === 'bob')).to.equal(true);
    expect(signals.find(({ kind }) => kind === 'receipt')!.readTime).to.equal(readTime);
  });

  it('tells of typing, reading and recalling', async () => {
    const typing = { kind: 'typing', messageType: 'RC:TxtMsg', timestamp: 1 } as const;
    transport.signal({ ...typing, conversation: BOB });
    transport.signal({ kind: 'receipt', conversation: BOB, readTime: 7, newestUId: 'u' });
    const { uid, time } = network.log[0]!;
    await transport.change({ kind: 'recall', conversation: BOB, messageUId: uid });
    await until('all is told', () => network.sent.some(({ topic }) => topic === 'recallMsg'));
    const sentOf = (type: string) =>
      network.sent.findLast(({ fields }) => fields.get(2) === type)!.fields.get(3)!;
    expect(sentOf('RC:TypSts')).to.include('RC:TxtMsg');
    expect(JSON.parse(sentOf('RC:ReadNtf'))).to.include({
      messageUId: 'u',
      lastMessageSendTime: 7,
    });
    expect(JSON.parse(sentOf('RC:RcCmd'))).to.include({ messageUId: uid, sentTime: time });
    expect(told.of('change').at(-1)).to.include({
      kind: 'recall',
      messageUId: uid,
      userId: 'alice',
    });
  });

  it('sets and removes entries of an expansion', async () => {
    const sent = outgoing({}, { canIncludeExpansion: true, expansion: { old: '1' } });
    const { messageUId } = await send(transport, sent);
    const change = { kind: 'expansion', conversation: BOB, messageUId } as const;
    await transport.change({ ...change, set: { a: '1' }, remove: ['old'] });
    const [put, del] = network.sent.slice(-2).map(({ fields }) => fields.get(3));
    expect(JSON.parse(put!)).to.deep.equal({ put: { a: '1' }, mid: messageUId });
    expect(JSON.parse(del!)).to.deep.equal({ del: ['old'], mid: messageUId });
  });

  it('reads the history back, page by page, both ways', async () => {
    const query = { conversation: BOB, limit: 2 };
    const uids: string[][] = [];
    let page = await transport.history(query);
    for (;;) {
      uids.unshift(page.records.map(({ messageUId }) => messageUId));
      if (page.older === undefined) break;
      page = await transport.history({ ...query, before: page.older });
    }
    const all = network.log.filter(
      ({ from, target, messageType }) =>
        (from === 'bob' ? target === 'alice' : target === 'bob') && messageType !== 'RC:ReadNtf',
    );
    const kept = uids.flat();
    expect(kept).to.include.members(all.map(({ uid }) => uid));
    expect(new Set(kept).size).to.equal(kept.length);
    const next = await transport.history({ ...query, after: page.newer! });
    expect(next.records[0]!.messageUId).to.equal(kept[page.records.length]);
  });

  it('fails to read a history that the server does not give, with its code', async () => {
    network.historyStatus = 33007;
    const error = await failure(transport.history({ conversation: BOB, limit: 5 }));
    network.historyStatus = 0;
    expect([error.name, error.code]).to.deep.equal(['TransportError', 33007]);
  });

  it('does not know what becomes of a message on a connection that breaks; then comes back', async () => {
    network.status = undefined;
    const lost = failure(send(transport));
    await until('it is on its way', () => network.sent.at(-1)!.topic === 'ppMsgP');
    network.cut();
    const error = await lost;
    expect(error.name).to.equal('Error');
    network.status = 0;
    await until('it is back', () => told.of('connection').length >= 2, 15_000);
    expect(told.of('connection')).to.deep.equal([
      { state: 'reconnecting' },
      { state: 'connected' },
    ]);
    await send(transport);
  });

  it('is over when the server says so', async () => {
    network.end(1);
    await until('it is told', () => told.of('connection').length >= 3);
    const closed = told.of('connection').at(-1) as { state: string; code: number };
    expect(closed).to.deep.equal({ state: 'closed', code: 31010 });
    expect((await failure(send(transport))).code).to.equal(30002);
  });

  it('is not connected when it was disconnected while it connected', async () => {
    const connecting = failure(transport.connect('token', told.events));
    await transport.disconnect();
    expect((await connecting).code).to.equal(30002);
    expect(sdk.getConnectionStatus()).to.equal(2);
  });

  it('carries a chat', async () => {
    const chat = createChat({ transport });
    await chat.connect('token');
    const result = await chat.sendTextMessage(BOB, { content: 'from a chat' });
    expect([result.code, result.data?.sentStatus]).to.deep.equal([0, 30]);
    expect(network.log.at(-1)!.content).to.include('from a chat');
    const talk = chat.conversation(BOB);
    const stop = talk.$messages.subscribe(() => undefined);
    network.say({ content: '{"content":"an answer"}' });
    await until('the answer is there', () =>
      talk.$messages.get().some(({ content }) => content.content === 'an answer'),
    );
    stop();
    await chat.disconnect();
    chat.destroy();
  });

  it('asked nobody but the addresses of the SDK', () => {
    const hosts = new Set(network.asked.map((address) => new URL(address).protocol));
    expect([...hosts].sort()).to.deep.equal(['https:', 'wss:']);
  });
});
