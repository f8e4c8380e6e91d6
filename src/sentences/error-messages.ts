/** For pages that show results themselves: codes as sentences in the language of their readers. */
import { sentenceFiles } from './load.js';

/**
 * Loads the sentences of all codes that a page can meet.
 * @param language a BCP 47 tag; English where it is of a language that there are no sentences in
 * @returns what gives one sentence for each code: what is the case, and what to do next
 */
export async function loadErrorMessages(language: string): Promise<(code: number) => string> {
  const [file = 'en'] = /^(?:zh|ar)\b/.exec(language.toLowerCase()) ?? [];
  const { default: sentences, otherCode } = await sentenceFiles[file as 'en' | 'zh' | 'ar']();
  return (code) => sentences[code] ?? otherCode(code);
}
