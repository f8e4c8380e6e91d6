import { errorToMessage, SENTENCES } from '../../../src/errors.js';
import type { Words } from './words.js';

/** The engine speaks English already: its sentences for codes stand as they are. */
const words: Words = {
  language: 'en',
  messages: 'Messages',
  message: 'Message',
  placeholder: 'Write a message',
  fieldHint: 'Enter sends, Shift and Enter make a new line.',
  send: 'Send',
  emoji: 'Emoji',
  tryAgain: 'Try again',
  actions: { again: 'Try again', edit: 'Edit', discard: 'Delete', undo: 'Undo' },
  held: 'Will be sent in a moment',
  you: 'You',
  chat: 'Chat',
  chatWith: (name) => `Chat with ${name}`,
  openChat: (unread) => (unread > 0 ? `Open chat, ${String(unread)} unread` : 'Open chat'),
  closeChat: 'Close chat',
  empty: 'No messages yet. Say hello!',
  loading: 'Loading messages…',
  loadingOlder: 'Loading older messages…',
  historyFailed: 'Messages could not be loaded.',
  connecting: 'Connecting…',
  reconnecting: 'Connection lost. Reconnecting…',
  typing: (names) =>
    `${new Intl.ListFormat('en').format(names)} ${names.length === 1 ? 'is' : 'are'} typing…`,
  newMessages: (count) => (count === 1 ? '1 new message' : `${String(count)} new messages`),
  unread: 'New messages',
  broken: 'This message cannot be shown.',
  says: (name, text) => `${name}: ${text}`,
  today: 'Today',
  yesterday: 'Yesterday',
  recalled: (name) => `${name} recalled a message`,
  recalledByYou: 'You recalled a message',
  unsupported: (type) => `This message cannot be shown here (${type}).`,
  tooLong: (over) => `${String(over)} characters too long`,
  refused: (sentence) => `Not sent. ${sentence}`,
  delivery: {
    queued: 'Waiting',
    sending: 'Sending',
    sent: 'Sent',
    delivered: 'Delivered',
    read: 'Read',
    failed: 'Not sent',
    unknown: 'May have arrived',
  },
  partMissing: (part) => `Could not load ${part}.`,
  otherCode: errorToMessage,
  codes: SENTENCES,
};

export default words;
