/** Recalls and expansions on their way out. The SDK does not tell of one's own, so we do. */
import { ErrorCode } from '../../errors.js';
import type { MessageRecord } from '../../messages/record.js';
import { TransportError, type OutgoingChange, type TransportEvents } from '../transport.js';
import { dataOf, type Sdk } from './sdk.js';
import type { Seen, Sighting } from './seen.js';
import { sdkConversation } from './translate.js';

/** Where a change is made, and who hears of it. */
export interface ChangeSurroundings {
  readonly sdk: Sdk;
  readonly userId: string;
  readonly seen: Seen;
  readonly events: Pick<TransportEvents, 'change'>;
}

type Outgoing<Kind> = OutgoingChange & { readonly kind: Kind };
type SdkMessageArgument = Parameters<Sdk['updateMessageExpansion']>[1];
type RecallArgument = Parameters<Sdk['recallMessage']>[1];

export function makeChange(change: OutgoingChange, around: ChangeSurroundings): Promise<void> {
  return change.kind === 'recall' ? recall(change, around) : expand(change, around);
}

async function recall(change: Outgoing<'recall'>, around: ChangeSurroundings): Promise<void> {
  const { conversation, messageUId, options } = change;
  const { sdk, userId } = around;
  const known = sightingFor(change, around.seen);
  // the original's servers let everybody recall everything, unless told otherwise
  if (known.senderUserId !== userId && options?.isAdmin !== true) {
    throw notTheirs(messageUId, userId);
  }
  const argument = { ...structuredClone(options), messageUId, sentTime: known.sentTime };
  const asked = sdk.recallMessage(sdkConversation(conversation), argument as RecallArgument);
  const made = await dataOf(asked, 'the recall');
  const time = made?.sentTime || sdk.getServerTime();
  around.events.change({ kind: 'recall', conversation, messageUId, userId, time });
}

async function expand(change: Outgoing<'expansion'>, around: ChangeSurroundings): Promise<void> {
  const { set, remove } = change;
  const { sdk } = around;
  const message = messageArgument(change, sightingFor(change, around.seen));
  if (Object.keys(set).length > 0) {
    await dataOf(sdk.updateMessageExpansion({ ...set }, message), 'the expansion');
    tell(change, { set, remove: [] }, around);
  }
  if (remove.length > 0) {
    await dataOf(sdk.removeMessageExpansionForKey([...remove], message), 'the expansion');
    tell(change, { set: {}, remove }, around);
  }
}

function tell(
  { conversation, messageUId }: OutgoingChange,
  made: Pick<Outgoing<'expansion'>, 'set' | 'remove'>,
  { sdk, userId, events }: ChangeSurroundings,
): void {
  const time = sdk.getServerTime();
  events.change({ kind: 'expansion', conversation, messageUId, userId, time, ...made });
}

/** @throws TransportError where neither the caller nor this transport knows the message */
function sightingFor({ record, messageUId }: OutgoingChange, seen: Seen): Sighting {
  const known: Sighting | undefined = record ?? seen.find(messageUId);
  if (known) return known;
  const reason = `the message ${messageUId} is not known here`;
  throw new TransportError(ErrorCode.INVALID_PARAMETER_MESSAGE, reason);
}

/** The SDK wants the message; it looks at its envelope alone. */
function messageArgument(change: OutgoingChange, known: Sighting): SdkMessageArgument {
  const { conversation, messageUId, record } = change;
  const { senderUserId, messageType, sentTime, canIncludeExpansion } = known;
  const envelope = { messageUId, senderUserId, messageType, sentTime, canIncludeExpansion };
  const expansion: MessageRecord['expansion'] = record?.expansion ?? null;
  const message = { ...sdkConversation(conversation), ...envelope, expansion, content: {} };
  return structuredClone(message) as unknown as SdkMessageArgument;
}

function notTheirs(messageUId: string, userId: string): TransportError {
  const reason = `${messageUId} is no message of ${userId}`;
  return new TransportError(ErrorCode.INVALID_PARAMETER_MESSAGE, reason);
}
