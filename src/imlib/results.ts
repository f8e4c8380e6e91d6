/** What calls resolve with, made here for all of them. */
import { ErrorCode } from '../error-codes.js';
import { errorToMessage } from '../errors.js';
import { checkConversation, type Refusal } from '../messages/checks.js';
import { conversationId, type ConversationId } from '../messages/identity.js';
import type { Result } from '../send/send.js';

export function succeeded(): Result<undefined>;
export function succeeded<Data>(data: Data): Result<Data>;
export function succeeded<Data>(data?: Data): Result<Data | undefined> {
  return {
    isOk: true,
    code: ErrorCode.SUCCESS,
    msg: 'success',
    ...(data !== undefined && { data }),
  };
}

export function failed(code: number, msg = errorToMessage(code)): Result<never> {
  return { isOk: false, code, msg };
}

/** An argument that cannot be used. */
export function invalid(code: ErrorCode, parameter: string): Refusal {
  return { code, msg: `param '${parameter}' is invalid` };
}

export function refused({ code, msg }: Refusal): Result<never> {
  return failed(code, msg);
}

/** The result of something that may be refused with a code. @see TransportError */
export async function attempt<Data>(work: () => Promise<Result<Data>>): Promise<Result<Data>> {
  try {
    return await work();
  } catch (error) {
    const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
    return failed(typeof code === 'number' ? code : ErrorCode.TIMEOUT);
  }
}

/** The conversation that is meant, or why there is none. */
export function conversationOf(conversation: unknown): ConversationId | Refusal {
  return checkConversation(conversation) ?? conversationId(conversation as ConversationId);
}

export const isRefusal = (value: object): value is Refusal => 'code' in value;
