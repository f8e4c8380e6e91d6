/**
 * What can go wrong: the problems that stop a chat, and the one place where a code becomes English.
 * The elements speak of both in the reader's language; the engine alone speaks English.
 */
import { ErrorCode } from './error-codes.js';

export { ErrorCode };

/** What to say, by code. */
export type Sentences = Readonly<Record<number, string>>;

const known: Record<number, string> = {
  [ErrorCode.CANCELLED]: 'The message was taken back.',
  [ErrorCode.TIMEOUT]: 'No confirmation came: the message may have arrived.',
  [ErrorCode.SUCCESS]: 'success',
  [ErrorCode.RC_NET_UNAVAILABLE]: 'Not connected. Check the network and try again.',
  [ErrorCode.RC_MSG_CONTENT_EXCEED_LIMIT]: 'The message is too long. Shorten it and send it again.',
  [ErrorCode.RC_CONN_TOKEN_INCORRECT]: 'The token was not accepted. Sign in again.',
};

/** Those that are there: from the start, the few that no chat can do without. */
export const SENTENCES: Sentences = known;

/**
 * For builds that carry the sentences of all codes: from here on the engine says them.
 * @param all in English, as everything that the engine says; readers' languages are the elements'
 */
export function knowSentences(all: Sentences): void {
  Object.assign(known, all);
}

/**
 * One English sentence for a result's code.
 * @param code a code of {@link ErrorCode} or one passed through from a server
 */
export function errorToMessage(code: number): string {
  return known[code] ?? `The message was refused (code ${String(code)}).`;
}

/** What stops or limits a chat. The codes are stable: pages and documents refer to them. */
export type ProblemCode =
  /** An option, attribute or property has a value that cannot be used. */
  | 'option-invalid'
  /** `transport` names none that this copy knows. */
  | 'transport-unknown'
  /** There is nobody to talk to: `target-id` is missing. */
  | 'target-missing'
  /** There is nobody who talks: `user-id` or `token` is missing. */
  | 'user-missing'
  /** The transport refused or failed to connect. */
  | 'connect-failed'
  /** The server does not take the token, or not any more. */
  | 'token-refused'
  /** The server closed the connection for good. */
  | 'connection-closed'
  /** The machine's clock and the server's differ by more than five minutes. */
  | 'clock-off'
  /** Messages were missed, and the history that would have them cannot be read. */
  | 'history-gap'
  /** The page's policy (CSP) forbids what the connection needs. */
  | 'policy-blocked'
  /** The browser gives no storage (blocked, or a private window): kept in memory only. */
  | 'storage-unavailable'
  /** Storage ran full: from here on kept in memory only. */
  | 'storage-full'
  /** There is no BroadcastChannel: other tabs learn of messages later, and not of typing. */
  | 'channel-unavailable'
  /** A part that loads at its first use could not be loaded. */
  | 'part-missing'
  /** A transport works through an SDK of somebody else, and the page has none. */
  | 'sdk-missing'
  /** A transport or a page handed over a record that is none; it was left out. */
  | 'record-invalid'
  /** A function that the page gave us threw; the chat went on without it. */
  | 'hook-threw';

/** One problem: a stable code, and the values that its sentence names. */
export interface Problem {
  readonly code: ProblemCode;
  readonly data: Readonly<Record<string, string | number>>;
}

/**
 * One English line for a problem, made of its code and data: it names the value, and what was
 * expected. The elements have whole sentences, in the reader's language.
 */
export function problemToMessage({ code, data }: Problem): string {
  const { option = code, value, expected } = data;
  return expected === undefined
    ? [code, ...Object.values(data)].join(': ')
    : `${String(option)} is ${String(value)}, expected ${String(expected)}.`;
}

/** Thrown where a call cannot go on; carries the {@link Problem} as data. Compare by `code`. */
export class RimError extends Error {
  override readonly name = 'RimError';
  readonly code: ProblemCode;
  readonly data: Problem['data'];

  constructor(code: ProblemCode, data: Problem['data'] = {}) {
    super(problemToMessage({ code, data }));
    this.code = code;
    this.data = data;
  }
}

/** How a value is named in a sentence: short, and never the whole of a large one. */
export function nameOf(value: unknown): string {
  if (typeof value === 'string')
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (typeof value === 'object' && value !== null) return isList(value) ? 'an array' : 'an object';
  if (typeof value === 'function') return 'a function';
  return String(value);
}

/** Naming a value throws for none, not even for a proxy that was revoked. */
function isList(value: object): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** The words of anything that was thrown. */
export function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : nameOf(thrown);
}
