/** For the script builds, in place of src/emoji/load.ts. */
import type { EmojiLanguage, tables as usual } from '../../src/emoji/load.js';
import { loadPart } from './base.js';

type Usual = typeof usual;
type Names = Awaited<ReturnType<Usual['names'][EmojiLanguage]>>;
type Keywords = Awaited<ReturnType<Usual['keywords'][EmojiLanguage]>>;
type Characters = Awaited<ReturnType<Usual['characters']>>;

const table =
  <File>(name: string) =>
  () =>
    loadPart<File>(`emoji-${name}.js`);

export const tables: Usual = {
  characters: table<Characters>('characters'),
  names: { en: table<Names>('names-en'), zh: table<Names>('names-zh') },
  keywords: { en: table<Keywords>('keywords-en'), zh: table<Keywords>('keywords-zh') },
};
