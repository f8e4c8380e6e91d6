/**
 * The original SDK as this transport sees it: the functions that it calls, typed by the package
 * itself, and where a page has it. Knows nothing of what they are called for.
 */
import type { RCResult } from '@rongcloud/imlib-next';
import { nameOf, RimError } from '../../errors.js';
import { TransportError } from '../transport.js';

type Original = typeof import('@rongcloud/imlib-next');

/** What the SDK answers with, of its class only what is read. */
export interface SdkResult<Data = unknown> {
  readonly code: number;
  readonly msg?: string;
  readonly data?: Data;
}

/** A function of the SDK, whose results may be any objects of their shape. */
type Called<Func> = Func extends (...args: infer Args) => Promise<RCResult<infer Data>>
  ? (...args: Args) => Promise<SdkResult<Data>>
  : Func extends (...args: infer Args) => infer Answer
    ? (...args: Args) => Answer
    : never;

/** Without these there is no chat. */
const NEEDED = [
  'init',
  'connect',
  'disconnect',
  'getConnectionStatus',
  'getServerTime',
  'sendMessage',
  'sendTypingStatusMessage',
  'sendReadReceiptMessage',
  'recallMessage',
  'updateMessageExpansion',
  'removeMessageExpansionForKey',
  'getHistoryMessages',
  'registerMessageType',
] as const satisfies readonly (keyof Original)[];

/** These came with later versions, or with a plan. */
type Wished =
  | 'sendReadReceiptResponseV5'
  | 'clearMessagesUnreadStatus'
  | 'getChatroomHistoryMessages'
  | 'joinExistChatRoom'
  | 'quitChatRoom'
  | 'getMessagesByUIds'
  | 'getConversationListByTimestamp'
  | 'getConversationList';

export type Sdk = {
  readonly [Name in (typeof NEEDED)[number]]: Called<Original[Name]>;
} & {
  readonly [Name in Wished]?: Called<Original[Name]>;
} & Pick<Original, 'addEventListener' | 'removeEventListener' | 'BaseMessage'> & {
    readonly Events: Readonly<Partial<Original['Events']>>;
    readonly MessageType?: Readonly<Record<string, string>>;
  };

/** Under this name the SDK's own script leaves it in a page. */
const GLOBAL = 'RongIMLib';

/** The SDK that a page gave, else the one that it has, else the one that can be loaded. */
export async function findSdk(
  given: object | undefined,
  load: (() => Promise<object>) | undefined,
): Promise<Sdk> {
  if (given) return given as Sdk; // its options were checked
  const global = (globalThis as Readonly<Record<string, unknown>>)[GLOBAL];
  if (isSdk(global)) return global;
  const missing = (reason: string) => new RimError('sdk-missing', { reason });
  if (!load) throw missing(`there is no ${GLOBAL} on this page`);
  const loaded = await load().catch(() => {
    throw missing(`there is no ${GLOBAL} on this page, and no package @rongcloud/imlib-next`);
  });
  if (isSdk(loaded)) return loaded;
  throw missing(`@rongcloud/imlib-next is ${nameOf(loaded)} without what a chat needs`);
}

/** Whether a value has what a chat needs; an element whose id is the global's name has not. */
export function isSdk(value: unknown): value is Sdk {
  if (typeof value !== 'object' || value === null) return false;
  const has = (name: string, type: string) =>
    typeof (value as Readonly<Record<string, unknown>>)[name] === type;
  return (
    has('Events', 'object') &&
    [...NEEDED, 'addEventListener', 'removeEventListener', 'BaseMessage'].every((name) =>
      has(name, 'function'),
    )
  );
}

/**
 * What a call of the SDK brought.
 * @throws TransportError with the SDK's own code where it brought nothing
 */
export async function dataOf<Data>(
  call: Promise<SdkResult<Data>>,
  what: string,
): Promise<Data | undefined> {
  const { code, data } = await call;
  if (code === 0) return data;
  throw new TransportError(code, `${what} was answered with ${String(code)}`);
}
