/**
 * What is remembered of the messages that came by: the SDK tells of changes by their server's name
 * alone, and wants more than that to make one.
 */
import type { TransportRecord } from '../../messages/record.js';
import { recordOf, type SdkMessage } from './translate.js';

/** What is remembered of a message. */
export interface Sighting {
  readonly senderUserId: string;
  readonly messageType: string;
  readonly sentTime: number;
  readonly canIncludeExpansion: boolean;
}

/** Older ones are forgotten; a change to such a message is not shown until it is read again. */
const SEEN_MAX = 10_000;

export interface Seen {
  add(messageUId: string, sighting: Sighting): void;
  find(messageUId: string): Sighting | undefined;
  /** The name of a message of that time. */
  nameAt(sentTime: number): string | undefined;
}

export function createSeen(): Seen {
  const sightings = new Map<string, Sighting>();
  return {
    add(messageUId, sighting) {
      sightings.delete(messageUId);
      sightings.set(messageUId, sighting);
      if (sightings.size <= SEEN_MAX) return;
      const [oldest = ''] = sightings.keys();
      sightings.delete(oldest);
    },
    find: (messageUId) => sightings.get(messageUId),
    nameAt(sentTime) {
      for (const [messageUId, sighting] of sightings) {
        if (sighting.sentTime === sentTime) return messageUId;
      }
      return undefined;
    },
  };
}

/** Takes note of messages on their way to the engine. */
export function recordsOf(messages: readonly SdkMessage[], seen: Seen): TransportRecord[] {
  return messages.map((message) => {
    const { messageUId, canIncludeExpansion = false } = message;
    const { senderUserId, messageType, sentTime } = message;
    seen.add(messageUId, { senderUserId, messageType, sentTime, canIncludeExpansion });
    return recordOf(message);
  });
}
