/**
 * From our record to what the SDK sends. All of it is copied: the SDK adds to content and to users
 * that are given to it, and takes from them.
 */
import { ErrorCode } from '../../errors.js';
import type { MessageRecord } from '../../messages/record.js';
import { TransportError, type Acknowledgement } from '../transport.js';
import type { Sdk, SdkResult } from './sdk.js';
import { sdkConversation } from './translate.js';

type SendOptions = NonNullable<Parameters<Sdk['sendMessage']>[2]>;
type PushConfig = SendOptions['pushConfig'];

/** The SDK would have it registered with the type; but what a caller says of one message holds. */
const STATUS = { isStatusMessage: true };

/** Failures after which nobody knows whether the server has the message: it was on its way. */
const UNCERTAIN: ReadonlySet<number> = new Set([
  ErrorCode.TIMEOUT,
  ErrorCode.RC_MSG_RESP_TIMEOUT,
  ErrorCode.RC_SOCKET_DISCONNECTED,
  ErrorCode.RC_PING_EXCEED_LIMIT,
  ErrorCode.PONG_RECEIVED_ERROR,
  ErrorCode.RC_MSG_SEND_FAIL,
  ErrorCode.RC_TCP_DISCONNECTED_NO_RMTP,
]);

/** @throws TransportError where it certainly did not leave; Error where that is not known */
export async function sendOver(sdk: Sdk, record: MessageRecord): Promise<Acknowledgement> {
  const { messageType, isPersited, isCounted } = record;
  const content: unknown = structuredClone(record.content);
  const message = new sdk.BaseMessage(messageType, content, isPersited, isCounted);
  const result = await sdk.sendMessage(sdkConversation(record), message, sendOptions(record));
  return acknowledgementOf(result, record, sdk);
}

function acknowledgementOf(
  { code, data }: SdkResult<{ readonly messageUId: string; readonly sentTime: number }>,
  record: MessageRecord,
  sdk: Sdk,
): Acknowledgement {
  if (UNCERTAIN.has(code)) throw new Error(`sending ended with ${String(code)}`);
  if (code !== 0) throw new TransportError(code, `sending was answered with ${String(code)}`);
  return {
    // a status message is not acknowledged, and has no name at the server
    messageUId: data?.messageUId || `unnamed-${String(record.messageId)}`,
    sentTime: data?.sentTime || sdk.getServerTime(),
  };
}

function sendOptions(record: MessageRecord): SendOptions {
  const { expansion, directedUserIds, isFilerWhiteBlacklist } = record;
  const isExpanded = record.canIncludeExpansion && Object.keys(expansion ?? {}).length > 0;
  return {
    messageId: record.messageId,
    disableNotification: record.disableNotification,
    isMentioned: record.isMentioned,
    canIncludeExpansion: record.canIncludeExpansion,
    disableUpdateLastMessage: record.disableUpdateLastMessage,
    needReceipt: record.needReceipt,
    ...(record.isStatusMessage && STATUS),
    ...(isExpanded && { expansion: { ...expansion } }),
    ...(directedUserIds.length > 0 && { directionalUserIdList: [...directedUserIds] }),
    ...(isFilerWhiteBlacklist !== undefined && { isFilerWhiteBlacklist }),
    ...pushOptions(record.pushConfig),
  };
}

/** One object in our record, four options of the SDK. */
function pushOptions(pushConfig: object | null): Partial<SendOptions> {
  const { isVoipPush, ...config } = structuredClone(pushConfig ?? {}) as Record<string, unknown>;
  const { pushContent, pushData, ...rest } = config;
  const isConfigured = Object.keys(rest).length > 0;
  return {
    ...(typeof pushContent === 'string' && { pushContent }),
    ...(typeof pushData === 'string' && { pushData }),
    ...(typeof isVoipPush === 'boolean' && { isVoipPush }),
    ...(isConfigured && { pushConfig: config as unknown as NonNullable<PushConfig> }),
  };
}
