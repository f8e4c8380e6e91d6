/** Where the emoji panel comes from: a part of its own, loaded when somebody opens it. */
export const loadPanel = (): Promise<typeof import('./emoji-popover.js')> =>
  import('./emoji-popover.js');
