/** Where the part comes from that marks names: loaded with the first one that may need it. */
export const loadNames = (): Promise<typeof import('./names.js')> => import('./names.js');
