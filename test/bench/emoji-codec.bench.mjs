/** Messages a second through emojiToHTML, beside twemoji.parse: in Node, and in Chromium. */
import { openPage, openStage } from '../e2e/harness.mjs';
import { bundle, OPEN_POLICY, page } from './page-of-modules.mjs';
import { inTurns } from './rounds.mjs';

const ROUNDS = 9;

/** In the page and in Node alike: each message once, with nothing remembered of the last run. */
const BENCH = `
import twemoji from 'twemoji';
import { RongIMEmoji } from 'rim-chat/emoji';
import { emojiCorpus } from './pages/corpus.mjs';
const corpus = emojiCorpus(20_000);
const subjects = {
  'twemoji.parse': (text) => twemoji.parse(text, { base: '/' }),
  emojiToHTML: (text) => RongIMEmoji.emojiToHTML(text),
  emojiToSymbol: (text) => RongIMEmoji.emojiToSymbol(text),
};
export function perSecond(name, round) {
  RongIMEmoji.init();
  const messages = corpus.map((text, index) => text + ' ' + round + '-' + index);
  const start = performance.now();
  let length = 0;
  for (const message of messages) length += subjects[name](message).length;
  return length > 0 ? (messages.length / (performance.now() - start)) * 1000 : 0;
}
globalThis.perSecond = perSecond;
`;
const NAMES = ['twemoji.parse', 'emojiToHTML', 'emojiToSymbol'];

export const title = `Emoji codec: messages a second, each once, medians of ${ROUNDS} rounds`;

/** @param {(name: string, round: number) => number | Promise<number>} perSecond */
async function measure(where, perSecond) {
  let round = 0;
  const contestants = NAMES.map((name) => [
    name,
    async () => ({ perSecond: await perSecond(name, (round += 1)) }),
  ]);
  const figures = await inTurns(Object.fromEntries(contestants), ROUNDS);
  const base = figures['twemoji.parse'].perSecond;
  return Object.fromEntries(
    NAMES.map((name) => {
      const value = figures[name].perSecond;
      return [
        `${where}: ${name}`,
        { 'million/s': hundredths(value / 1e6), ratio: hundredths(value / base) },
      ];
    }),
  );
}

const hundredths = (value) => Math.round(value * 100) / 100;

export async function bench() {
  const script = await bundle(BENCH);
  const { perSecond } = await import(
    `data:text/javascript;base64,${Buffer.from(script.body).toString('base64')}`
  );
  const inNode = await measure('Node', perSecond);
  const stage = await openStage({
    policy: OPEN_POLICY,
    extraRoutes: { '/bench': page(['/bench.js']), '/bench.js': script },
  });
  try {
    const tab = await openPage(await stage.newContext(), '/bench');
    await tab.waitForFunction(() => globalThis.perSecond);
    const inPage = (...args) => tab.evaluate((given) => globalThis.perSecond(...given), args);
    return { ...inNode, ...(await measure('Chromium', inPage)) };
  } finally {
    await stage.close();
  }
}
