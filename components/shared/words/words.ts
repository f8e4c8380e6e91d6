/**
 * What people read and hear, as one shape that every language fills. Sentences with values are
 * functions, so that each language orders them as it must.
 */
import type { Problem } from '../../../src/index.js';

export interface Words {
  /** In which these are. */
  readonly language: string;
  /** Of the list of messages. */
  readonly messages: string;
  /** Of the field. */
  readonly message: string;
  readonly placeholder: string;
  readonly fieldHint: string;
  readonly send: string;
  readonly emoji: string;
  readonly tryAgain: string;
  readonly you: string;
  readonly chat: string;
  readonly chatWith: (name: string) => string;
  readonly openChat: (unread: number) => string;
  readonly closeChat: string;
  readonly empty: string;
  readonly loading: string;
  readonly loadingOlder: string;
  readonly historyFailed: string;
  readonly connecting: string;
  readonly reconnecting: string;
  readonly typing: (names: readonly string[]) => string;
  readonly newMessages: (count: number) => string;
  readonly says: (name: string, text: string) => string;
  readonly today: string;
  readonly yesterday: string;
  readonly recalled: (name: string) => string;
  readonly recalledByYou: string;
  readonly unsupported: (type: string) => string;
  readonly tooLong: (over: number) => string;
  readonly refused: (sentence: string) => string;
  readonly delivery: Readonly<
    Record<'queued' | 'sending' | 'sent' | 'delivered' | 'read' | 'failed' | 'unknown', string>
  >;
  readonly problemTitle: string;
  readonly problemCode: (code: string) => string;
  readonly problem: (problem: Problem) => string;
  /** Sentences for codes of results; the English ones where a code has none. */
  readonly codes: Readonly<Record<number, string>>;
}
