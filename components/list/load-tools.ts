/** Where the tools of a conversation come from: a part of its own, loaded when one is used. */
export const loadTools = (): Promise<typeof import('../list-tools/list-tools.js')> =>
  import('../list-tools/list-tools.js');
