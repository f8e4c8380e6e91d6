/** Where the names of pictures come from: loaded where a site chooses pictures. */
export const loadPictures = (): Promise<typeof import('./pictures.js')> => import('./pictures.js');
