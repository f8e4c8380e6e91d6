/** Whatever happens to a chat, in whatever order: it works once all is well, and leaves nothing. */
import { expect } from '@open-wc/testing';
import '../../../components/index.js';
import type { TokenSource } from '../../../components/index.js';
import { hubOf } from '../../../src/transports/local/hub.js';
import { at, drawn, find, heard, newSpace, put, until } from '../chat-on-page.js';

/** Numbers that look random and are the same at each run (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

for (const seed of [1, 2, 3, 4, 5, 6]) {
  it(`a chat survives 150 things that happen to it (${String(seed)})`, async () => {
    const random = randomOf(seed);
    const pick = <Value>(...values: readonly Value[]): Value =>
      values[Math.floor(random() * values.length)]!;
    const space = newSpace();
    let joins = 0;
    const hub = hubOf(space);
    const { join } = hub;
    hub.join = (listener) => {
      joins += 1;
      const leave = join(listener);
      return () => {
        joins -= 1;
        leave();
      };
    };
    const places = [put(document.createElement('div')), put(document.createElement('div'))];
    const element = document.createElement('rim-chat');
    const ready = heard(element, 'rim-ready');
    const never = new Promise<string>(() => undefined);
    const things: (() => unknown)[] = [
      () => {
        element.remove();
      },
      () => {
        pick(...places).append(element);
      },
      () => {
        pick(...places).append(element);
      },
      () => {
        element.setAttribute('user-id', pick('alice', 'eve', ''));
      },
      () => {
        element.setAttribute('target-id', pick('bob', 'carol', '', 'b'.repeat(65)));
      },
      () => {
        element.setAttribute('conversation-type', pick('private', 'group', '3', 'x'));
      },
      () => {
        element.setAttribute('transport', pick('local', 'local', 'pigeon'));
      },
      () => {
        element.toggleAttribute(pick('launcher', 'open', 'hidden'));
      },
      () => {
        element.setAttribute('lang', pick('en', 'zh', 'en_US'));
      },
      () => {
        element.token = pick<TokenSource>(
          '',
          () => 'alice',
          () => never,
          () => Promise.reject(new Error('no token')),
          async () => {
            await drawn();
            return 'alice';
          },
        );
      },
      () => {
        element.replaceChildren(
          ...pick<Node[]>([], [document.createTextNode(' ')], [document.createElement('p')]),
        );
      },
      () => {
        if (!find(element, 'textarea')) return;
        at(element).write('hello');
        at(element).press({ key: 'Enter' });
      },
      () => {
        find(element, '[part~=emoji-button]')?.click();
      },
      () => {
        find(element, '.launcher')?.click();
      },
      () => Promise.resolve(),
      () => new Promise((resolve) => setTimeout(resolve)),
      () => drawn(),
    ];
    for (let step = 0; step < 150; step += 1) await pick(...things)();

    element.remove();
    element.replaceChildren();
    for (const name of ['launcher', 'open', 'hidden', 'lang', 'conversation-type', 'transport']) {
      element.removeAttribute(name);
    }
    Object.assign(element, { token: '', userId: 'zoe', targetId: 'bob', space });
    await drawn();
    expect(joins).to.equal(0);
    put(element);
    await until('it is ready', () => ready.at(-1)?.userId === 'zoe');
    await until('there is a field', () => find(element, 'textarea'));
    await drawn();
    expect(at(element).problem).to.equal(null);
    await at(element).say('it works');
    await until('it is sent', () => at(element).sees('it works') && at(element).status === 'Sent');
    expect(joins).to.equal(1);
    element.remove();
    await drawn();
    expect(joins).to.equal(0);
  }).timeout(30_000);
}
