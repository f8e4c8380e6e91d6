/** Where the list of messages comes from: a part of its own, loaded while a chat connects. */
export const loadList = (): Promise<typeof import('../list/list.js')> => import('../list/list.js');
