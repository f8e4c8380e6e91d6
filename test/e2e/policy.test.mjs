/** What a page's policy gets in the way of is named. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openPage, openStage } from './harness.mjs';

const stage = await openStage();
after(() => stage.close());

test('a connection that the policy blocks is told of by the directive that blocks it', async () => {
  const page = await openPage(await stage.newContext(), '/');
  const problems = await page.evaluate(async () => {
    const { createChat } = await import('/dist/cdn/rim-chat.js');
    const nothing = () => Promise.resolve();
    const chat = createChat({
      transport: {
        name: 'elsewhere',
        scope: 'policy',
        connect: () => fetch('http://127.0.0.1:9/socket'),
        disconnect: nothing,
        send: nothing,
        signal: nothing,
        change: nothing,
        history: nothing,
      },
    });
    await chat.connect('alice');
    return chat.$problems.get();
  });
  assert.deepEqual(problems, [
    {
      code: 'policy-blocked',
      data: { directive: 'connect-src', address: 'http://127.0.0.1:9/socket' },
    },
  ]);
});
