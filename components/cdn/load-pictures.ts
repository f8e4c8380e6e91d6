/** For the script builds, in place of emoji/load-pictures.ts. */
import type { loadPictures as usual } from '../emoji/load-pictures.js';
import { loadPart } from './base.js';

export const loadPictures: typeof usual = () => loadPart('emoji-pictures.js');
