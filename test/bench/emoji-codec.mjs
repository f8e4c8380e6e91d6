/** Messages a second through emojiToHTML, beside twemoji.parse: in Node, and in Chromium. */
import { openPage, openStage } from '../e2e/harness.mjs';
import { bundle, inTurns, median, OPEN_POLICY, page } from './measure.mjs';

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

function print(where, results) {
  const base = median(results['twemoji.parse']);
  console.table(
    Object.fromEntries(
      NAMES.map((name) => {
        const value = median(results[name]);
        return [
          `${where}: ${name}`,
          { 'million/s': (value / 1e6).toFixed(2), ratio: (value / base).toFixed(2) },
        ];
      }),
    ),
  );
}

export async function run() {
  const script = await bundle(BENCH);
  const { perSecond } = await import(
    `data:text/javascript;base64,${Buffer.from(script.body).toString('base64')}`
  );
  const inNode = NAMES.map((name) => [name, (round) => perSecond(name, round)]);
  print('Node', await inTurns(Object.fromEntries(inNode), ROUNDS));

  const stage = await openStage({
    policy: OPEN_POLICY,
    extraRoutes: { '/bench': page(['/bench.js']), '/bench.js': script },
  });
  try {
    const tab = await openPage(await stage.newContext(), '/bench');
    await tab.waitForFunction(() => globalThis.perSecond);
    const inPage = NAMES.map((name) => [
      name,
      (round) => tab.evaluate((args) => globalThis.perSecond(...args), [name, round]),
    ]);
    print('Chromium', await inTurns(Object.fromEntries(inPage), ROUNDS));
  } finally {
    await stage.close();
  }
}
