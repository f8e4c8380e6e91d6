/** Where the launcher comes from: a part of its own, loaded for a chat that has one. */
export const loadLauncher = (): Promise<typeof import('./launcher.js')> => import('./launcher.js');
