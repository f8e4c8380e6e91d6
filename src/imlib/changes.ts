/** Messages that are changed after they were sent: recalled, or expanded. */
import type { ChatInside } from '../chat.js';
import type { Copies } from '../conversation/message-list.js';
import { ErrorCode } from '../error-codes.js';
import { checkExpansionEntries } from '../messages/checks.js';
import {
  conversationId,
  conversationKey,
  type ConversationId,
  type ConversationOption,
} from '../messages/identity.js';
import {
  isObject,
  toReceivedMessage,
  type MessageRecord,
  type ReceivedMessage,
} from '../messages/record.js';
import { MessageType } from '../messages/message-type.js';
import { MessageDirection } from '../messages/types.js';
import type { Result } from '../send/send.js';
import type {
  Change,
  ExpansionChange,
  RecallChange,
  RecallOptions,
} from '../transports/transport.js';
import type { Emit } from './events.js';
import { Events } from './events.js';
import {
  attempt,
  conversationOf,
  failed,
  invalid,
  isRefusal,
  refused,
  succeeded,
} from './results.js';

export interface RecallMessageOptions extends RecallOptions {
  /** The server's name for the message. */
  readonly messageUId: string;
  /** The server's time of it. */
  readonly sentTime: number;
}

/** Which message is meant: a record, or what tells it from the others. */
export type ExpandedMessage = ConversationOption &
  Pick<ReceivedMessage, 'messageUId'> &
  Partial<Pick<ReceivedMessage, 'canIncludeExpansion'>>;

export interface ChangeCalls {
  /**
   * Takes a message back at everybody's, with every copy of it that a resend made.
   * @returns the message that stands in its place
   */
  recallMessage(
    conversation: ConversationOption,
    options: RecallMessageOptions,
  ): Promise<Result<ReceivedMessage>>;
  /** Sets entries of a message that was sent with `canIncludeExpansion`. */
  updateMessageExpansion(
    expansion: Readonly<Record<string, string>>,
    message: ExpandedMessage,
  ): Promise<Result<undefined>>;
  /** Removes entries. */
  removeMessageExpansionForKey(
    keys: readonly string[],
    message: ExpandedMessage,
  ): Promise<Result<undefined>>;
}

export interface Changes extends ChangeCalls {
  /** A message was changed, just now: whoever listens is told, but of what was done here. */
  tell(change: Change, emit: Emit): void;
}

export function createChanges(inside: ChatInside): Changes {
  /** What was changed from here and comes back. */
  const madeHere = new Map<string, number>();
  /** Recalled messages that were told of, by the first of their names. */
  const toldRecalled = new Set<string>();

  const copiesOf = ({ conversation, messageUId }: Omit<RecallChange, 'userId' | 'time' | 'kind'>) =>
    inside.known(conversation)?.copies(messageUId);

  async function make(change: Parameters<typeof inside.transport.change>[0]): Promise<void> {
    const key = changeKey(change);
    madeHere.set(key, (madeHere.get(key) ?? 0) + 1);
    try {
      await inside.transport.change(change);
    } catch (error) {
      wasMadeHere(key);
      throw error;
    }
  }

  function wasMadeHere(key: string): boolean {
    const times = madeHere.get(key) ?? 0;
    if (times > 1) madeHere.set(key, times - 1);
    else madeHere.delete(key);
    return times > 0;
  }

  function recallRecord(
    original: MessageRecord | undefined,
    change: RecallChange,
  ): ReceivedMessage {
    const { conversation, messageUId, userId, time } = change;
    const raw = {
      ...conversation,
      senderUserId: userId,
      messageType: MessageType.RECALL,
      messageUId,
      sentTime: time,
      isCounted: false,
      messageId: original?.messageId ?? 0,
      content: { ...conversation, messageUId, sentTime: original?.sentTime ?? 0 },
    };
    return toReceivedMessage(inside.read(raw) as MessageRecord);
  }

  async function recall(
    conversation: ConversationId,
    messageUId: string,
    options: RecallOptions,
  ): Promise<Result<ReceivedMessage>> {
    const copies: Copies | undefined = inside.known(conversation)?.copies(messageUId);
    for (const uid of copies?.messageUIds ?? [messageUId]) {
      await make({
        kind: 'recall',
        conversation,
        messageUId: uid,
        options,
        ...(copies && { record: copies.record }),
      });
    }
    const userId = inside.chat.getCurrentUserId();
    const time = Date.now();
    return succeeded(
      recallRecord(copies?.record, { kind: 'recall', conversation, messageUId, userId, time }),
    );
  }

  /** Why nothing can be changed now. */
  function whyNot(can: 'recall' | 'expansion'): Result<never> | undefined {
    const session = inside.session();
    if (!session) return failed(ErrorCode.RC_NET_UNAVAILABLE);
    return session.capabilities[can] ? undefined : failed(ErrorCode.METHOD_NOT_SUPPORT);
  }

  function expand(
    message: unknown,
    change: Pick<ExpansionChange, 'set' | 'remove'>,
  ): Promise<Result<undefined>> {
    const meant = meantBy(message);
    if (isRefusal(meant)) return Promise.resolve(refused(meant));
    const no = whyNot('expansion');
    if (no) return Promise.resolve(no);
    const copies = copiesOf(meant);
    const canExpand = copies?.record.canIncludeExpansion ?? meant.canIncludeExpansion;
    if (canExpand === false) return Promise.resolve(failed(ErrorCode.MESSAGE_KV_NOT_SUPPORT));
    return attempt(async () => {
      const { conversation } = meant;
      for (const messageUId of copies?.messageUIds ?? [meant.messageUId]) {
        await make({
          kind: 'expansion',
          conversation,
          messageUId,
          ...change,
          ...(copies && { record: copies.record }),
        });
      }
      return succeeded();
    });
  }

  function tellRecall(change: RecallChange, emit: Emit): void {
    const copies = copiesOf(change);
    const first = `${conversationKey(change.conversation)}/${copies?.messageUIds[0] ?? change.messageUId}`;
    if (toldRecalled.has(first)) return;
    toldRecalled.add(first);
    emit(Events.MESSAGES, { messages: [recallRecord(copies?.record, change)] });
  }

  return {
    tell(change, emit) {
      if (wasMadeHere(changeKey(change))) return;
      if (change.kind === 'recall') {
        tellRecall(change, emit);
        return;
      }
      const { conversation, messageUId, set, remove } = change;
      const where = { messageUId, ...conversation };
      if (Object.keys(set).length > 0)
        emit(Events.EXPANSION, { updatedExpansion: { expansion: { ...set }, ...where } });
      if (remove.length > 0)
        emit(Events.EXPANSION, { deletedExpansion: { deletedKeys: [...remove], ...where } });
    },
    async recallMessage(conversation, options) {
      const id = conversationOf(conversation);
      if (isRefusal(id)) return refused(id);
      const given: Readonly<Record<string, unknown>> = isObject(options) ? options : {};
      const { messageUId, sentTime, ...how } = given;
      if (!isUId(messageUId))
        return refused(invalid(ErrorCode.INVALID_PARAMETER_MESSAGE_UID, 'messageUId'));
      if (typeof sentTime !== 'number' || !(sentTime > 0))
        return refused(invalid(ErrorCode.INVALID_PARAMETER_TIMESTAMP, 'sentTime'));
      const odd = RECALL_CHECKS.find(([key, holds]) => !isNothing(how[key]) && !holds(how[key]));
      if (odd) return refused(invalid(odd[2], odd[0]));
      const no = whyNot('recall');
      if (no) return no;
      const record = inside.known(id)?.copies(messageUId)?.record;
      if (record && record.messageDirection !== MessageDirection.SEND && !given.isAdmin)
        return failed(ErrorCode.RECALL_MESSAGE_USER_INVALID);
      return attempt(() => recall(id, messageUId, how));
    },
    updateMessageExpansion(expansion, message) {
      const refusal = checkExpansionEntries(expansion);
      if (refusal) return Promise.resolve(refused(refusal));
      return expand(message, { set: { ...expansion }, remove: [] });
    },
    removeMessageExpansionForKey(keys, message) {
      const isList =
        Array.isArray(keys) && keys.length > 0 && keys.every((key) => typeof key === 'string');
      if (!isList)
        return Promise.resolve(refused(invalid(ErrorCode.INVALID_PARAMETER_KEYS, 'keys')));
      return expand(message, { set: {}, remove: [...keys] });
    },
  };
}

const isBoolean = (value: unknown) => typeof value === 'boolean';
const isNothing = (value: unknown) => value === undefined || value === null;

/** What an option of a recall has to be, and the code where it is not. */
const RECALL_CHECKS: readonly [
  keyof RecallOptions,
  holds: (value: unknown) => boolean,
  ErrorCode,
][] = [
  ['disableNotification', isBoolean, ErrorCode.INVALID_PARAMETER_DISABLE_NOTIFICATION],
  ['pushConfig', isObject, ErrorCode.INVALID_PARAMETER_PUSH_CONFIG],
  ['extra', (value) => typeof value === 'string', ErrorCode.INVALID_PARAMETER_EXTRA],
  ['user', isObject, ErrorCode.INVALID_PARAMETER_USER_PROFILE],
  ['isDelete', isBoolean, ErrorCode.BIZ_ERROR_INVALID_PARAMETER],
  ['isAdmin', isBoolean, ErrorCode.BIZ_ERROR_INVALID_PARAMETER],
  ['disableUpdateLastMessage', isBoolean, ErrorCode.INVALID_DISABLE_UPDATE_LAST_MESSAGE],
  [
    'directionalUserIdList',
    (value) => Array.isArray(value) && value.every((id) => typeof id === 'string' && id !== ''),
    ErrorCode.INVALID_PARAMETER_USERIDLIST,
  ],
];

function isUId(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function changeKey(change: Omit<Change, 'userId' | 'time'>): string {
  const { kind, conversation, messageUId } = change;
  return `${kind}/${messageUId}/${conversationKey(conversation)}`;
}

function meantBy(message: unknown) {
  if (!isObject(message)) return invalid(ErrorCode.INVALID_PARAMETER_MESSAGE, 'message');
  const id = conversationOf(message);
  if (isRefusal(id)) return id;
  const { messageUId, canIncludeExpansion } = message;
  if (!isUId(messageUId))
    return invalid(ErrorCode.INVALID_PARAMETER_MESSAGE_UID, 'message.messageUId');
  return { conversation: conversationId(id), messageUId, canIncludeExpansion };
}
