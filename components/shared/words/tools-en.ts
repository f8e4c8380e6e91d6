import type { ToolWords } from './tools.js';

const words: ToolWords = {
  toLatest: 'Latest messages',
  find: 'Find in conversation',
  count: (at, all) => (all === 0 ? 'Not found' : `${String(at)} of ${String(all)}`),
  searching: 'Searching…',
  previous: 'Previous match',
  next: 'Next match',
  older: 'Search older messages',
  close: 'Close',
  print: 'Print conversation',
  save: (format) => `Save as ${format}`,
};

export default words;
