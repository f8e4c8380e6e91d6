/** Where the part comes from that knows emoji in texts: loaded with the first text that may hold one. */
export const loadText = (): Promise<typeof import('./text.js')> => import('./text.js');
