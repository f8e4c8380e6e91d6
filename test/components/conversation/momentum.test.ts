/**
 * A list that a finger has set in motion: whatever comes meanwhile, no script writes to where it
 * stands, for that would end the motion; the row that is looked at moves as the list does.
 */
import { expect } from '@open-wc/testing';
import '../../../components/index.js';
import type { HistoryQuery } from '../../../src/index.js';
import {
  aliceChat,
  at,
  drawn,
  findAll,
  message,
  messages,
  put,
  rests,
  until,
} from '../chat-on-page.js';
import { box, grow } from './growing-box.js';

const STEP_PX = 25;
const FRAME_MS = 16;

const newest = () =>
  Array.from({ length: 200 }, (_, index) => (index % 2 ? message(index) : box(index)));

/** @param isUsed somebody has scrolled in it: what using a list takes is there */
async function withBob(isUsed = true) {
  // those that are older than what is there: each page of them when the test asks for it
  const history = ({ before }: HistoryQuery) => {
    const to = before === undefined ? 0 : Number(before);
    return {
      records: before === undefined ? newest() : messages(to - 60, to),
      older: String(before === undefined ? 0 : to - 60),
    };
  };
  const held = await aliceChat({ history });
  const element = document.createElement('rim-conversation');
  element.chat = held.chat;
  element.style.blockSize = '400px';
  put(element, { 'target-id': 'bob' });
  await until('they are there', () => at(element).sees('message 199'));
  await drawn();
  const { list } = at(element);
  if (!isUsed) return { element, list, ...held };
  list.scrollTop = 1_500; // all that is above has rows: what changes there is put right when all is over
  await rests();
  return { element, list, ...held };
}

/** The motion as browsers tell of it: a scroll with each frame, and their word when it is over. */
function setInMotion(list: HTMLElement) {
  const root = list.getRootNode();
  const swallow = (event: Event) => {
    if (event.isTrusted) event.stopImmediatePropagation();
  };
  root.addEventListener('scrollend', swallow, true); // each step would be one of its own
  const { now } = performance;
  let clock = performance.now();
  performance.now = () => clock; // however slow the machine is, the list does not stand still
  let writes = 0;
  const scrollTo = list.scrollTo.bind(list) as (options: ScrollToOptions) => void;
  list.scrollTo = (options) => {
    writes += 1;
    scrollTo(options as ScrollToOptions);
  };
  return {
    /** How often a script has written to where the list stands. */
    writes: () => writes,
    /** @param by downwards */
    async step(by = -STEP_PX) {
      list.scrollTop += by;
      clock += FRAME_MS;
      await drawn();
    },
    async ends() {
      root.removeEventListener('scrollend', swallow, true);
      performance.now = now;
      if ('onscrollend' in window) list.dispatchEvent(new Event('scrollend'));
      await drawn();
    },
  };
}

/** A bubble in the middle of the box, and how far it stands from the box's top. */
function lookedAt(list: HTMLElement) {
  const { top } = list.getBoundingClientRect();
  const bubble = findAll(list, '.row:not(.away) .bubble').find(
    (one) => one.getBoundingClientRect().top >= top + 100,
  )!;
  return {
    bubble,
    topOf: () => bubble.getBoundingClientRect().top - list.getBoundingClientRect().top,
  };
}

/** The last box that ends above what is in view. */
function boxAbove(list: HTMLElement): string {
  const { top } = list.getBoundingClientRect();
  const above = findAll(list, 'growing-box').filter(
    (one) => one.getBoundingClientRect().bottom < top,
  );
  return (above.at(-1) as unknown as { uid: string }).uid;
}

type Held = Awaited<ReturnType<typeof withBob>>;

const COMES: Readonly<Record<string, (held: Held) => void>> = {
  'older messages': ({ talk }) => void talk.loadOlder(),
  'newer messages': ({ transport }) => {
    transport.deliver(...messages(200, 230));
  },
  'a late picture above': ({ list }) => {
    grow(boxAbove(list), 300);
  },
  'a picture above that goes': ({ list }) => {
    grow(boxAbove(list), 0);
  },
};

describe('a list in motion', () => {
  for (const [name, comes] of Object.entries(COMES)) {
    it(`goes on as it was set in motion when ${name} come: what is read moves with it`, async () => {
      const held = await withBob();
      const { list } = held;
      const motion = setInMotion(list);
      const { bubble, topOf } = lookedAt(list);
      try {
        await motion.step();
        for (let count = 0; count < 4; count += 1) {
          const before = { row: topOf(), scrolled: list.scrollTop };
          if (count === 1) comes(held);
          await motion.step();
          expect(list.scrollTop, 'it goes its way').to.equal(before.scrolled - STEP_PX);
          expect(topOf(), 'so does the row').to.be.closeTo(before.row + STEP_PX, 1);
        }
        expect(motion.writes()).to.equal(0);
      } finally {
        await motion.ends();
      }
      const before = topOf();
      await rests();
      expect(topOf(), 'the row stays when it is over').to.be.closeTo(before, 1);
      expect(bubble.isConnected).to.equal(true);
    });
  }

  for (const [way, by] of [
    ['up', -STEP_PX],
    ['down', STEP_PX],
  ] as const) {
    it(`stays with what is read however far it has moved ${way} when a picture above comes`, async () => {
      const { list } = await withBob(false);
      const motion = setInMotion(list);
      try {
        for (let count = 0; count < 40; count += 1) await motion.step();
        for (let count = 1; count <= 20; count += 1) {
          await motion.step(by);
          if (count % 3) continue;
          const { topOf } = lookedAt(list);
          const before = topOf();
          grow(boxAbove(list), 40 + count);
          await drawn();
          expect(topOf(), `after ${String(count)} steps`).to.be.closeTo(before, 1);
        }
        expect(motion.writes()).to.equal(0);
      } finally {
        await motion.ends();
      }
    });
  }

  it('makes rows without names for ears, and gives them these when it is over', async () => {
    const { list } = await withBob();
    const motion = setInMotion(list);
    const names = () => findAll(list, '.row > .unseen').map((name) => name.checkVisibility());
    const before = names();
    expect(before).not.to.include(false);
    try {
      for (let count = 0; count < 60; count += 1) await motion.step();
      expect(names()).to.include(false);
    } finally {
      await motion.ends();
    }
    expect(names()).not.to.include(false);
  });

  it('has room again above what came while it moved, once that is over', async () => {
    const held = await withBob();
    const { list, element } = held;
    const motion = setInMotion(list);
    const { topOf } = lookedAt(list);
    await motion.step();
    void held.talk.loadOlder();
    await motion.step();
    const before = topOf();
    await motion.ends();
    await until('it is put right', () => motion.writes() > 0);
    expect(topOf()).to.be.closeTo(before, 1);
    for (let step = 0; step < 100 && !at(element).bubble('message -60'); step += 1) {
      list.scrollTop = 0;
      await rests();
    }
    expect(at(element).bubble('message -60')).to.exist;
  });
});
