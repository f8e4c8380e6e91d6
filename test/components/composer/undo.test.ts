/** What is written is not lost: it can be taken back for a moment, and what is not sent is kept. */
import { expect } from '@open-wc/testing';
import '../../../components/index.js';
import { createChat } from '../../../src/index.js';
import { createMessageId } from '../../../src/messages/identity.js';
import { sendKeys } from '../../browser-commands.js';
import { createFakeTransport } from '../../contract/index.js';
import {
  aliceChat,
  at,
  drawn,
  focused,
  heard,
  newSpace,
  put,
  putChat,
  putTwo,
  sendOf,
  showChat,
  until,
} from '../chat-on-page.js';

/** The scope of a transport that no other test uses. */
const newScope = () => createMessageId().toString(36);

/** Alice before her chat with bob, where each message is held for a minute. */
async function holding(attributes: Record<string, string> = {}) {
  const held = await aliceChat({ acknowledges: true }, { undoSendMs: 60_000 });
  const element = await showChat(held.chat, attributes);
  const kept = (count: number) =>
    until(`${String(count)} are kept`, () => held.chat.$outbox.get().length === count);
  return { element, kept, ...held };
}

/** One change of what is kept: the store, and what is put into it or, as undefined, deleted. */
type Step = readonly [store: string, value: unknown];

const { put: putInto, delete: deleteFrom } = IDBObjectStore.prototype;

/** What is written down from now on: the steps of each transaction, once it is committed. */
function watchWriting(): readonly (readonly Step[])[] {
  const steps = new Map<IDBTransaction, Step[]>();
  const committed: (readonly Step[])[] = [];
  function note(store: IDBObjectStore, value: unknown) {
    const { transaction } = store;
    if (!steps.has(transaction)) {
      steps.set(transaction, []);
      transaction.addEventListener('complete', () => committed.push(steps.get(transaction)!));
    }
    steps.get(transaction)!.push([store.name, value]);
  }
  IDBObjectStore.prototype.put = function (value, ...key) {
    note(this, value);
    return putInto.call(this, value, ...key);
  };
  IDBObjectStore.prototype.delete = function (key) {
    note(this, undefined);
    return deleteFrom.call(this, key);
  };
  return committed;
}

afterEach(() => {
  Object.assign(IDBObjectStore.prototype, { put: putInto, delete: deleteFrom });
});

/** Keeps alice's storage busy. @returns lets it go on */
async function occupyStorage(scope: string): Promise<() => void> {
  const name = `rim-chat/user/${JSON.stringify(['fake', scope, 'alice'])}`;
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => {
      resolve(request.result);
    };
  });
  const rows = database.transaction(['rows'], 'readwrite').objectStore('rows');
  let isBusy = true;
  const look = () => {
    if (isBusy) rows.count().onsuccess = look;
  };
  look();
  return () => {
    isBusy = false;
    database.close();
  };
}

const isDraft =
  (text: string | undefined) =>
  ([store, value]: Step) =>
    store === 'drafts' && value === text;

/** A step of the outbox, and what it says of the message then. */
const isRow =
  (holds: (row: { isGone?: boolean; record: { delivery: { state: string } } }) => boolean) =>
  ([store, value]: Step) =>
    store === 'rows' && holds(value as Parameters<typeof holds>[0]);

describe('undo-send-ms', () => {
  it('holds a message for so long, and then it goes', async () => {
    const [alice, bob] = await putTwo({ 'undo-send-ms': '300' });
    await at(alice).say('hello');
    await until('it is held', () => at(alice).troubles[0]?.[1] === 'Undo');
    expect(at(bob).texts).to.deep.equal([]);
    await until('bob has it', () => at(bob).sees('hello'));
    await until('it is sent', () => at(alice).status === 'Sent');
    expect(at(alice).troubles).to.deep.equal([]);
  });

  it('gives a text back that is taken back, and the other side never sees it', async () => {
    const [alice, bob] = await putTwo({ 'undo-send-ms': '2000' });
    await at(alice).say('in anger');
    await until('it is held', () => at(alice).troubles.length === 1);
    at(alice).action('Undo').click();
    await until('it is back', () => at(alice).field.value === 'in anger');
    expect(at(alice).texts).to.deep.equal([]);
    await at(alice).say('in peace');
    await until('bob has the other', () => at(bob).texts.length > 0);
    expect(at(bob).texts).to.deep.equal(['in peace']);
  });

  it('counts for the chat that is made with it: another value makes another chat', async () => {
    const element = await putChat();
    const ready = heard(element, 'rim-ready');
    element.undoSendMs = 60_000;
    await until('it is ready again', () => ready.length > 0);
    await at(element).say('held');
    await until('it is held', () => at(element).troubles[0]?.[1] === 'Undo');
  });

  for (const [value, named] of [
    ['-1', '-1'],
    ['60001', '60001'],
    ['soon', 'NaN'],
  ] as const) {
    it(`that is ${value} is said to be wrong, until it is right`, async () => {
      const element = document.createElement('rim-chat');
      const problems = heard(element, 'rim-problem');
      const ready = heard(element, 'rim-ready');
      put(element, {
        space: newSpace(),
        'user-id': 'alice',
        'target-id': 'bob',
        'undo-send-ms': value,
      });
      await until('the box is there', () => at(element).problem);
      expect(at(element).problem!.querySelector('p')!.textContent).to.equal(
        `undoSendMs is ${named}, expected 0 to 60000.`,
      );
      expect(at(element).problem!.textContent).to.contain('Code: option-invalid');
      expect(problems.map(({ code }) => code)).to.deep.equal(['option-invalid']);
      element.setAttribute('undo-send-ms', '60000');
      await until('it is ready', () => ready.length === 1);
      expect(at(element).problem).to.equal(null);
    });
  }
});

describe('a message that is held', () => {
  it('is taken back with its button: the text stands in the field, the caret where it was', async () => {
    const { element, kept, chat, transport } = await holding();
    at(element).write('one two');
    at(element).field.setSelectionRange(3, 3);
    await at(element).composer.updateComplete;
    at(element).sendButton.click();
    await kept(1);
    await until('it is held', () => at(element).troubles.length === 1);
    expect(at(element).field.value).to.equal('');
    at(element).action('Undo').focus();
    await sendKeys({ press: 'Enter' });
    await until('the caret is there', () => focused() === at(element).field);
    expect(at(element).field.value).to.equal('one two');
    expect(at(element).texts).to.deep.equal([]);
    await sendKeys({ type: ' and a half' });
    expect(at(element).field.value).to.equal('one and a half two');
    expect(chat.$outbox.get()).to.deep.equal([]);
    expect(transport.sends.length).to.equal(0);
  });

  it('is taken back with Escape in the empty field, the newest one first', async () => {
    const { element, kept, transport } = await holding();
    at(element).field.focus();
    for (const text of ['first', 'second']) {
      await sendKeys({ type: text });
      await sendKeys({ press: 'ArrowLeft' });
      await sendKeys({ press: 'Enter' });
    }
    await kept(2);
    await sendKeys({ press: 'Escape' });
    await until('the newest is back', () => at(element).field.value === 'second');
    await kept(1);
    expect(at(element).texts).to.deep.equal(['first']);
    await until('the caret is there', () => at(element).field.selectionStart === 5);
    expect(focused() === at(element).field).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await drawn();
    expect(at(element).texts).to.deep.equal(['first']);
    at(element).write('');
    await sendKeys({ press: 'Escape' });
    await until('the first is back', () => at(element).field.value === 'first');
    expect(at(element).texts).to.deep.equal([]);
    expect(transport.sends.length).to.equal(0);
  });

  it('is taken back before what was written since', async () => {
    const { element, kept } = await holding();
    await at(element).say('one two');
    await kept(1);
    at(element).write('written since');
    at(element).action('Undo').click();
    await until('both are there', () => at(element).field.value === 'one two\nwritten since');
    await until('the caret is there', () => focused() === at(element).field);
    expect(at(element).field.selectionStart).to.equal('one two'.length);
    expect(at(element).texts).to.deep.equal([]);
  });

  it('stays where an input method means the Escape, and where there is nothing to take back the key is the page’s', async () => {
    const { element, kept } = await holding();
    expect(at(element).press({ key: 'Escape' }).defaultPrevented).to.equal(false);
    await at(element).say('held');
    await kept(1);
    const composing = at(element).press({ key: 'Escape', isComposing: true });
    expect(composing.defaultPrevented).to.equal(false);
    expect(at(element).texts).to.deep.equal(['held']);
    const keys = heard(document, 'keydown');
    expect(at(element).press({ key: 'Escape' }).defaultPrevented).to.equal(true);
    expect(keys.length).to.equal(0);
    await until('it is back', () => at(element).field.value === 'held');
  });

  it('is taken back without the launcher’s panel closing', async () => {
    const { element, kept } = await holding({ launcher: '', open: '' });
    at(element).field.focus();
    await sendKeys({ type: 'held' });
    await sendKeys({ press: 'Enter' });
    await kept(1);
    await sendKeys({ press: 'Escape' });
    await until('it is back', () => at(element).field.value === 'held');
    expect(element.open).to.equal(true);
    at(element).write('');
    await sendKeys({ press: 'Escape' });
    await until('the panel is closed', () => !element.open);
  });

  it('of another conversation stays when Escape is pressed in this one', async () => {
    const { element, kept } = await holding();
    await at(element).say('for bob');
    await kept(1);
    element.targetId = 'carol';
    await drawn();
    expect(at(element).press({ key: 'Escape' }).defaultPrevented).to.equal(false);
    element.targetId = 'bob';
    await until('it is there', () => at(element).sees('for bob'));
  });

  it('is taken back as soon as it is on screen, however slow the storage is', async () => {
    const { element, kept, transport } = await holding();
    const goOn = await occupyStorage(transport.scope);
    await at(element).say('at once');
    await until('it is on screen', () => at(element).troubles.length === 1);
    at(element).action('Undo').click();
    goOn();
    await until('it is back', () => at(element).field.value === 'at once');
    await kept(0);
    expect(at(element).texts).to.deep.equal([]);
  });

  it('becomes the draft in the same step in which it is taken back', async () => {
    const { element, kept } = await holding();
    await at(element).say('kept all the time');
    await kept(1);
    const written = watchWriting();
    at(element).action('Undo').click();
    await until('it is written down', () =>
      written.some((steps) => steps.some(isDraft('kept all the time'))),
    );
    const step = written.find((steps) => steps.some(isRow(({ isGone }) => isGone === true)));
    expect(step?.some(isDraft('kept all the time'))).to.equal(true);
  });
});

describe('a draft', () => {
  it('goes in the same step in which the message is kept', async () => {
    const written = watchWriting();
    const { chat } = await aliceChat();
    const element = await showChat(chat);
    at(element).write('a draft');
    await until('it is written down', () =>
      written.some((steps) => steps.some(isDraft('a draft'))),
    );
    await at(element).say('a draft');
    await until('it is kept', () => chat.$outbox.get().length === 1);
    const gone = written.filter((steps) => steps.some(isDraft(undefined)));
    expect(gone.length).to.equal(1);
    const isKept = isRow(({ record }) => record.delivery.state === 'queued');
    expect(gone[0]!.some(isKept)).to.equal(true);
  });

  it('stays in its conversation while the element is off the page', async () => {
    const element = await putChat();
    at(element).write('half a');
    element.remove();
    await drawn();
    const ready = heard(element, 'rim-ready');
    put(element);
    await until('it is ready again', () => ready.length > 0);
    expect(at(element).field.value).to.equal('half a');
    element.targetId = 'carol';
    await until('it is another talk', () => at(element).field.value === '');
  });

  it('is there again in another chat of the same user, and in that conversation only', async () => {
    const written = watchWriting();
    const attributes = { space: newSpace() };
    const first = await putChat(attributes);
    at(first).write('half a sentence');
    await until('it is written down', () =>
      written.some((steps) => steps.some(isDraft('half a sentence'))),
    );
    first.remove();
    const second = await putChat(attributes);
    await until('it is there', () => at(second).field.value === 'half a sentence');
    const carol = await putChat({ ...attributes, 'target-id': 'carol' });
    const bob = await putChat({ ...attributes, 'user-id': 'bob', 'target-id': 'alice' });
    // what is kept of alice has been read by the time that a later message of hers is sent
    await at(carol).say('hello');
    await until('it is sent', () => at(carol).status === 'Sent');
    expect([carol, bob].map((one) => at(one).field.value)).to.deep.equal(['', '']);
  });

  it('that is sent is not there again', async () => {
    const written = watchWriting();
    const scope = newScope();
    const { chat, transport } = await aliceChat({ scope, acknowledges: true });
    const element = await showChat(chat);
    at(element).write('sent');
    await until('it is written down', () => written.some((steps) => steps.some(isDraft('sent'))));
    at(element).press({ key: 'Enter' });
    await sendOf(transport);
    const again = await aliceChat({ scope, acknowledges: true });
    const second = await showChat(again.chat);
    await again.chat.sendTextMessage(again.talk, { content: 'later' });
    expect(at(second).field.value).to.equal('');
  });

  for (const [when, isEarly] of [
    ['before it was known whose it is', true],
    ['while what was kept was read', false],
  ] as const) {
    it(`does not come back over what was written ${when}`, async () => {
      const written = watchWriting();
      const scope = newScope();
      const first = await aliceChat({ scope });
      first.talk.setDraft('older');
      await until('it is written down', () =>
        written.some((steps) => steps.some(isDraft('older'))),
      );
      const chat = createChat({ transport: createFakeTransport({ scope }) });
      const element = await showChat(chat);
      if (isEarly) at(element).write('newer');
      await chat.connect('alice');
      if (!isEarly) at(element).write('newer');
      // what was kept has been read by then
      await until('the newer one is written down', () =>
        written.some((steps) => steps.some(isDraft('newer'))),
      );
      await drawn();
      expect(at(element).field.value).to.equal('newer');
    });
  }
});
