/**
 * The transport over the original SDK, wherever that comes from: joins its parts. The SDK is one
 * for a page, connects again by itself, and speaks in codes, which are passed through.
 */
import { ErrorCode } from '../../errors.js';
import { CONTENT_MAX_BYTES } from '../../limits.js';
import type { ConversationId } from '../../messages/identity.js';
import {
  TransportError,
  type Transport,
  type TransportCapabilities,
  type TransportEvents,
} from '../transport.js';
import { makeChange } from './changes.js';
import { createChatrooms, type Chatrooms } from './chatrooms.js';
import { readConversations } from './conversations.js';
import { listenTo } from './events.js';
import { readHistory } from './history.js';
import { checkedOptions, type RongcloudTransportOptions } from './options.js';
import { sendOver } from './outgoing.js';
import { giveSdkBack, startSdk, takeSdk } from './page.js';
import { dataOf, findSdk, type Sdk } from './sdk.js';
import { createSeen } from './seen.js';
import { sendSignal } from './signals.js';
import { createMessageTypes } from './types.js';

/** The SDK's number for "not connected": its enum is no part of its script. */
const DISCONNECTED = 2;

/** An attempt to connect that is given up is waited for this long before others have the SDK. */
const GIVING_UP_MS = 5_000;

/** One connection, or an attempt at one. */
interface Link {
  readonly sdk: Sdk;
  /** As whom it has the SDK. */
  readonly holder: object;
  readonly events: TransportEvents;
  readonly rooms: Chatrooms;
  readonly stopListening: () => void;
  /** Settles when it is known whether it came about. */
  opening: Promise<unknown>;
  userId: string;
}

/**
 * @param load brings the SDK where the page has none
 * @throws RimError `option-invalid` for an app key or SDK that cannot be one
 */
export function transportOverSdk(
  options: RongcloudTransportOptions,
  load?: () => Promise<object>,
): Transport {
  const { appKey, sdk: given, initOptions } = checkedOptions(options);
  const seen = createSeen();
  const types = createMessageTypes();
  let link: Link | undefined;
  /** The SDK once it is found; there is one. */
  let found: Sdk | undefined;
  /** Raised by each connect and disconnect. */
  let attempt = 0;

  function connected(): Link {
    if (!link?.userId) throw new TransportError(ErrorCode.RC_NET_UNAVAILABLE, 'not connected');
    return link;
  }

  /** Has the SDK for one attempt, and has it started. */
  async function take(sdk: Sdk, mine: number): Promise<object> {
    const holder = {};
    await takeSdk(sdk, holder);
    try {
      if (mine !== attempt) throw givenUp();
      startSdk(sdk, appKey, initOptions);
      types.use(sdk);
      return holder;
    } catch (error) {
      await giveSdkBack(sdk, holder, Promise.resolve());
      throw error;
    }
  }

  function open(sdk: Sdk, events: TransportEvents, holder: object): Link {
    const opened: Link = {
      sdk,
      holder,
      events,
      rooms: createChatrooms(sdk),
      opening: Promise.resolve(),
      userId: '',
      stopListening: listenTo({
        sdk,
        events,
        seen,
        isConnected: () => link === opened && opened.userId !== '',
        closed(code) {
          void leave(Promise.resolve());
          events.connection({ state: 'closed', code });
        },
      }),
    };
    return opened;
  }

  /** Gives up the connection, and the SDK when `ending` has settled. */
  async function leave(ending?: Promise<unknown>): Promise<void> {
    const left = link;
    link = undefined;
    attempt += 1;
    if (!left) return;
    left.stopListening();
    await giveSdkBack(left.sdk, left.holder, ending ?? end(left));
  }

  /** Calls about a room need that one is in it. */
  async function within<Result>(
    conversation: ConversationId,
    call: (sdk: Sdk) => Promise<Result>,
  ): Promise<Result> {
    const { sdk, rooms } = connected();
    await rooms.enter(conversation);
    try {
      return await call(sdk);
    } catch (error) {
      rooms.failed(conversation, error);
      throw error;
    }
  }

  return {
    name: 'rongcloud',
    scope: appKey,

    async connect(token, events) {
      const leaving = leave();
      const mine = attempt;
      await leaving;
      const sdk = (found ??= await findSdk(given, load));
      const holder = await take(sdk, mine);
      const opened = open(sdk, events, holder);
      link = opened;
      try {
        const opening = start(sdk, token);
        opened.opening = opening;
        const userId = await opening;
        if (link !== opened) throw givenUp();
        opened.userId = userId;
        return { userId, capabilities: capabilitiesOf(sdk) };
      } catch (error) {
        if (link === opened) await leave(Promise.resolve());
        throw error;
      }
    },

    disconnect: () => leave(),

    async send(record) {
      types.ensure(record);
      const acknowledgement = await within(record, (sdk) => sendOver(sdk, record));
      const { senderUserId, messageType, canIncludeExpansion } = record;
      const { messageUId, sentTime } = acknowledgement;
      seen.add(messageUId, { senderUserId, messageType, sentTime, canIncludeExpansion });
      return acknowledgement;
    },

    signal(signal) {
      if (link?.userId) sendSignal(link.sdk, signal, seen);
    },

    async change(change) {
      const { sdk, userId, events } = connected();
      await makeChange(change, { sdk, userId, events, seen });
    },

    history: async (query) => within(query.conversation, (sdk) => readHistory(sdk, query, seen)),

    conversations: async (limit) => readConversations(connected().sdk, limit),

    serverTime: () => (link?.userId ? link.sdk.getServerTime() : Date.now()),

    registerType: types.register,
  };
}

async function start(sdk: Sdk, token: string): Promise<string> {
  // while it is connected it takes every token for that user's
  if (!isDisconnected(sdk)) await sdk.disconnect();
  const data = await dataOf(sdk.connect(token), 'connecting');
  return data?.userId ?? '';
}

/** The SDK finishes an attempt to connect even where it is told to disconnect meanwhile. */
async function end({ sdk, rooms, opening }: Link): Promise<void> {
  await rooms.leave();
  await sdk.disconnect();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const enough = new Promise((resolve) => (timer = setTimeout(resolve, GIVING_UP_MS)));
  await Promise.race([opening.catch(() => undefined), enough]);
  clearTimeout(timer);
  if (!isDisconnected(sdk)) await sdk.disconnect();
}

function isDisconnected(sdk: Sdk): boolean {
  const status: number = sdk.getConnectionStatus();
  return status === DISCONNECTED;
}

function givenUp(): TransportError {
  return new TransportError(ErrorCode.RC_NET_UNAVAILABLE, 'disconnected meanwhile');
}

function capabilitiesOf(sdk: Sdk): TransportCapabilities {
  return {
    // it writes into one stream, but promises no order of calls that overlap
    ordered: false,
    maxContentBytes: CONTENT_MAX_BYTES,
    typing: true,
    receipts: true,
    recall: true,
    expansion: true,
    history: true,
    around: sdk.getMessagesByUIds !== undefined,
  };
}
