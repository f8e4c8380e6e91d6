/**
 * All that the live regions of a busy group say, held against a transcript that was read by people.
 * The page's clock stands still but where the test moves it. After a change that is meant:
 *   npm run keep
 */
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { until } from './chat-on-page.mjs';
import { assertClean, openPage, openStage } from './harness.mjs';
import { assertKept } from './kept-texts.mjs';

const START = new Date('2026-03-04T15:30:00Z');
const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>announced</title>
  <script type="module" src="/announced-page.js"></script></head><body></body></html>`;

let stage;

before(async () => {
  const body = await readFile(new URL('announced-page.js', import.meta.url), 'utf8');
  stage = await openStage({
    extraRoutes: {
      '/announced': { body: HTML },
      '/announced-page.js': { body, type: 'text/javascript; charset=utf-8' },
    },
  });
});
after(() => stage.close());

/** What is said while something happens, with a heading. */
function chapters(page) {
  const written = [];
  return {
    text: () => written.join('\n\n'),
    async add(heading, happens) {
      await happens();
      await page.clock.runFor(2_000); // whatever waits is said
      const said = await page.evaluate(() => window.group.said());
      const lines = said.map(([role, text]) => `${role}: ${text.replaceAll('\n', '\n     ')}`);
      written.push([`# ${heading}`, ...lines].join('\n'));
    },
  };
}

test('a busy group is told in order, a sentence at a time, and many messages as their number', async () => {
  const context = await stage.newContext({ timezoneId: 'UTC', locale: 'en-GB' });
  await context.clock.install({ time: START });
  const page = await openPage(context, '/announced');
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  await page.clock.pauseAt(new Date(START.getTime() + 60_000));
  const call = (name, ...args) =>
    page.evaluate(([name_, args_]) => window.group[name_](...args_), [name, args]);
  const pass = (ms) => page.clock.runFor(ms);
  const story = chapters(page);

  /** What loads something takes more than the page's time: that goes slowly meanwhile. */
  const isSaid = () =>
    until('it is said', async () => {
      await pass(5);
      return call('hasSaid');
    });

  /** Hands in own messages, and answers each once it has left. */
  async function sends(texts, outcome) {
    for (const text of texts) await call('say', text);
    for (const text of texts) {
      await until('it leaves', async () => {
        await pass(50);
        return call('hasLeft', text);
      });
    }
    await call('answer', texts, outcome);
    await until('all are settled', () => call('hasSettled', texts.length));
    await isSaid();
  }

  await story.add('Opened, with fifty messages', () => undefined);
  await story.add('A hundred older ones are loaded', async () => {
    await call('goUp');
    await isSaid();
  });
  await story.add('Ann begins to write, goes on, and sends it', async () => {
    await call('types', 'Ann Lee');
    await pass(1_500);
    await call('types', 'Ann Lee');
    await pass(1_500);
    await call('deliver', 'Ann Lee', 'Good morning!');
  });
  await story.add('Three people write 200 messages in 10 seconds, and type meanwhile', async () => {
    const people = ['Ann Lee', 'Omar', 'عمر'];
    for (let number = 1; number <= 200; number += 1) {
      const person = people[number % people.length];
      if (number % 5 === 0) await call('types', person);
      await call('deliver', person, `Message ${number}`);
      await pass(50);
    }
  });
  await story.add('Three own messages are sent', () => sends(['One', 'Two', 'Three']));
  await story.add('Two are refused for one reason', () => sends(['Four', 'Five'], 405));
  await story.add('One may have arrived', () => sends(['Six'], 'lost'));
  await story.add('Somebody whose name looks like Omar’s writes', async () => {
    await call('deliver', 'Om\u0430r', 'It is me');
    await isSaid();
  });
  await story.add('The connection is lost, and back', async () => {
    await call('connection', 'reconnecting');
    await pass(1_000);
    await call('connection', 'connected');
  });
  await story.add('After a while Omar writes again', async () => {
    await pass(60_000);
    await call('types', 'Omar');
    await pass(1_500);
    await call('deliver', 'Omar', 'Are you there?');
  });
  assertKept('announced', story.text());
  await assertClean(page);
  await context.close();
});
