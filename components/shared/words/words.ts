/**
 * What people read and hear, as one shape that every language fills. Sentences with values are
 * functions, so that each language orders them as it must. English, Chinese and Arabic are whole;
 * the other files may lack sentences, which are said in English then: `npm run words` lists them.
 */
import type { Problem } from '../../../src/index.js';
import type { Some } from './filled.js';

export interface Words {
  /** In which these are. */
  readonly language: string;
  /** Of the list of messages. */
  readonly messages: string;
  /** Of the field. */
  readonly message: string;
  readonly placeholder: string;
  /** Of what Enter does in the field. */
  readonly fieldHint: string;
  /** Of the same, where Enter makes a new line. */
  readonly newLineHint: string;
  readonly send: string;
  readonly emoji: string;
  readonly tryAgain: string;
  /** What can be done with a message of one's own that is not sent. */
  readonly actions: Readonly<Record<'again' | 'edit' | 'discard' | 'undo', string>>;
  /** Of a message that can still be taken back. */
  readonly held: string;
  readonly you: string;
  readonly chat: string;
  readonly chatWith: (name: string) => string;
  readonly openChat: (unread: number) => string;
  readonly closeChat: string;
  /** Of the button that opens what a person can choose, and of that. */
  readonly settings: string;
  readonly empty: string;
  readonly loading: string;
  readonly loadingOlder: string;
  readonly historyFailed: string;
  readonly connecting: string;
  readonly reconnecting: string;
  readonly typing: (names: readonly string[]) => string;
  readonly newMessages: (count: number) => string;
  /** Above the first message that was not read when the reader came. */
  readonly unread: string;
  /** In place of a message that cannot be drawn. */
  readonly broken: string;
  /** So many messages of the history came when a reader went back. */
  readonly olderLoaded: (count: number) => string;
  readonly says: (name: string, text: string) => string;
  readonly today: string;
  readonly yesterday: string;
  readonly recalled: (name: string) => string;
  readonly recalledByYou: string;
  readonly unsupported: (type: string) => string;
  readonly tooLong: (over: number) => string;
  /** How many characters may still be written, when these become few. */
  readonly charactersLeft: (left: number) => string;
  /** Of a long text. */
  readonly showMore: string;
  readonly showLess: string;
  readonly refused: (sentence: string) => string;
  readonly delivery: Readonly<
    Record<'queued' | 'sending' | 'sent' | 'delivered' | 'read' | 'failed' | 'unknown', string>
  >;
  /** Said without loading anything. */
  readonly partMissing: (part: string) => string;
  /** Of a code that has no sentence of its own. */
  readonly otherCode: (code: number) => string;
  /** Sentences for codes of results: those that are met at any time. All others come when needed. */
  readonly codes: Readonly<Record<number, string>>;
}

/** Some of the words: a language that is not whole yet. */
export type SomeWords = Some<Words>;

/** What people read of problems: loaded when there is one. */
export interface ProblemWords {
  /** Above a sentence. */
  readonly title: string;
  readonly code: (code: string) => string;
  /** @param byCode the sentence of the code in the problem's data, where it has no reason */
  readonly sentence: (problem: Problem, byCode?: string) => string;
}
