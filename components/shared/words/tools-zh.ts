import type { ToolWords } from './tools.js';

const words: ToolWords = {
  toLatest: '最新消息',
  find: '在会话中查找',
  count: (at, all) => (all === 0 ? '未找到' : `第 ${String(at)} 条，共 ${String(all)} 条`),
  searching: '正在查找…',
  previous: '上一个',
  next: '下一个',
  older: '查找更早的消息',
  close: '关闭',
  print: '打印会话',
  save: (format) => `另存为 ${format}`,
};

export default words;
