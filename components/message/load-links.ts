/** Where the part comes from that finds links: loaded with the first text that may hold one. */
export const loadLinks = (): Promise<typeof import('./links.js')> => import('./links.js');
