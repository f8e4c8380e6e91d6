import type { SettingsWords } from './settings.js';

const words: SettingsWords = {
  announcements: '屏幕阅读器如何播报新消息',
  all: '逐条播报',
  mentions: '只播报提到我的消息',
  count: '只播报条数',
  off: '不播报',
  enterKey: '回车键的作用',
  send: '发送消息',
  newline: '换行',
};

export default words;
