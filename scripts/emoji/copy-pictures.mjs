/** Puts the pictures of emoji beside the scripts, with what their licence asks for. */
import { cpSync, writeFileSync } from 'node:fs';
import { picturesFolder } from './pictures.mjs';

const ATTRIBUTION = `The pictures in this folder are Twemoji, (c) Twitter, Inc. and other contributors,
licensed under CC-BY 4.0 (https://creativecommons.org/licenses/by/4.0/). They are unchanged.
`;

export const copyPictures = (folder) => ({
  name: 'copy-pictures',
  writeBundle() {
    cpSync(picturesFolder, folder, { recursive: true });
    writeFileSync(`${folder}/ATTRIBUTION.txt`, ATTRIBUTION);
  },
});
