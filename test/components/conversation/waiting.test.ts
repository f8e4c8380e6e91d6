/** One's own messages that are not sent yet: what is said of them, and what can be done. */
import { expect } from '@open-wc/testing';
import '../../../components/index.js';
import type { RimChatElement } from '../../../components/index.js';
import { ErrorCode, type ChatOptions } from '../../../src/index.js';
import { sendKeys } from '../../browser-commands.js';
import {
  aliceChat,
  at,
  drawn,
  find,
  focused,
  heard,
  messages,
  sendOf,
  showChat,
  until,
} from '../chat-on-page.js';
import type { FakeTransportOptions } from '../../contract/index.js';

/** Alice before her chat with bob. */
async function beforeBob(
  options: FakeTransportOptions = {},
  chatOptions: Omit<ChatOptions, 'transport'> = {},
  attributes: Record<string, string> = {},
) {
  const held = await aliceChat(options, chatOptions);
  const element = await showChat(held.chat, attributes);
  await until('the field is there', () => find(element, 'textarea'));
  const connection = (state: 'reconnecting' | 'connected') => () => {
    held.transport.events.connection({ state });
  };
  return {
    element,
    ...held,
    loseConnection: connection('reconnecting'),
    findConnection: connection('connected'),
  };
}

/** A message that waits for a connection, and says so. */
async function waiting(...options: Parameters<typeof beforeBob>) {
  const held = await beforeBob(...options);
  held.loseConnection();
  await at(held.element).say('waits');
  await until('it says that it waits', () => at(held.element).troubles.length === 1);
  return held;
}

/** A message that was refused with a code. */
async function refused(code: number, attributes: Record<string, string> = {}) {
  const held = await beforeBob({}, {}, attributes);
  await at(held.element).say('refused');
  (await sendOf(held.transport)).refuse(code);
  await until('it says why', () => at(held.element).troubles.length === 1);
  return held;
}

/** A message of which nobody can tell whether it has arrived. */
async function unknown(attributes: Record<string, string> = {}) {
  const held = await beforeBob({ capabilities: { history: false } }, {}, attributes);
  await at(held.element).say('unknown');
  (await sendOf(held.transport)).lose();
  await until('it says so', () => at(held.element).troubles.length === 1);
  return held;
}

/** A message that can still be taken back. */
async function kept(attributes: Record<string, string> = {}) {
  const held = await beforeBob({}, { undoSendMs: 60_000 }, attributes);
  await at(held.element).say('held');
  await until('it says so', () => at(held.element).troubles.length === 1);
  return held;
}

/** Everything that is said of messages that are not sent, from now on, however shortly. */
function everSaid(element: RimChatElement): Set<string> {
  const said = new Set<string>();
  const look = () => {
    for (const [says] of at(element).troubles) said.add(says!);
  };
  const { shadowRoot } = at(element).conversation;
  new MutationObserver(look).observe(shadowRoot!, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  return said;
}

const KINDS = {
  'that waits': {
    make: (attributes = {}) => waiting({}, {}, attributes),
    en: ['Waiting', 'Edit', 'Delete'],
    zh: ['等待发送', '编辑', '删除'],
  },
  'that is held': {
    make: kept,
    en: ['Will be sent in a moment', 'Undo'],
    zh: ['即将发送', '撤销'],
  },
  'that failed': {
    make: (attributes = {}) => refused(ErrorCode.RC_MSG_CONTENT_EXCEED_LIMIT, attributes),
    en: [
      'Not sent. The message is too long. Shorten it and send it again.',
      'Try again',
      'Edit',
      'Delete',
    ],
    zh: ['未发送。消息太长。请缩短后重新发送。', '重试', '编辑', '删除'],
  },
  'that is unknown': {
    make: unknown,
    en: ['May have arrived', 'Try again', 'Delete'],
    zh: ['可能已送达', '重试', '删除'],
  },
};

for (const [name, { make, en, zh }] of Object.entries(KINDS)) {
  describe(`a message ${name}`, () => {
    it('says so, and what can be done', async () => {
      const { element } = await make();
      expect(at(element).troubles).to.deep.equal([en]);
      for (const action of en.slice(1)) {
        const { height, width } = at(element).action(action).getBoundingClientRect();
        expect(Math.min(height, width)).to.be.at.least(24);
      }
    });

    it('says it in Chinese to a reader of Chinese', async () => {
      const { element } = await make({ lang: 'zh' });
      expect(at(element).troubles).to.deep.equal([zh]);
    });

    for (const theme of ['light', 'dark']) {
      it(`is accessible in ${theme}`, async () => {
        const { element } = await make({ theme });
        await expect(element).to.be.accessible();
      });
    }

    it('asks the page before anything is done', async () => {
      const { element, chat, transport } = await make();
      await until('it is kept', () => chat.$outbox.get().length === 1);
      const sends = transport.sends.length;
      const [before] = chat.$outbox.get();
      const events = heard(document, 'rim-message-action');
      element.addEventListener(
        'rim-message-action',
        (event) => {
          event.preventDefault();
        },
        { capture: true },
      );
      for (const action of en.slice(1)) at(element).action(action).click();
      const names = { 'Try again': 'again', Edit: 'edit', Delete: 'discard', Undo: 'undo' };
      expect(events.map(({ action }) => action)).to.deep.equal(
        en.slice(1).map((action) => names[action as keyof typeof names]),
      );
      for (const event of events) {
        expect(event.target).to.equal(element);
        expect(event.bubbles && event.composed && event.cancelable).to.equal(true);
        expect(event.message).to.deep.equal(before);
      }
      await drawn();
      expect(at(element).troubles).to.deep.equal([en]);
      expect(chat.$outbox.get()).to.deep.equal([before]);
      expect(transport.sends.length).to.equal(sends);
      expect(at(element).field.value).to.equal('');
    });

    it('can be reached and used with keys, one button after the other', async () => {
      const { element } = await make();
      at(element).list.focus();
      await until('the tools are there', () => find(element, '.floating'));
      await sendKeys({ press: 'ArrowUp' });
      const order: string[] = [];
      for (let stops = 1; stops < en.length; stops += 1) {
        await sendKeys({ press: 'Tab' });
        order.push(focused()!.textContent.trim());
      }
      expect(order).to.deep.equal(en.slice(1));
    });
  });
}

describe('a message that waits', () => {
  it('does not say so where it goes at once', async () => {
    const { element } = await beforeBob({ acknowledges: true });
    const said = everSaid(element);
    for (const text of ['one', 'two', 'three']) {
      await at(element).say(text);
      await until('it is sent', () => at(element).sees(text) && at(element).status === 'Sent');
    }
    expect([...said]).to.deep.equal([]);
  });

  it('does not say so where it goes as soon as it need not be held any more', async () => {
    const { element } = await beforeBob({ acknowledges: true }, { undoSendMs: 900 });
    const said = everSaid(element);
    await at(element).say('held');
    await until('it is sent', () => at(element).status === 'Sent');
    expect([...said]).to.deep.equal(['Will be sent in a moment']);
  });

  it('does not say so where a person sends it again, and it goes at once', async () => {
    const { element, transport } = await refused(30_016);
    // so long that it would have said so
    await new Promise((resolve) => setTimeout(resolve, 750));
    const said = everSaid(element);
    at(element).action('Try again').click();
    (await sendOf(transport, 1)).acknowledge();
    await until('it is sent', () => at(element).status === 'Sent');
    expect([...said]).to.not.include('Waiting');
  });

  it('goes by itself when there is a connection, and says nothing any more', async () => {
    const { element, transport, findConnection } = await waiting();
    expect(transport.sends.length).to.equal(0);
    findConnection();
    (await sendOf(transport)).acknowledge();
    await until('it is sent', () => at(element).status === 'Sent');
    expect(at(element).troubles).to.deep.equal([]);
    expect(at(element).texts).to.deep.equal(['waits']);
  });

  it('that is deleted is gone, and never sent', async () => {
    const { element, chat, talk, transport, loseConnection, findConnection } = await beforeBob();
    loseConnection();
    const sent = chat.sendTextMessage(talk, { content: 'never mind' });
    await until('it says that it waits', () => at(element).troubles.length === 1);
    at(element).action('Delete').focus();
    await sendKeys({ press: 'Enter' });
    await until('it is gone', () => at(element).texts.length === 0);
    expect((await sent).code).to.equal(ErrorCode.CANCELLED);
    expect(focused() === at(element).list).to.equal(true);
    expect(at(element).field.value).to.equal('');
    findConnection();
    await at(element).say('but this');
    expect((await sendOf(transport)).record.content.content).to.equal('but this');
    expect(at(element).texts).to.deep.equal(['but this']);
  });

  it('that is edited comes back into the field, where it can be written on', async () => {
    const { element, transport, findConnection } = await waiting();
    at(element).action('Edit').focus();
    await sendKeys({ press: 'Enter' });
    await until('it is in the field', () => at(element).field.value === 'waits');
    await until('the caret is there', () => focused() === at(element).field);
    expect(at(element).texts).to.deep.equal([]);
    await sendKeys({ type: ' no more' });
    findConnection();
    await sendKeys({ press: 'Enter' });
    expect((await sendOf(transport)).record.content.content).to.equal('waits no more');
    await until('it is there once', () => at(element).texts.join() === 'waits no more');
    expect(transport.sends.length).to.equal(1);
  });

  it('that leaves by itself takes the focus of its button into the list', async () => {
    const { element, transport, findConnection } = await waiting();
    at(element).action('Delete').focus();
    findConnection();
    await sendOf(transport);
    await until('its buttons are gone', () => at(element).troubles.length === 0);
    expect(focused() === at(element).list).to.equal(true);
  });

  it('moves nobody’s focus while it comes, waits and goes', async () => {
    const { element, transport, loseConnection, findConnection } = await beforeBob();
    at(element).field.focus();
    loseConnection();
    await at(element).say('waits');
    await until('it says that it waits', () => at(element).troubles.length === 1);
    expect(focused() === at(element).field).to.equal(true);
    findConnection();
    (await sendOf(transport)).refuse(30_016);
    await until('it failed', () => at(element).troubles[0]?.length === 4);
    expect(focused() === at(element).field).to.equal(true);
  });
});

describe('a message that failed', () => {
  const REFUSALS = {
    [ErrorCode.RC_CONN_TOKEN_INCORRECT]: {
      en: 'Not sent. The token was not accepted. Sign in again.',
      zh: '未发送。令牌未被接受。请重新登录。',
    },
    [ErrorCode.FORBIDDEN_IN_GROUP]: {
      en: 'Not sent. You may not write in this group at the moment. Ask an administrator.',
      zh: '未发送。你在这个群组中已被禁言。请联系管理员。',
    },
    99_999: {
      en: 'Not sent. The message was refused (code 99999).',
      zh: '未发送。消息被拒绝（代码 99999）。',
    },
  };

  for (const [code, sentences] of Object.entries(REFUSALS)) {
    for (const [lang, sentence] of Object.entries(sentences)) {
      it(`with ${code} says why in the reader’s language: ${lang}`, async () => {
        const { element } = await refused(Number(code), { lang });
        await until('it says so', () => at(element).troubles[0]![0] === sentence);
        await expect(element).to.be.accessible();
      });
    }
  }

  it('says why in another language when the reader’s changes', async () => {
    const { en, zh } = REFUSALS[ErrorCode.FORBIDDEN_IN_GROUP];
    const { element } = await refused(ErrorCode.FORBIDDEN_IN_GROUP, { lang: 'en' });
    await until('it is English', () => at(element).troubles[0]![0] === en);
    element.lang = 'zh';
    await until('it is Chinese', () => at(element).troubles[0]![0] === zh);
  });

  it('that is sent again moves to the end, where the reader is then', async () => {
    const { element, transport } = await refused(30_016);
    transport.deliver(...messages(0, 60));
    await until('others came', () => at(element).bubble('message 59'));
    const { list } = at(element);
    list.scrollTop -= 300;
    await drawn();
    const { messageId } = transport.sends[0]!.record;
    at(element).action('Try again').focus();
    await sendKeys({ press: 'Enter' });
    expect((await sendOf(transport, 1)).record.messageId).to.equal(messageId);
    transport.sends[1]!.acknowledge();
    await until('it is sent', () => at(element).status === 'Sent');
    expect(at(element).texts.at(-1)).to.equal('refused');
    expect(at(element).texts.filter((text) => text === 'refused').length).to.equal(1);
    expect(at(element).sees('refused')).to.equal(true);
    expect(list.scrollHeight - list.clientHeight - list.scrollTop).to.be.below(2);
    expect(focused() === list).to.equal(true);
  });

  it('that is edited comes back into the field, before what is written there', async () => {
    const { element } = await refused(30_016);
    at(element).write('written since');
    at(element).action('Edit').click();
    await until('it is in the field', () =>
      /^refused\nwritten since$/.test(at(element).field.value),
    );
    expect(at(element).texts).to.deep.equal([]);
    await until('the caret is there', () => focused() === at(element).field);
    expect(at(element).field.selectionStart).to.equal('refused'.length);
  });

  it('that is deleted is gone, also for another chat of this user', async () => {
    const scope = 'deleted';
    const { element, transport } = await beforeBob({ scope });
    const other = await aliceChat({ scope });
    const elsewhere = await showChat(other.chat);
    await at(element).say('refused');
    const send = () => transport.sends[0] ?? other.transport.sends[0];
    await until('it leaves', send);
    send()!.refuse(30_016);
    await until('both say so', () =>
      [element, elsewhere].every((one) => at(one).troubles.length === 1),
    );
    at(elsewhere).action('Delete').click();
    await until('it is gone', () =>
      [element, elsewhere].every((one) => at(one).texts.length === 0),
    );
  });
});

describe('a message that is unknown', () => {
  it('is sent again with its id where a person says so', async () => {
    const { element, transport } = await unknown();
    at(element).action('Try again').click();
    const again = await sendOf(transport, 1);
    expect(again.record.messageId).to.equal(transport.sends[0]!.record.messageId);
    again.acknowledge();
    await until('it is sent', () => at(element).status === 'Sent');
    expect(at(element).texts).to.deep.equal(['unknown']);
  });

  it('is sent after all where it turns out to have arrived', async () => {
    const { element, transport } = await unknown();
    const { messageId, content, messageType } = transport.sends[0]!.record;
    const [echo] = messages(0, 1);
    transport.deliver({ ...echo!, senderUserId: 'alice', messageId, content, messageType });
    await until('it is sent', () => at(element).status === 'Sent');
    expect(at(element).troubles).to.deep.equal([]);
    expect(at(element).texts).to.deep.equal(['unknown']);
  });

  it('is asked for, and sent again by itself where it has not arrived', async () => {
    const { element, transport } = await beforeBob();
    await at(element).say('lost');
    (await sendOf(transport)).lose();
    await until('it says so', () => at(element).troubles[0]?.[0] === 'May have arrived');
    (await sendOf(transport, 1)).acknowledge();
    await until('it is sent', () => at(element).status === 'Sent');
    expect(transport.sends[1]!.record.messageId).to.equal(transport.sends[0]!.record.messageId);
    expect(at(element).texts).to.deep.equal(['lost']);
  });
});
