/**
 * A transport that does nothing by itself: a test sees what was handed to it, and says what comes
 * back and when. For tests of whatever stands above the contract.
 */
import { createMessageId } from '../../src/messages/identity.js';
import type { MessageRecord, TransportRecord } from '../../src/messages/record.js';
import {
  TransportError,
  type Acknowledgement,
  type HistoryPage,
  type HistoryQuery,
  type OutgoingChange,
  type OutgoingSignal,
  type Transport,
  type TransportCapabilities,
  type TransportEvents,
} from '../../src/transports/transport.js';

/** A send that waits for the test's answer. */
export interface PendingSend {
  readonly record: MessageRecord;
  /** Aborted when the engine has given up waiting. */
  readonly signal: AbortSignal;
  acknowledge(acknowledgement?: Partial<Acknowledgement>): void;
  /** It certainly did not leave. */
  refuse(code: number): void;
  /** It may have left. */
  lose(): void;
}

export interface FakeTransportOptions {
  readonly capabilities?: Partial<TransportCapabilities>;
  /** Its scope: two with the same one share an outbox; else each has its own. */
  readonly scope?: string;
  /** Acknowledges each send at once; else it waits in `sends`. */
  readonly acknowledges?: boolean;
  /** Answers a page of history; else every page is empty. */
  readonly history?: (query: HistoryQuery) => HistoryPage | Promise<HistoryPage>;
  /** Refuses to connect with this code. */
  readonly refusesWith?: number;
  /** Connecting waits for what this gives, and fails with it; else it is done at once. */
  readonly connects?: (token: string) => void | Promise<void>;
}

export interface FakeTransport extends Transport {
  /** Every send so far, oldest first. */
  readonly sends: readonly PendingSend[];
  readonly signals: readonly OutgoingSignal[];
  readonly changes: readonly OutgoingChange[];
  readonly queries: readonly HistoryQuery[];
  /** The engine's ears, while connected. @throws Error before `connect` */
  readonly events: TransportEvents;
  /** Hands records in as if they had just come. */
  deliver(...records: readonly TransportRecord[]): void;
}

const ALL: TransportCapabilities = {
  ordered: true,
  maxContentBytes: 131_072,
  typing: true,
  receipts: true,
  recall: true,
  expansion: true,
  history: true,
  around: true,
};

export function createFakeTransport(options: FakeTransportOptions = {}): FakeTransport {
  const sends: PendingSend[] = [];
  const signals: OutgoingSignal[] = [];
  const changes: OutgoingChange[] = [];
  const queries: HistoryQuery[] = [];
  let events: TransportEvents | undefined;
  let clock = 0;

  function ears(): TransportEvents {
    if (!events) throw new Error('The fake transport is not connected.');
    return events;
  }

  return {
    name: 'fake',
    scope: options.scope ?? createMessageId().toString(36),
    sends,
    signals,
    changes,
    queries,
    get events() {
      return ears();
    },
    deliver(...records) {
      ears().records(records);
    },
    async connect(token, heard) {
      if (options.refusesWith !== undefined) {
        throw new TransportError(options.refusesWith, 'refused by the test');
      }
      events = heard;
      await options.connects?.(token);
      return { userId: token, capabilities: { ...ALL, ...options.capabilities } };
    },
    disconnect() {
      events = undefined;
      return Promise.resolve();
    },
    send(record, signal) {
      return new Promise((resolve, reject) => {
        clock = Math.max(clock + 1, Date.now());
        const sentTime = clock;
        const send: PendingSend = {
          record,
          signal,
          acknowledge(acknowledgement) {
            resolve({ messageUId: `fake-${String(sentTime)}`, sentTime, ...acknowledgement });
          },
          refuse(code) {
            reject(new TransportError(code, 'refused by the test'));
          },
          lose() {
            reject(new Error('lost by the test'));
          },
        };
        sends.push(send);
        if (options.acknowledges) send.acknowledge();
      });
    },
    signal(signal) {
      signals.push(signal);
    },
    change(change) {
      changes.push(change);
      return Promise.resolve();
    },
    history(query) {
      queries.push(query);
      return Promise.resolve(options.history?.(query) ?? { records: [] });
    },
  };
}
