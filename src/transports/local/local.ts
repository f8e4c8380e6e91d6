/**
 * The transport that needs no server: the tabs of one browser, or the chats of one page, talk over
 * a log of changes. The token is the user's id. A space has no list of members: everybody in it is
 * in each of its groups.
 */
import { ErrorCode, nameOf } from '../../errors.js';
import { CONTENT_MAX_BYTES } from '../../limits.js';
import {
  TransportError,
  type OutgoingChange,
  type Transport,
  type TransportCapabilities,
} from '../transport.js';
import { loggedMessage, maker } from './as-seen.js';
import { hubOf, type Hub } from './hub.js';
import type { LogPlace } from './log.js';
import { checkedSpace, isName, type LocalTransportOptions } from './options.js';
import { readConversations } from './conversations.js';
import { messageAt, readHistory } from './pages.js';
import { createReader } from './reader.js';

const CAPABILITIES: TransportCapabilities = {
  ordered: true,
  maxContentBytes: CONTENT_MAX_BYTES,
  typing: true,
  receipts: true,
  recall: true,
  expansion: true,
  history: true,
  around: true,
};

/** @throws RimError `option-invalid` where the space is no string of 1 to 64 units */
export function localTransport(options: LocalTransportOptions = {}): Transport {
  const space = checkedSpace(options);
  let user = '';
  let hub: Hub | undefined;
  let leave: (() => void) | undefined;
  let place: LogPlace | undefined;

  function connected(): Hub {
    if (!leave || !hub) throw new TransportError(ErrorCode.RC_NET_UNAVAILABLE, 'not connected');
    return hub;
  }

  return {
    name: 'local',
    scope: space,

    async connect(token, events) {
      leave?.();
      leave = undefined;
      if (!isName(token)) {
        const reason = `${nameOf(token)} is no user id`;
        throw new TransportError(ErrorCode.RC_CONN_TOKEN_INCORRECT, reason);
      }
      if (token !== user) place = undefined;
      user = token;
      hub = hubOf(space);
      const reader = createReader(hub, token, events, {
        get: () => place,
        set: (read) => (place = read),
      });
      const unjoin = hub.join(reader.listener);
      leave = () => {
        reader.stop();
        unjoin();
      };
      await reader.start();
      return { userId: token, capabilities: CAPABILITIES };
    },

    disconnect() {
      leave?.();
      leave = undefined;
      return Promise.resolve();
    },

    async send(record) {
      const { uid, at } = await connected().append({
        kind: 'message',
        message: loggedMessage(record),
        ...maker(record, user),
      });
      return { messageUId: uid, sentTime: at };
    },

    signal(signal) {
      if (!leave || !hub) return; // nobody waits for it
      const from = hub;
      const { conversation } = signal;
      if (signal.kind === 'typing') {
        from.tellTyping({
          by: user,
          conversation,
          messageType: signal.messageType,
        });
      } else {
        const { readTime, messageUIds } = signal;
        // a receipt that storage does not take is a tick that stays grey, and nothing else
        from
          .append({
            kind: 'receipt',
            readTime,
            ...(messageUIds && { messageUIds }),
            ...maker(conversation, user),
          })
          .catch(() => undefined);
      }
    },

    async change(change) {
      const into = connected();
      await mustBeAuthor(into, change, user);
      const { kind, messageUId: about } = change;
      const made = maker(change.conversation, user);
      await into.append(
        kind === 'recall'
          ? { kind, about, ...made }
          : { kind, about, set: change.set, remove: change.remove, ...made },
      );
    },

    history: async (query) => readHistory(connected(), query, user),

    conversations: async (limit) => readConversations(connected(), limit, user),
  };
}

async function mustBeAuthor(hub: Hub, change: OutgoingChange, user: string): Promise<void> {
  const [entry] = await messageAt(hub, change.conversation, change.messageUId, user);
  if (entry?.by === user) return;
  const reason = `${change.messageUId} is no message of ${user} in this conversation`;
  throw new TransportError(ErrorCode.INVALID_PARAMETER_MESSAGE, reason);
}
