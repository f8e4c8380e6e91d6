/** Where the log in memory comes from: a part of its own, loaded where storage fails. */
export const loadMemoryLog = (): Promise<typeof import('./memory-log.js')> =>
  import('./memory-log.js');
