/**
 * Whatever happens around it, the row that a reader looks at does not move: random operations, in
 * random order. What fails is made as short as it can be, and named with its seed.
 */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../../../components/index.js';
import {
  WITH_BOB,
  aliceChat,
  at,
  drawn,
  findAll,
  message,
  put,
  rests,
  until,
} from '../chat-on-page.js';
import { box, grow } from './growing-box.js';

interface Reader {
  readonly element: HTMLElement;
  readonly list: HTMLElement;
  readonly deliver: (...records: Parameters<typeof message>) => void;
  first: number;
  last: number;
  readonly chat: Awaited<ReturnType<typeof aliceChat>>;
}

type Operation = readonly [name: keyof typeof OPERATIONS, size: number];

/** What happens; `size` is anything from 0 to 999, and means to each what it may. */
const OPERATIONS = {
  scroll: (reader: Reader, size: number) => {
    reader.list.scrollTop += (size - 500) * 2;
  },
  'scroll far': ({ list }: Reader, size: number) => {
    list.scrollTop = (list.scrollHeight * size) / 1_000;
  },
  append: (reader: Reader, size: number) => {
    const count = size % 7;
    for (let left = count; left > 0; left--)
      reader.chat.transport.deliver(any((reader.last += 1), size));
  },
  'append many': (reader: Reader, size: number) => {
    const from = reader.last + 1;
    reader.last += 60 + (size % 60);
    const records = Array.from({ length: reader.last - from + 1 }, (_, i) =>
      any(from + i, size + i),
    );
    reader.chat.transport.deliver(...records);
  },
  prepend: (reader: Reader, size: number) => {
    const to = reader.first;
    reader.first -= 1 + (size % 50);
    const records = Array.from({ length: to - reader.first }, (_, i) =>
      any(reader.first + i, size + i),
    );
    reader.chat.transport.deliver(...records);
  },
  'late picture': (reader: Reader, size: number) => {
    const rows = findAll(reader.list, 'growing-box');
    const row = rows[size % Math.max(1, rows.length)];
    const uid = (row as { uid?: string } | undefined)?.uid;
    if (uid) grow(uid, 20 + ((size * 7) % 400));
  },
  recall: (reader: Reader, size: number) => {
    const number = reader.first + (size % (reader.last - reader.first + 1));
    reader.chat.transport.events.change({
      kind: 'recall',
      conversation: WITH_BOB,
      messageUId: message(number).messageUId,
      userId: 'bob',
      time: 1,
    });
  },
  'keyboard opens': ({ element }: Reader, size: number) => {
    element.style.blockSize = `${String(220 + (size % 400))}px`;
  },
  narrower: ({ element }: Reader, size: number) => {
    element.style.inlineSize = `${String(240 + (size % 400))}px`;
  },
  'other font': ({ element }: Reader, size: number) => {
    element.style.setProperty('--rim-font-size', `${String(13 + (size % 9))}px`);
  },
  'other theme': ({ element }: Reader, size: number) => {
    element.style.setProperty('--rim-color-scheme', size % 2 ? 'dark' : 'light');
  },
} as const;

/** A text of some lines, or a box. */
function any(number: number, size: number) {
  if (size % 3 === 0) return box(number, 20 + ((size * 13) % 200));
  const content = `message ${String(number)} ${'and more of it '.repeat(size % 20)}`;
  return message(number, { content: { content } });
}

async function readerInTheMiddle(): Promise<Reader> {
  const chat = await aliceChat();
  const element = document.createElement('rim-conversation');
  element.chat = chat.chat;
  element.style.blockSize = '400px';
  put(element, { 'target-id': 'bob' });
  const reader = { element, chat, first: 5_000, last: 5_199, list: element } as unknown as Reader;
  const records = Array.from({ length: 200 }, (_, i) => any(5_000 + i, i * 31));
  chat.transport.deliver(...records);
  await until('rows are there', () => at(element).rows.length > 0);
  await drawn();
  Object.assign(reader, { list: at(element).list });
  reader.list.scrollTop -= 2_000;
  await rests();
  return reader;
}

/** What the reader looks at: the first bubble that is whole in view, and where it stands. */
function lookedAt({ list }: Reader) {
  const { top, bottom } = list.getBoundingClientRect();
  const bubble = findAll(list, '.row:not(.away) .bubble').find((one) => {
    const box = one.getBoundingClientRect();
    return box.top >= top && box.top < bottom;
  });
  return bubble && { bubble, top: bubble.getBoundingClientRect().top - top };
}

const room = ({ list }: Reader) => list.scrollHeight - list.clientHeight;
const isAtBottom = (reader: Reader) => room(reader) - reader.list.scrollTop < 2;
/** At an end of the list there may be nothing to hold the row in its place. */
const isAtEnd = (reader: Reader) => isAtBottom(reader) || reader.list.scrollTop < 1;

async function operate(reader: Reader, [name, size]: Operation): Promise<void> {
  const before = lookedAt(reader);
  const wasAtBottom = isAtBottom(reader);
  OPERATIONS[name](reader, size);
  if (name.startsWith('scroll')) {
    await rests();
    return;
  }
  await drawn();
  const { list } = reader;
  if (wasAtBottom) expect(isAtBottom(reader), `${name}: still at the bottom`).to.equal(true);
  else if (before?.bubble.isConnected && !isAtEnd(reader)) {
    const top = before.bubble.getBoundingClientRect().top - list.getBoundingClientRect().top;
    expect(top, `${name}: the row stays`).to.be.closeTo(before.top, 1);
  }
  expect(list.querySelector('.run')!.getBoundingClientRect().height).to.be.below(10_000_000);
}

const names = Object.keys(OPERATIONS) as (keyof typeof OPERATIONS)[];

describe('the row that a reader looks at', () => {
  it('does not move, whatever happens around it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...names), fc.nat(999)), { minLength: 1, maxLength: 14 }),
        async (operations) => {
          const reader = await readerInTheMiddle();
          try {
            for (const operation of operations) await operate(reader, operation);
          } finally {
            reader.element.remove();
            reader.chat.chat.destroy();
          }
        },
      ),
      { numRuns: 25, seed: 20_261_125, interruptAfterTimeLimit: 100_000 },
    );
  }).timeout(150_000);
});
