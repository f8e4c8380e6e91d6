/**
 * The events that the elements fire. All bubble and leave shadow roots; what they say is in named
 * read-only fields.
 */
import type { Chat, MessageRecord, Problem } from '../../src/index.js';

const OUT: EventInit = { bubbles: true, composed: true };

/** A person sends. Cancel it to keep the text from leaving; the field is then left as it is. */
export class RimSendEvent extends Event {
  /** What was written. */
  readonly text: string;

  constructor(text: string) {
    super('rim-send', { ...OUT, cancelable: true });
    this.text = text;
  }
}

/** A person does something with a message. Cancel it to do something else instead. */
export class RimMessageActionEvent extends Event {
  /** `again`, `edit`, `discard` or `undo`. */
  readonly action: string;
  readonly message: MessageRecord;

  constructor(action: string, message: MessageRecord) {
    super('rim-message-action', { ...OUT, cancelable: true });
    this.action = action;
    this.message = message;
  }
}

/** A person changed what stands in the field. */
export class RimInputEvent extends Event {
  readonly value: string;

  constructor(value: string) {
    super('rim-input', OUT);
    this.value = value;
  }
}

/** A person picked an emoji. */
export class RimEmojiSelectEvent extends Event {
  /** The character, or several that make one picture. */
  readonly emoji: string;
  /** Its name in square brackets, as it may be written in a text. */
  readonly symbol: string;
  /** Its name in the reader's language. */
  readonly name: string;

  constructor(emoji: string, symbol: string, name: string) {
    super('rim-emoji-select', OUT);
    this.emoji = emoji;
    this.symbol = symbol;
    this.name = name;
  }
}

/** The chat is connected. */
export class RimReadyEvent extends Event {
  readonly chat: Chat;
  readonly userId: string;

  constructor(chat: Chat, userId: string) {
    super('rim-ready', OUT);
    this.chat = chat;
    this.userId = userId;
  }
}

/** A new message came, in any conversation of the chat. */
export class RimMessageEvent extends Event {
  readonly message: MessageRecord;

  constructor(message: MessageRecord) {
    super('rim-message', OUT);
    this.message = message;
  }
}

/** The number of unread messages of the shown conversation changed. */
export class RimUnreadEvent extends Event {
  readonly count: number;

  constructor(count: number) {
    super('rim-unread', OUT);
    this.count = count;
  }
}

/** Something stops or limits the chat. */
export class RimProblemEvent extends Event {
  /** Stable: documents and pages refer to it. */
  readonly code: Problem['code'];
  /** The values that its sentence names. */
  readonly data: Problem['data'];

  constructor({ code, data }: Problem) {
    super('rim-problem', OUT);
    this.code = code;
    this.data = data;
  }
}

/** The launcher's panel opened. */
export class RimOpenEvent extends Event {
  constructor() {
    super('rim-open', OUT);
  }
}

/** The launcher's panel closed. */
export class RimCloseEvent extends Event {
  constructor() {
    super('rim-close', OUT);
  }
}

declare global {
  interface HTMLElementEventMap {
    'rim-send': RimSendEvent;
    'rim-input': RimInputEvent;
    'rim-message-action': RimMessageActionEvent;
    'rim-emoji-select': RimEmojiSelectEvent;
    'rim-ready': RimReadyEvent;
    'rim-message': RimMessageEvent;
    'rim-unread': RimUnreadEvent;
    'rim-problem': RimProblemEvent;
    'rim-open': RimOpenEvent;
    'rim-close': RimCloseEvent;
  }
}
