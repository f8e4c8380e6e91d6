/**
 * The checks that every message passes before anything else happens, in the original SDK's order:
 * the first that fails names the result's code. They read the caller's objects and never change
 * them.
 */
import { ErrorCode } from '../errors.js';
import {
  CHANNEL_ID_MAX_UNITS,
  CONTENT_MAX_BYTES,
  DIRECTED_USERS_MAX,
  EXPANSION_KEY_MAX,
  EXPANSION_MAX_KEYS,
  EXPANSION_VALUE_MAX,
  TARGET_ID_MAX_UNITS,
} from '../limits.js';
import {
  isObject,
  type MessageContent,
  type ReceivedMessage,
  type SendSettings,
} from './record.js';
import type { PushConfig } from './push.js';
import { MessageType } from './message-type.js';
import { ConversationType, isConversationType } from './types.js';

/** How a message is sent; all of it optional. */
export interface SendMessageOptions {
  /** The id of the message that is sent again; absent, null or 0 for a new one. Else 34204. */
  readonly messageId?: number | null;
  /** Called once, before anything leaves; what it changes in `message.content` is what is sent. */
  readonly onSendBefore?: (message: ReceivedMessage) => void;
  /** The message mentions somebody: whom is said in its content's `mentionedInfo`. */
  readonly isMentioned?: boolean;
  /** 1: all, 2: those of the list. @deprecated `mentionedInfo.type` of the content */
  readonly mentionedType?: 1 | 2;
  /** @deprecated `mentionedInfo.userIdList` of the content */
  readonly mentionedUserIdList?: readonly string[];
  /** No sound and no push at the other side. */
  readonly disableNotification?: boolean;
  /** Neither kept nor counted; better said of the whole type, where it is registered. */
  readonly isStatusMessage?: boolean;
  /** What a push says; stands for `pushConfig.pushContent` where that is not given. */
  readonly pushContent?: string;
  /** What a push carries besides; stands for `pushConfig.pushData` where that is not given. */
  readonly pushData?: string;
  /** How it is shown, on each kind of phone. */
  readonly pushConfig?: PushConfig;
  /** An iOS device that is not connected gets a VoIP push. */
  readonly isVoipPush?: boolean;
  /** Whether entries can be set on the message, now and later. */
  readonly canIncludeExpansion?: boolean;
  /**
   * Minded with `canIncludeExpansion`: 1 to 20 entries; names of up to 32 of A–Z, a–z, 0–9 and
   * `_=+-`, values of up to 4,096 characters. Else 34220, or 34010 for what is too much.
   */
  readonly expansion?: Readonly<Record<string, string>>;
  /** The message does not become the conversation's latest one. */
  readonly disableUpdateLastMessage?: boolean;
  /** The server is to look at the receiver's block list. Spelt as in the original SDK. */
  readonly isFilerWhiteBlacklist?: boolean;
  /** Only these users of a group or public service get the message: up to 300. Else 34215, 34296. */
  readonly directionalUserIdList?: readonly string[];
  /** Whoever reads the message is asked to say so. */
  readonly needReceipt?: boolean;
}

/** Why a call was refused: a code, and a sentence that names the parameter. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly msg: string;
}

type Unchecked = Readonly<Record<string, unknown>>;

const DIRECTED_TYPES: ReadonlySet<unknown> = new Set([
  ConversationType.GROUP,
  ConversationType.ULTRA_GROUP,
  ConversationType.APP_PUBLIC_SERVICE,
  ConversationType.PUBLIC_SERVICE,
]);

const isString = (value: unknown): value is string => typeof value === 'string';
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isNumber = (value: unknown): boolean => Number.isFinite(value);
const isId = (value: unknown): value is string =>
  isString(value) && value.length >= 1 && value.length <= TARGET_ID_MAX_UNITS;
const isChannelId = (value: unknown): boolean =>
  isString(value) && value.length <= CHANNEL_ID_MAX_UNITS && !value.includes('_');
const isIdList = (value: unknown): value is string[] => Array.isArray(value) && value.every(isId);
/** An object that is nothing special: a date, a map and their like have no JSON to speak of. */
const isPlain = (value: unknown): boolean =>
  Object.prototype.toString.call(value) === '[object Object]';
const given = (value: unknown): boolean => value !== undefined && value !== null;

/** A copy of an object as it travels: what JSON keeps of it; undefined where it keeps no object. */
function jsonCopy(value: object): { readonly json: string; readonly copy: object } | undefined {
  try {
    const json = JSON.stringify(value) as string | undefined;
    const copy: unknown = json === undefined ? undefined : JSON.parse(json);
    return json !== undefined && isObject(copy) ? { json, copy } : undefined;
  } catch {
    return undefined; // cyclic, a BigInt, or a getter or toJSON that throws: no JSON
  }
}

const refuse = (code: ErrorCode, parameter: string): Refusal => ({
  code,
  msg: `param '${parameter}' is invalid`,
});

/** Checks follow each other with `??`: the first that refuses is the last that is made. */
const must = (holds: boolean, code: ErrorCode, parameter: string): Refusal | undefined =>
  holds ? undefined : refuse(code, parameter);

/** A check of what may throw as it is read: an accessor, a proxy. */
function readable(
  check: () => Refusal | undefined,
  code: ErrorCode,
  parameter: string,
): Refusal | undefined {
  try {
    return check();
  } catch {
    return refuse(code, parameter);
  }
}

/** Whether a conversation can be talked in. */
export function checkConversation(conversation: unknown): Refusal | undefined {
  return readable(
    () => checkParts(conversation),
    ErrorCode.INVALID_PARAMETER_CONVERSATION,
    'conversation',
  );
}

function checkParts(conversation: unknown): Refusal | undefined {
  if (!isObject(conversation))
    return refuse(ErrorCode.INVALID_PARAMETER_CONVERSATION, 'conversation');
  const { conversationType, targetId, channelId } = conversation;
  return (
    must(
      isConversationType(conversationType),
      ErrorCode.INVALID_PARAMETER_CONVERSATION_TYPE,
      'conversationType',
    ) ??
    must(isId(targetId), ErrorCode.INVALID_PARAMETER_TARGET_ID, 'targetId') ??
    must(
      !given(channelId) || isChannelId(channelId),
      ErrorCode.INVALID_PARAMETER_CHANNEL_ID,
      'channelId',
    )
  );
}

function checkExpansion(options: Unchecked): Refusal | undefined {
  const { canIncludeExpansion, expansion } = options;
  return canIncludeExpansion && given(expansion) ? checkExpansionEntries(expansion) : undefined;
}

/** Whether something can be set on a message later. */
export function checkExpansionEntries(expansion: unknown): Refusal | undefined {
  if (!isObject(expansion))
    return refuse(ErrorCode.INVALID_PARAMETER_MESSAGE_EXPANSION, 'expansion');
  const entries = Object.entries(expansion);
  const fitsKey = (key: string) => /^[A-Za-z0-9_=+-]+$/.test(key);
  return (
    must(
      entries.length >= 1 && entries.length <= EXPANSION_MAX_KEYS,
      ErrorCode.EXPANSION_LIMIT_EXCEET,
      'expansion',
    ) ??
    must(
      entries.every(([key, value]) => fitsKey(key) && isString(value)),
      ErrorCode.INVALID_PARAMETER_MESSAGE_EXPANSION,
      'expansion',
    ) ??
    must(
      entries.every(
        ([key, value]) =>
          key.length <= EXPANSION_KEY_MAX && String(value).length <= EXPANSION_VALUE_MAX,
      ),
      ErrorCode.EXPANSION_LIMIT_EXCEET,
      'expansion',
    )
  );
}

function checkDirected(conversation: Unchecked, options: Unchecked): Refusal | undefined {
  const users = options.directionalUserIdList;
  if (!given(users)) return undefined;
  return (
    must(
      isIdList(users) && users.length <= DIRECTED_USERS_MAX,
      ErrorCode.INVALID_PARAMETER_USERIDLIST,
      'directionalUserIdList',
    ) ??
    must(
      DIRECTED_TYPES.has(conversation.conversationType),
      ErrorCode.RC_DIRECTIONAL_MESSAGE_INVALID_CONVERSATION_TYPE,
      'conversationType',
    )
  );
}

function checkMention(content: Unchecked, options: Unchecked): Refusal | undefined {
  if (!options.isMentioned) return undefined;
  const info: Unchecked = isObject(content.mentionedInfo) ? content.mentionedInfo : {};
  const { type, userIdList, mentionedContent } = info;
  return (
    must(
      type === 1 || type === 2,
      ErrorCode.INVALID_PARAMETER_MENTIONED_TYPE,
      'mentionedInfo.type',
    ) ??
    must(
      isIdList(userIdList) || (type === 1 && !given(userIdList)),
      ErrorCode.INVALID_PARAMETER_USERIDLIST,
      'mentionedInfo.userIdList',
    ) ??
    must(
      !given(mentionedContent) || isString(mentionedContent),
      ErrorCode.INVALID_PARAMETER_MESSAGE_CONTENT,
      'mentionedInfo.mentionedContent',
    )
  );
}

function checkOptions(
  conversation: Unchecked,
  content: Unchecked,
  options: Unchecked,
): Refusal | undefined {
  const check = (key: string, holds: (value: unknown) => boolean, code: ErrorCode) =>
    must(!given(options[key]) || holds(options[key]), code, key);
  return (
    check('messageId', isNumber, ErrorCode.INVALID_PARAMETER_MESSAGE_ID) ??
    check('disableNotification', isBoolean, ErrorCode.INVALID_PARAMETER_DISABLE_NOTIFICATION) ??
    check('pushContent', isString, ErrorCode.INVALID_PARAMETER_PUSH_CONTENT) ??
    check('pushData', isString, ErrorCode.INVALID_PARAMETER_PUSH_DATA) ??
    check(
      'pushConfig',
      (value) => isObject(value) && jsonCopy(value) !== undefined,
      ErrorCode.INVALID_PARAMETER_PUSH_CONFIG,
    ) ??
    check('isVoipPush', isBoolean, ErrorCode.INVALID_PARAMETER_IS_VOIP_PUSH) ??
    check('canIncludeExpansion', isBoolean, ErrorCode.INVALID_PARAMETER_CAN_INCLUDE_EXPANSION) ??
    checkExpansion(options) ??
    check('disableUpdateLastMessage', isBoolean, ErrorCode.INVALID_DISABLE_UPDATE_LAST_MESSAGE) ??
    checkDirected(conversation, options) ??
    check('isMentioned', isBoolean, ErrorCode.INVALID_PARAMETER_IS_MENTIONED) ??
    checkMention(content, options) ??
    check('quoteInfo', isObject, ErrorCode.INVALID_PARAMETER_QUOTE_INFO)
  );
}

/** The types of message that a chat knows more of than their names. */
export interface KnownTypes {
  /** The fields of a type's content that a search needs, and that have to be there. */
  searchProps(messageType: string): readonly string[];
  /** Whether its messages are neither kept nor counted. */
  isStatusMessage(messageType: string): boolean;
  /** Why a type's content says nothing, or not what its type is for. */
  refusal(messageType: string, content: Unchecked): string | undefined;
}

/** The one type that the elements cannot do without. */
export const TEXT_ONLY: KnownTypes = {
  searchProps: () => [],
  isStatusMessage: () => false,
  refusal: (messageType, { content }) =>
    messageType === MessageType.TEXT && !isString(content)
      ? 'The content.content of RC:TxtMsg is undefined, expected a string.'
      : undefined,
};

/** The fields without which a message of a type we know says nothing. */
function checkContent(
  messageType: string,
  content: Unchecked,
  types: KnownTypes,
): Refusal | undefined {
  const msg = types.refusal(messageType, content);
  return msg === undefined ? undefined : { code: ErrorCode.INVALID_PARAMETER_MESSAGE_CONTENT, msg };
}

function checkSearchProps(message: Unchecked, types: KnownTypes): Refusal | undefined {
  const content = message.content as Unchecked;
  const missing = types
    .searchProps(message.messageType as string)
    .find((name) => !Object.hasOwn(content, name) || !given(content[name]));
  return missing === undefined ? undefined : refuse(ErrorCode.SEARCH_PROPS_LIMIT_ERROR, missing);
}

/** Whether a message can be of a type: one without a name would be no record at the other side. */
export function checkMessageType(messageType: unknown): Refusal | undefined {
  return isString(messageType) && messageType !== ''
    ? undefined
    : refuse(ErrorCode.INVALID_PARAMETER_MESSAGE_TYPE, 'messageType');
}

/** Everything about a call of `sendMessage` that can be wrong before the connection is looked at. */
export function checkSend(
  conversation: unknown,
  message: unknown,
  options: unknown,
  types: KnownTypes = TEXT_ONLY,
): Refusal | undefined {
  return (
    checkConversation(conversation) ??
    readable(
      () => checkBody(message, types),
      ErrorCode.INVALID_PARAMETER_MESSAGE_CONTENT,
      'content',
    ) ??
    readable(
      () => checkRest(conversation as Unchecked, message as Unchecked, options, types),
      ErrorCode.BIZ_ERROR_INVALID_PARAMETER,
      'options',
    )
  );
}

function checkBody(message: unknown, types: KnownTypes): Refusal | undefined {
  const body: Unchecked = isObject(message) ? message : {};
  return (
    must(isPlain(body.content), ErrorCode.INVALID_PARAMETER_MESSAGE_CONTENT, 'content') ??
    checkMessageType(body.messageType) ??
    checkSearchProps(body, types)
  );
}

function checkRest(
  conversation: Unchecked,
  { messageType, content }: Unchecked,
  options: unknown,
  types: KnownTypes,
): Refusal | undefined {
  const settings: Unchecked = isObject(options) ? options : {};
  return (
    checkOptions(conversation, content as Unchecked, settings) ??
    readable(
      () => checkContent(messageType as string, content as Unchecked, types),
      ErrorCode.INVALID_PARAMETER_MESSAGE_CONTENT,
      'content',
    )
  );
}

/** The settings of a call whose options passed {@link checkSend}, with their defaults. */
export function settingsOf(options: SendMessageOptions): SendSettings {
  const { pushContent, pushData, pushConfig, isVoipPush } = options;
  const push = {
    ...(given(pushContent) && { pushContent }),
    ...(given(pushData) && { pushData }),
  };
  const isPushed = Object.keys(push).length > 0 || given(pushConfig) || given(isVoipPush);
  return {
    messageId: options.messageId || undefined,
    isMentioned: options.isMentioned ?? false,
    disableNotification: options.disableNotification ?? false,
    isStatusMessage: Boolean(options.isStatusMessage),
    canIncludeExpansion: options.canIncludeExpansion ?? false,
    expansion: options.canIncludeExpansion ? { ...options.expansion } : null,
    pushConfig: isPushed
      ? (jsonCopy({ ...push, ...pushConfig, ...(given(isVoipPush) && { isVoipPush }) })?.copy ??
        null)
      : null,
    directedUserIds: [...(options.directionalUserIdList ?? [])],
    disableUpdateLastMessage: options.disableUpdateLastMessage ?? false,
    needReceipt: Boolean(options.needReceipt),
    ...(given(options.isFilerWhiteBlacklist) && {
      isFilerWhiteBlacklist: Boolean(options.isFilerWhiteBlacklist),
    }),
  };
}

/**
 * A copy of a message's content as it travels.
 * @returns the copy, or why it cannot travel: no JSON can be made of it, it says nothing any more,
 * or it is over `maxBytes` in UTF-8
 */
export function travelling(
  messageType: string,
  content: object,
  maxBytes: number,
  types: KnownTypes = TEXT_ONLY,
): { readonly content: MessageContent } | Refusal {
  const written = jsonCopy(content);
  if (!written) {
    return {
      code: ErrorCode.INVALID_PARAMETER_MESSAGE_CONTENT,
      msg: "The message's content cannot be written as JSON.",
    };
  }
  const limit = Math.min(maxBytes, CONTENT_MAX_BYTES);
  if (exceeds(written.json, limit)) {
    return {
      code: ErrorCode.RC_MSG_CONTENT_EXCEED_LIMIT,
      msg: `The message's content is over ${String(limit)} bytes.`,
    };
  }
  const travels = { content: written.copy as MessageContent };
  return checkContent(messageType, travels.content, types) ?? travels;
}

/** Counts bytes only where the length leaves a doubt: a UTF-16 unit is 1 to 3 bytes. */
function exceeds(json: string, bytes: number): boolean {
  if (json.length > bytes) return true;
  return json.length * 3 > bytes && new TextEncoder().encode(json).length > bytes;
}
