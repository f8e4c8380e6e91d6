/** Typing and reading on their way out. Nobody waits for them, and nobody hears where they fail. */
import { ConversationType } from '../../messages/types.js';
import type { OutgoingReceipt, OutgoingSignal } from '../transport.js';
import type { Sdk } from './sdk.js';
import type { Seen } from './seen.js';
import { sdkConversation } from './translate.js';

/** Messages of which the SDK tells at once that they have been read. */
const RECEIPTS_MAX = 100;

export function sendSignal(sdk: Sdk, signal: OutgoingSignal, seen: Seen): void {
  if (signal.kind === 'receipt') tellRead(sdk, signal, seen);
  else {
    const conversation = sdkConversation(signal.conversation);
    quietly(() => sdk.sendTypingStatusMessage(conversation, signal.messageType));
  }
}

function tellRead(sdk: Sdk, receipt: OutgoingReceipt, seen: Seen): void {
  const { readTime, messageUIds = [] } = receipt;
  const newestUId = receipt.newestUId ?? seen.nameAt(readTime);
  const conversation = sdkConversation(receipt.conversation);
  const { targetId, channelId } = conversation;
  const isPrivate = receipt.conversation.conversationType === ConversationType.PRIVATE;
  if (isPrivate && newestUId) {
    quietly(() => sdk.sendReadReceiptMessage(targetId, newestUId, readTime, channelId));
  }
  for (let from = 0; from < messageUIds.length; from += RECEIPTS_MAX) {
    const some = messageUIds.slice(from, from + RECEIPTS_MAX);
    quietly(() => sdk.sendReadReceiptResponseV5?.(conversation, some));
  }
  // it counts by itself what is unread, and its list of conversations says so
  quietly(() => sdk.clearMessagesUnreadStatus?.(conversation));
}

function quietly(call: () => Promise<unknown> | undefined): void {
  const made = async () => call();
  made().catch(() => undefined);
}
