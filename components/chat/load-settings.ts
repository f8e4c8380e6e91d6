/** Where the settings come from: a part of their own, loaded when somebody opens them. */
export const loadSettings = (): Promise<typeof import('../settings/settings.js')> =>
  import('../settings/settings.js');
