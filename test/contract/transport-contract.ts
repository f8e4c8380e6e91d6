/**
 * The contract of `Transport`, as cases. Each makes its own users, so they may run in any order
 * and against a server that keeps what earlier runs left behind.
 */
import { createMessageId } from '../../src/messages/identity.js';
import {
  outgoingRecord,
  type MessageRecord,
  type TransportRecord,
} from '../../src/messages/record.js';
import { ConversationType, TextMessage } from '../../src/messages/types.js';
import type {
  Change,
  HistoryPage,
  Signal,
  Transport,
  TransportConnection,
  TransportEvents,
  TransportSession,
} from '../../src/transports/transport.js';

export interface ContractCase {
  readonly name: string;
  readonly run: () => Promise<void>;
}

/** How the suite gets transports that can reach each other. */
export interface ContractSetup {
  /** A transport that is not connected yet; all of one case share one server or space. */
  create(): Transport;
  /** The token with which `user` connects; the user's id if not given. */
  token?(user: string): string | Promise<string>;
  /** A token that must be refused, where there is one. */
  readonly refusedToken?: string;
  /** How long a case waits for what must come, in milliseconds; 5,000. */
  readonly patienceMs?: number;
}

const STEP_MS = 5;

/** @returns the cases; `run` rejects with a sentence where the transport breaks the contract */
export function transportContract(setup: ContractSetup): readonly ContractCase[] {
  const patienceMs = setup.patienceMs ?? 5_000;

  async function until(what: string, holds: () => boolean): Promise<void> {
    const end = performance.now() + patienceMs;
    while (!holds()) {
      if (performance.now() > end) throw new Error(`Did not happen in time: ${what}.`);
      await new Promise((resolve) => setTimeout(resolve, STEP_MS));
    }
  }

  const tokenOf = async (user: string) => (await setup.token?.(user)) ?? user;

  /** One user at one transport, and all that this user hears. */
  async function join(user: string, transport = setup.create()) {
    const records: TransportRecord[] = [];
    const changes: Change[] = [];
    const signals: Signal[] = [];
    const connections: TransportConnection[] = [];
    const events: TransportEvents = {
      records: (more) => records.push(...more),
      change: (change) => changes.push(change),
      signal: (signal) => signals.push(signal),
      connection: (connection) => connections.push(connection),
      gap: () => undefined,
      problem: () => undefined,
    };
    const connect = async (): Promise<TransportSession> =>
      transport.connect(await tokenOf(user), events);
    const session = await connect();
    const send = (text: string, to: string) =>
      transport.send(textRecord(session.userId, to, text), new AbortController().signal);
    const talk = (to: string) => privateTalk(to);
    const texts = () => records.map(textOf);
    const leave = () => transport.disconnect();
    const heard = { records, changes, signals, texts };
    return { transport, session, events, ...heard, connect, send, talk, leave };
  }

  type Member = Awaited<ReturnType<typeof join>>;

  async function withUsers(count: number, work: (...members: Member[]) => Promise<void>) {
    const run = createMessageId().toString(36);
    const members: Member[] = [];
    try {
      for (let index = 0; index < count; index++)
        members.push(await join(`u${String(index)}-${run}`));
      await work(...members);
    } finally {
      for (const member of members) await member.leave();
    }
  }

  const two = (work: (alice: Member, bob: Member) => Promise<void>) => () =>
    withUsers(2, (alice, bob) => work(need(alice), need(bob)));

  /** Reads all pages from one end to the other; guards against cursors that go round in circles. */
  async function readAll(member: Member, to: string, limit: number, way: 'older' | 'newer') {
    const conversation = member.talk(to);
    const pages: HistoryPage[] = [];
    let page = await member.transport.history({ conversation, limit });
    if (way === 'newer') while (page.older) page = await older(page.older);
    pages.push(page);
    for (let cursor = page[way]; cursor !== undefined; cursor = page[way]) {
      page = way === 'older' ? await older(cursor) : await newer(cursor);
      pages.push(page);
      check(pages.length < 1_000, `history does not end going ${way}`);
    }
    function older(before: string) {
      return member.transport.history({ conversation, before, limit });
    }
    function newer(after: string) {
      return member.transport.history({ conversation, after, limit });
    }
    return (way === 'older' ? pages.reverse() : pages).flatMap(({ records }) =>
      records.map(textOf),
    );
  }

  const cases: Record<string, () => Promise<void>> = {
    'says who the user is and what it can do': two(async (alice) => {
      check(alice.session.userId.length > 0, 'userId is empty');
      check(alice.session.capabilities.maxContentBytes > 0, 'maxContentBytes is not positive');
      await Promise.resolve();
    }),

    'delivers a message to the other side, who sees the sender as target': two(
      async (alice, bob) => {
        const { messageUId, sentTime } = await alice.send('hi', bob.session.userId);
        check(messageUId !== '', 'the acknowledgement has no messageUId');
        await until('the message arrives', () => bob.records.length > 0);
        const record = need(bob.records[0]);
        equal(record.targetId, alice.session.userId, 'targetId');
        equal(record.senderUserId, alice.session.userId, 'senderUserId');
        equal(record.messageUId, messageUId, 'messageUId');
        equal(record.sentTime, sentTime, 'sentTime');
        equal(textOf(record), 'hi', 'content');
      },
    ),

    "keeps the sender's messageId and every character of the content": two(async (alice, bob) => {
      const text = ' <b>"\'&\u2028\u0000\u200d😀👩‍👩‍👧 ‮x\n';
      const record = textRecord(alice.session.userId, bob.session.userId, text);
      await alice.transport.send(record, new AbortController().signal);
      await until('the message arrives', () => bob.records.length > 0);
      equal(bob.records[0]?.messageId, record.messageId, 'messageId');
      equal(textOf(need(bob.records[0])), text, 'content');
    }),

    'tells a user of what the same user sends at another place': () =>
      withUsers(1, async (alice) => {
        const here = need(alice);
        const elsewhere = await join(here.session.userId);
        try {
          await here.send('from here', 'somebody');
          await until('the other place hears', () => elsewhere.texts().includes('from here'));
          equal(elsewhere.records[0]?.targetId, 'somebody', 'targetId');
        } finally {
          await elsewhere.leave();
        }
      }),

    'keeps the order of what is sent without waiting': two(async (alice, bob) => {
      const sent = numbered(40);
      if (alice.session.capabilities.ordered) {
        await Promise.all(sent.map((text) => alice.send(text, bob.session.userId)));
      } else {
        for (const text of sent) await alice.send(text, bob.session.userId);
      }
      await until('all arrive', () => bob.records.length >= sent.length);
      equal(bob.texts().join(), sent.join(), 'the order in which they arrive');
      const places = bob.records.map(placeOf);
      check(
        places.every((place, i) => i === 0 || place > need(places[i - 1])),
        'places do not rise',
      );
    }),

    'tells nobody else of a private message': () =>
      withUsers(3, async (alice, bob, carol) => {
        await need(alice).send('secret', need(bob).session.userId);
        await need(alice).send('to carol', need(carol).session.userId);
        await until('carol hears her own', () => need(carol).records.length > 0);
        equal(need(carol).texts().join(), 'to carol', 'what carol hears');
      }),

    'reads the history back in pages, both ways, without a gap': two(async (alice, bob) => {
      const { history } = alice.session.capabilities;
      if (!history) return;
      const sent = numbered(23);
      for (const text of sent) await alice.send(text, bob.session.userId);
      const once = (texts: string[]) => [...new Set(texts)].join();
      equal(
        once(await readAll(bob, alice.session.userId, 5, 'older')),
        sent.join(),
        'read backwards',
      );
      equal(
        once(await readAll(bob, alice.session.userId, 5, 'newer')),
        sent.join(),
        'read forwards',
      );
      equal(
        once(await readAll(alice, bob.session.userId, 100, 'older')),
        sent.join(),
        'in one page',
      );
    }),

    'reads the history around a message': two(async (alice, bob) => {
      const { history, around } = alice.session.capabilities;
      if (!history || !around) return;
      const uids: string[] = [];
      for (const text of numbered(15)) {
        uids.push((await alice.send(text, bob.session.userId)).messageUId);
      }
      const conversation = bob.talk(alice.session.userId);
      const page = await bob.transport.history({ conversation, around: need(uids[7]), limit: 5 });
      check(
        page.records.some(({ messageUId }) => messageUId === uids[7]),
        'the message is not in it',
      );
      check(page.older !== undefined && page.newer !== undefined, 'a cursor is missing');
    }),

    'has an empty history, with no cursor, where nothing was said': two(async (alice, bob) => {
      if (!alice.session.capabilities.history) return;
      const conversation = alice.talk(bob.session.userId);
      const page = await alice.transport.history({ conversation, limit: 10 });
      equal(page.records.length, 0, 'records');
      equal(page.older ?? page.newer, undefined, 'cursors');
    }),

    'delivers what came while it was away, once, in order': two(async (alice, bob) => {
      await alice.send('before', bob.session.userId);
      await until('bob hears', () => bob.records.length > 0);
      await bob.transport.disconnect();
      const missed = numbered(12);
      for (const text of missed) await alice.send(text, bob.session.userId);
      await bob.connect();
      await alice.send('after', bob.session.userId);
      await until('bob hears it all', () => bob.texts().includes('after'));
      equal(bob.texts().join(), ['before', ...missed, 'after'].join(), 'what bob heard');
    }),

    'tells of nothing after it was disconnected': two(async (alice, bob) => {
      await bob.transport.disconnect();
      await alice.send('to nobody', bob.session.userId);
      equal(bob.records.length, 0, 'records heard');
    }),

    'hears each message once when it connects again without a disconnect': two(
      async (alice, bob) => {
        await alice.send('before', bob.session.userId);
        await until('bob hears', () => bob.records.length > 0);
        await bob.connect();
        await alice.send('after', bob.session.userId);
        await until('bob hears', () => bob.texts().includes('after'));
        equal(bob.texts().join(), 'before,after', 'what bob heard');
      },
    ),

    'is not connected when it was disconnected while it connected': two(async (alice, bob) => {
      await bob.transport.disconnect();
      const token = await tokenOf(bob.session.userId);
      const connecting = bob.transport.connect(token, bob.events).catch(() => undefined);
      await bob.transport.disconnect();
      await connecting;
      const error: unknown = await bob.send('x', alice.session.userId).catch((e: unknown) => e);
      check(nameOf(error) === 'TransportError', 'no TransportError');
    }),

    'refuses a token that is none, and is not connected then': two(async (alice, bob) => {
      const { refusedToken } = setup;
      if (refusedToken === undefined) return;
      const error: unknown = await bob.transport
        .connect(refusedToken, bob.events)
        .catch((e: unknown) => e);
      check(nameOf(error) === 'TransportError', 'no TransportError');
      await alice.send('meanwhile', bob.session.userId);
      await bob.connect();
      await until('bob hears', () => bob.texts().includes('meanwhile'));
      equal(bob.texts().join(), 'meanwhile', 'what bob heard');
    }),

    'refuses to send while it is not connected, and is certain of it': two(async (alice, bob) => {
      await alice.transport.disconnect();
      const error: unknown = await alice.send('x', bob.session.userId).catch((e: unknown) => e);
      check(nameOf(error) === 'TransportError', 'no TransportError');
    }),

    'minds no signal while it is not connected': two(async (alice, bob) => {
      await alice.transport.disconnect();
      const conversation = alice.talk(bob.session.userId);
      alice.transport.signal({ kind: 'receipt', conversation, readTime: 1 });
    }),

    'keeps out of the history what is not to be kept': two(async (alice, bob) => {
      if (!alice.session.capabilities.history) return;
      const record = textRecord(alice.session.userId, bob.session.userId, 'for now');
      await alice.transport.send({ ...record, isPersited: false }, new AbortController().signal);
      await alice.send('for ever', bob.session.userId);
      await until('bob hears both', () => bob.records.length >= 2);
      const conversation = bob.talk(alice.session.userId);
      const page = await bob.transport.history({ conversation, limit: 5 });
      equal(page.records.map(textOf).join(), 'for ever', 'records');
    }),

    'tells of typing to the other side, and keeps none of it': two(async (alice, bob) => {
      if (!alice.session.capabilities.typing) return;
      const conversation = alice.talk(bob.session.userId);
      const signal = {
        kind: 'typing' as const,
        conversation,
        messageType: 'RC:TxtMsg',
        timestamp: 1,
      };
      alice.transport.signal(signal);
      await until('bob hears', () => bob.signals.length > 0);
      const heard = need(bob.signals[0]);
      equal(heard.kind, 'typing', 'kind');
      equal(heard.userId, alice.session.userId, 'userId');
      equal(heard.conversation.targetId, alice.session.userId, 'targetId');
      equal(alice.signals.length, 0, 'signals that the typing user hears');
      if (!bob.session.capabilities.history) return;
      const page = await bob.transport.history({ conversation: heard.conversation, limit: 5 });
      equal(page.records.length, 0, 'records of it');
    }),

    'tells of receipts, live and with the history': two(async (alice, bob) => {
      if (!alice.session.capabilities.receipts) return;
      const { sentTime } = await alice.send('read me', bob.session.userId);
      await until('bob hears', () => bob.records.length > 0);
      const conversation = bob.talk(alice.session.userId);
      bob.transport.signal({ kind: 'receipt', conversation, readTime: sentTime });
      await until('alice hears', () => alice.signals.some(({ kind }) => kind === 'receipt'));
      const receipt = alice.signals.find((signal) => signal.kind === 'receipt');
      equal(receipt?.userId, bob.session.userId, 'userId');
      equal(receipt?.readTime, sentTime, 'readTime');
    }),

    "tells of single messages' receipts": two(async (alice, bob) => {
      if (!alice.session.capabilities.receipts) return;
      const { messageUId, sentTime: readTime } = await alice.send('read me', bob.session.userId);
      await until('bob hears', () => bob.records.length > 0);
      const conversation = bob.talk(alice.session.userId);
      bob.transport.signal({
        kind: 'receipt',
        conversation,
        readTime,
        newestUId: messageUId,
        messageUIds: [messageUId],
      });
      await until('alice hears', () => alice.signals.some(({ kind }) => kind === 'receipt'));
      const receipt = alice.signals.find((signal) => signal.kind === 'receipt');
      // a server that knows times alone may tell of the time
      check(
        receipt?.messageUIds?.[0] === messageUId || receipt?.readTime === readTime,
        'which one',
      );
    }),

    'lists conversations, with the latest message and what is unread': two(async (alice, bob) => {
      if (!alice.transport.conversations || !bob.transport.conversations) return;
      await alice.send('one', bob.session.userId);
      const { sentTime } = await alice.send('two', bob.session.userId);
      await until('bob hears', () => bob.records.length >= 2);
      const summaryOf = async (person: typeof bob, other: string) =>
        (await person.transport.conversations?.(100))?.find(
          ({ conversation }) => conversation.targetId === other,
        );
      const bobs = need(await summaryOf(bob, alice.session.userId));
      equal(textOf(need(bobs.latest)), 'two', 'the latest');
      equal(bobs.unread, 2, 'unread');
      equal(need(await summaryOf(alice, bob.session.userId)).unread, 0, 'unread of one’s own');
      if (!bob.session.capabilities.receipts) return;
      const conversation = bob.talk(alice.session.userId);
      bob.transport.signal({ kind: 'receipt', conversation, readTime: sentTime });
      await until('alice hears', () => alice.signals.some(({ kind }) => kind === 'receipt'));
      equal(need(await summaryOf(bob, alice.session.userId)).unread, 0, 'unread of what was read');
    }),

    'tells everybody of a recall, live and with the history': two(async (alice, bob) => {
      if (!alice.session.capabilities.recall) return;
      const { messageUId } = await alice.send('oops', bob.session.userId);
      const conversation = alice.talk(bob.session.userId);
      await alice.transport.change({ kind: 'recall', conversation, messageUId });
      await until('bob hears', () => bob.changes.length > 0);
      await until('alice hears', () => alice.changes.length > 0);
      const change = need(bob.changes[0]);
      equal(change.messageUId, messageUId, 'messageUId');
      equal(change.userId, alice.session.userId, 'userId');
      equal(change.conversation.targetId, alice.session.userId, 'targetId');
      const page = await bob.transport.history({ conversation: change.conversation, limit: 5 });
      equal(page.changes?.[0]?.kind, 'recall', "the page's change");
    }),

    "lets nobody recall another's message": two(async (alice, bob) => {
      if (!alice.session.capabilities.recall) return;
      const { messageUId } = await alice.send('mine', bob.session.userId);
      const conversation = bob.talk(alice.session.userId);
      const error: unknown = await bob.transport
        .change({ kind: 'recall', conversation, messageUId })
        .catch((e: unknown) => e);
      check(error !== undefined, 'it was let through');
      equal(alice.changes.length, 0, 'changes heard');
    }),

    'tells of a change to an expansion': two(async (alice, bob) => {
      if (!alice.session.capabilities.expansion) return;
      const { messageUId } = await alice.send('expand me', bob.session.userId);
      const conversation = alice.talk(bob.session.userId);
      const set = { status: 'done' };
      await alice.transport.change({
        kind: 'expansion',
        conversation,
        messageUId,
        set,
        remove: ['old'],
      });
      await until('bob hears', () => bob.changes.length > 0);
      const change = need(bob.changes[0]);
      check(change.kind === 'expansion', 'kind');
      equal(JSON.stringify(change.set), JSON.stringify(set), 'set');
      equal(change.remove.join(), 'old', 'remove');
    }),
  };

  return Object.entries(cases).map(([name, run]) => ({ name, run }));
}

function privateTalk(targetId: string) {
  return { conversationType: ConversationType.PRIVATE, targetId, channelId: '' };
}

function textRecord(from: string, to: string, text: string): MessageRecord {
  const { messageType } = new TextMessage({ content: text });
  return outgoingRecord(
    privateTalk(to),
    { messageType, content: { content: text } },
    SETTINGS,
    from,
  );
}

const SETTINGS = {
  messageId: undefined,
  isMentioned: false,
  disableNotification: false,
  isStatusMessage: false,
  canIncludeExpansion: true,
  expansion: {},
  pushConfig: null,
  directedUserIds: [],
  disableUpdateLastMessage: false,
  needReceipt: false,
};

const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => `m${String(index)}`);
const textOf = ({ content }: TransportRecord) => String(content.content);
const placeOf = ({ order, sentTime }: TransportRecord) => order ?? sentTime;

/** By name, for a transport may come from another copy of us or from another window. */
function nameOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'name' in error ? error.name : undefined;
}

function need<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('A value is missing.');
  return value;
}

function check(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`The contract is broken: ${what}.`);
}

function equal(actual: unknown, expected: unknown, what: string): void {
  const name = (value: unknown) => JSON.stringify(value) as string | undefined;
  check(
    Object.is(actual, expected),
    `${what} is ${String(name(actual))}, not ${String(name(expected))}`,
  );
}
