import type { SettingsWords } from './settings.js';

const words: SettingsWords = {
  announcements: 'What screen readers say of new messages',
  all: 'Every message',
  mentions: 'Only messages that mention me',
  count: 'Only how many there are',
  off: 'Nothing',
  enterKey: 'What the Enter key does',
  send: 'Sends the message',
  newline: 'Makes a new line',
};

export default words;
