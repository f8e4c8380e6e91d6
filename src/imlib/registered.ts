/**
 * The types of message that a page makes known: one list for the page, as message classes are.
 * Registering decides how a type is kept and counted; what nobody registered arrives all the same.
 */
import { ErrorCode } from '../error-codes.js';
import { nameOf } from '../errors.js';
import { MESSAGE_TYPE_MAX_UNITS, SEARCH_PROPS_MAX } from '../limits.js';
import { BaseMessage } from '../messages/types.js';
import type { RegisteredType } from '../transports/transport.js';
import { ArgumentError } from './argument-error.js';

/** A class whose instances are messages of one type. */
export type MessageConstructor<Content> = new (content: Content) => BaseMessage<Content>;

interface Registered {
  readonly type: RegisteredType;
  readonly Message: MessageConstructor<object>;
}

const registered = new Map<string, Registered>();
const listeners = new Set<(type: RegisteredType) => void>();

/**
 * Makes a type of message known, for all chats of the page.
 * @param messageType its name on the wire: 1 to 32 characters, none of the `RC:` names
 * @param isPersited whether its messages are kept in history
 * @param isCounted whether they count as unread
 * @param searchProps fields of the content that have to be there, for they are searched
 * @param isStatusMessage whether they are neither kept nor counted nor confirmed
 * @returns the class of its messages; the same one for the same registration
 * @throws ArgumentError 35024 for a name that cannot be, is built in, or was registered otherwise;
 * 35045 or 35022 for another argument
 */
export function registerMessageType<Content>(
  messageType: string,
  isPersited: boolean,
  isCounted: boolean,
  searchProps: readonly string[] = [],
  isStatusMessage = false,
): MessageConstructor<Content> {
  const names = listOf(searchProps);
  const type = { messageType, isPersited, isCounted, searchProps: names, isStatusMessage };
  checkType(type);
  const known = registered.get(messageType);
  if (known) {
    mustBeSame(known.type, type);
    return known.Message as unknown as MessageConstructor<Content>;
  }
  class CustomMessage extends BaseMessage {
    constructor(content: object) {
      super(messageType, content, isPersited, isCounted);
    }
  }
  registered.set(messageType, { type, Message: CustomMessage });
  for (const listener of listeners) listener(type);
  return CustomMessage as unknown as MessageConstructor<Content>;
}

/** What is known of a type that was registered. */
export function registeredType(messageType: string): RegisteredType | undefined {
  return registered.get(messageType)?.type;
}

/** Calls back for each type that is known or becomes known. @returns a function that stops it */
export function onRegistered(listener: (type: RegisteredType) => void): () => void {
  for (const { type } of registered.values()) listener(type);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** A copy of a list; what is none, or cannot be read, stays what it is. */
function listOf(list: readonly string[]): readonly string[] {
  try {
    return Array.isArray(list) ? [...(list as readonly string[])] : list;
  } catch {
    return 'an unreadable list' as unknown as readonly string[];
  }
}

function checkType(type: Readonly<Record<keyof RegisteredType, unknown>>): void {
  const { messageType, searchProps } = type;
  const isName =
    typeof messageType === 'string' &&
    messageType !== '' &&
    messageType.length <= MESSAGE_TYPE_MAX_UNITS;
  must(
    isName,
    ErrorCode.INVALID_PARAMETER_MESSAGE_TYPE,
    'messageType',
    messageType,
    `a string of 1 to ${String(MESSAGE_TYPE_MAX_UNITS)} characters`,
  );
  must(
    !/^RC:/i.test(messageType as string),
    ErrorCode.INVALID_PARAMETER_MESSAGE_TYPE,
    'messageType',
    messageType,
    'a name of your own: those with RC: are built in',
  );
  for (const flag of ['isPersited', 'isCounted', 'isStatusMessage'] as const) {
    must(
      typeof type[flag] === 'boolean',
      ErrorCode.INVALID_PARAMETER_IS_STATUS_MESSAGE,
      flag,
      type[flag],
      'true or false',
    );
  }
  must(
    Array.isArray(searchProps) &&
      searchProps.length <= SEARCH_PROPS_MAX &&
      searchProps.every((name) => typeof name === 'string' && name !== ''),
    ErrorCode.SEARCH_PROPS_LIMIT_ERROR,
    'searchProps',
    searchProps,
    `an array of at most ${String(SEARCH_PROPS_MAX)} names`,
  );
}

function mustBeSame(known: RegisteredType, type: RegisteredType): void {
  const differs = (Object.keys(known) as (keyof RegisteredType)[]).find(
    (key) => JSON.stringify(known[key]) !== JSON.stringify(type[key]),
  );
  must(
    differs === undefined,
    ErrorCode.INVALID_PARAMETER_MESSAGE_TYPE,
    'messageType',
    type.messageType,
    `the same ${String(differs)} as at its first registration`,
  );
}

function must(
  holds: boolean,
  code: ErrorCode,
  parameter: string,
  value: unknown,
  expected: string,
): void {
  if (!holds)
    throw new ArgumentError(code, `${parameter} is ${nameOf(value)}, expected ${expected}.`);
}
