/** What calls resolve with, made here for all of them. */
import { ErrorCode } from '../error-codes.js';
import { reasonOf } from '../errors.js';
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

/** @param msg the code's sentence where none is given, said by whoever hands the result out */
export function failed(code: number, msg = ''): Result<never> {
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

type Calls = Readonly<Record<string, (...args: never) => Promise<Result<unknown>>>>;

/**
 * The same calls, which resolve where an argument throws as it is read: an accessor, a proxy. What
 * they have checked up to there they begin with, in the same task.
 */
export function resolving<Some extends { readonly [Name in keyof Some]: Calls[string] }>(
  calls: Some,
): Some {
  const entries = Object.entries<Calls[string]>(calls).map(([name, call]) => [
    name,
    async (...args: never) => {
      try {
        return await call(...args);
      } catch (error) {
        const reason = `An argument cannot be read: ${reasonOf(error)}`;
        return failed(ErrorCode.BIZ_ERROR_INVALID_PARAMETER, reason);
      }
    },
  ]);
  return Object.fromEntries(entries) as Some;
}

/** The conversation that is meant, or why there is none. */
export function conversationOf(conversation: unknown): ConversationId | Refusal {
  return checkConversation(conversation) ?? conversationId(conversation as ConversationId);
}

export const isRefusal = (value: object): value is Refusal => 'code' in value;
