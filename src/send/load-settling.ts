/** Where the part that settles unknown outcomes comes from. */
export const loadSettling = () => import('./settling.js');
