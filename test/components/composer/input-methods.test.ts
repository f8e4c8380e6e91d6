/**
 * Input methods, as engines and keyboards tell of them. Each sequence has its source; what a key
 * does by itself where nobody prevents it, the player does.
 */
import { expect } from '@open-wc/testing';
import '../../../components/index.js';
import { aliceChat, at, drawn, find, put, until, WITH_BOB } from '../chat-on-page.js';

/** What an event is, and what it says. */
type Step =
  | readonly ['down' | 'up', key: string, keyCode: number, isComposing?: boolean]
  | readonly ['start']
  /** What is composed now, of which the field is told. */
  | readonly ['update', text: string]
  /** What it became; `late` where the field is told behind the end. */
  | readonly ['end', text: string, order?: 'late']
  | readonly ['next frame'];

interface Sequence {
  readonly name: string;
  /** A specification, or a public thread in which people tell of it. */
  readonly source: string;
  /** @param text what is written in the end */
  readonly steps: (text: string) => readonly Step[];
}

const confirmed = (letters: string, keys: readonly Step[]) => [
  ['down', 'Process', 229] as const,
  ['start'] as const,
  ['update', letters] as const,
  ['up', letters.slice(-1), 74, true] as const,
  ...keys,
];

/** The keys that confirm, in the order of each engine. Behind them the field holds the text. */
const SEQUENCES: readonly Sequence[] = [
  {
    name: 'Chromium, pinyin: Enter leaves the letters',
    source: 'https://w3c.github.io/uievents/#events-composition-order',
    steps: (text) =>
      confirmed('ni', [
        ['down', 'Enter', 229, true],
        ['update', text],
        ['end', text],
        ['up', 'Enter', 13],
      ]),
  },
  {
    name: 'Chromium on Windows, pinyin: keys are named Process',
    source: 'https://github.com/react/react/issues/14512',
    steps: (text) =>
      confirmed('ni', [
        ['down', 'Process', 229, true],
        ['end', text],
        ['up', 'Enter', 13],
      ]),
  },
  {
    name: 'Chromium, some input methods for Chinese: the Enter comes behind the end',
    source: 'https://github.com/NousResearch/hermes-agent/pull/41026',
    steps: (text) =>
      confirmed('ni', [
        ['end', text],
        ['down', 'Enter', 229],
        ['up', 'Enter', 13],
      ]),
  },
  {
    name: 'Chromium, Japanese: a conversion, then Enter',
    source: 'https://github.com/yc-software/qm/issues/225',
    steps: (text) =>
      confirmed('むずかしい', [
        ['down', ' ', 229, true],
        ['update', '難しい'],
        ['up', ' ', 32, true],
        ['down', 'Enter', 229, true],
        ['end', text],
        ['up', 'Enter', 13],
      ]),
  },
  {
    name: 'Chromium, zhuyin: arrows and Backspace among the signs, then Enter',
    source: 'https://github.com/remnoteio/remnote-issues/issues/1353',
    steps: (text) =>
      confirmed('ㄋㄧ', [
        ['down', 'ArrowLeft', 229, true],
        ['up', 'ArrowLeft', 37, true],
        ['down', 'Backspace', 229, true],
        ['update', 'ㄋ'],
        ['up', 'Backspace', 8, true],
        ['down', 'ArrowDown', 229, true],
        ['up', 'ArrowDown', 40, true],
        ['down', 'Enter', 229, true],
        ['end', text],
        ['up', 'Enter', 13],
      ]),
  },
  {
    name: 'Chromium on macOS, Korean: the Enter commits the last syllable',
    source: 'https://github.com/Julian-adv/OpenMMO/pull/2',
    steps: (text) =>
      confirmed('요', [
        ['down', 'Enter', 229, true],
        ['end', text],
        ['up', 'Enter', 13],
      ]),
  },
  {
    name: 'Firefox, Japanese: the field is told behind the end',
    source: 'https://github.com/w3c/uievents/issues/202',
    steps: (text) =>
      confirmed('かな', [
        ['down', 'Enter', 13, true],
        ['end', text, 'late'],
        ['up', 'Enter', 13],
      ]),
  },
  {
    name: 'Firefox, pinyin: keys are named Process, and tell that they compose',
    source: 'https://github.com/w3c/uievents/issues/75',
    steps: (text) =>
      confirmed('ni', [
        ['down', 'Process', 229, true],
        ['end', text, 'late'],
        ['up', 'Enter', 13],
      ]),
  },
  {
    name: 'WebKit, pinyin: the end comes before its key',
    source: 'https://github.com/nearai/ironclaw/issues/1139',
    steps: (text) =>
      confirmed('ni', [
        ['update', text],
        ['end', text],
        ['down', 'Enter', 229],
        ['up', 'Enter', 13],
      ]),
  },
  {
    name: 'WebKit, zhuyin: a candidate by its number',
    source: 'https://github.com/jundot/omlx/pull/656',
    steps: (text) =>
      confirmed('ㄋㄧˇ', [
        ['end', text],
        ['down', '1', 229],
        ['up', '1', 49],
      ]),
  },
  {
    name: 'WebKit, pinyin: a candidate by Space',
    source: 'https://github.com/RouteVN/routevn-creator-client/pull/1166',
    steps: (text) =>
      confirmed('ni', [
        ['end', text],
        ['down', ' ', 229],
        ['up', ' ', 32],
      ]),
  },
  {
    name: 'WebKit, Japanese: the end comes before its key',
    source: 'https://github.com/bluesky-social/social-app/pull/4186',
    steps: (text) =>
      confirmed('むずかしい', [
        ['update', '難しい'],
        ['end', text],
        ['down', 'Enter', 229],
        ['up', 'Enter', 13],
      ]),
  },
  {
    name: 'Japanese: the Enter comes behind the end, and says nothing of itself',
    source: 'https://github.com/workadventure/workadventure/pull/5629',
    steps: (text) =>
      confirmed('むずかしい', [
        ['end', text],
        ['down', 'Enter', 13],
        ['up', 'Enter', 13],
      ]),
  },
  {
    name: 'WebKit, a dead key: a key that is nobody’s comes behind the end',
    source: 'https://gist.github.com/darobin/0204811507bb043670b68cf7b1b10614',
    steps: (text) => [
      ['down', 'Dead', 229],
      ['start'],
      ['update', '`'],
      ['up', 'Dead', 192, true],
      ['update', text],
      ['end', text],
      ['down', 'à', 229],
      ['up', 'a', 65],
    ],
  },
  {
    name: 'Android, Gboard: every key is unidentified, and words are taken by touch',
    source: 'https://github.com/FlamedDogo99/EaglerMobile/issues/13',
    steps: (text) => [
      ['down', 'Unidentified', 229],
      ['start'],
      ['update', 'n'],
      ['up', 'Unidentified', 229, true],
      ['down', 'Unidentified', 229, true],
      ['update', 'ni'],
      ['up', 'Unidentified', 229, true],
      ['end', text],
      ['next frame'],
    ],
  },
];

async function toBob() {
  const held = await aliceChat();
  const element = document.createElement('rim-composer');
  element.chat = held.chat;
  put(element, { 'target-id': 'bob' });
  await drawn();
  const { field } = at(element);
  field.focus();
  const texts = () => held.transport.sends.map(({ record }) => record.content.content);
  return { element, field, texts, ...held };
}

/** Plays a sequence in a field, behind what stands there. */
async function play(field: HTMLTextAreaElement, steps: readonly Step[]): Promise<void> {
  const before = field.value;
  const tell = (isComposing: boolean) =>
    field.dispatchEvent(
      new InputEvent('input', {
        inputType: 'insertCompositionText',
        bubbles: true,
        composed: true,
        isComposing,
      }),
    );
  const compose = (type: string, data: string) =>
    field.dispatchEvent(new CompositionEvent(type, { bubbles: true, composed: true, data }));
  for (const step of steps) {
    switch (step[0]) {
      case 'start':
        compose('compositionstart', '');
        break;
      case 'update':
        compose('compositionupdate', step[1]);
        field.value = before + step[1];
        tell(true);
        break;
      case 'end':
        field.value = before + step[1];
        if (step[2] !== 'late') tell(true);
        compose('compositionend', step[1]);
        if (step[2] === 'late') tell(false);
        break;
      case 'next frame':
        await drawn();
        break;
      default:
        press(field, step);
    }
  }
}

/** @returns whether nobody prevented it */
function press(
  field: HTMLTextAreaElement,
  [way, key, keyCode, isComposing = false]: Extract<Step, readonly ['down' | 'up', ...unknown[]]>,
): boolean {
  return field.dispatchEvent(
    new KeyboardEvent(`key${way}`, {
      key,
      keyCode,
      isComposing,
      bubbles: true,
      composed: true,
      cancelable: true,
    }),
  );
}

/** What a key does to a field by itself: an Enter that no input method took makes a line. */
function breakLine(field: HTMLTextAreaElement): boolean {
  return field.dispatchEvent(
    new InputEvent('beforeinput', {
      inputType: 'insertLineBreak',
      bubbles: true,
      composed: true,
      cancelable: true,
    }),
  );
}

describe('an input method', () => {
  for (const { name, source, steps } of SEQUENCES) {
    it(`never sends; the Enter behind it sends once (${name}; ${source})`, async () => {
      const { element, field, texts } = await toBob();
      await play(field, steps('你好'));
      await drawn();
      expect(texts()).to.deep.equal([]);
      expect(field.value).to.equal('你好');
      expect(element.value).to.equal('你好');
      press(field, ['down', 'Enter', 13]);
      await until('it is sent', () => texts().length > 0);
      await element.updateComplete;
      expect(texts()).to.deep.equal(['你好']);
      expect(field.value).to.equal('');
    });

    it(`never picks from the short codes (${name})`, async () => {
      const { element, field, texts } = await toBob();
      const list = () => find(element, '[role=listbox]');
      at(element).write(':ro');
      await until('they are there', () => list()?.matches(':popover-open'));
      at(element).write('');
      await play(field, steps(':smi'));
      expect(field.value).to.equal(':smi');
      await drawn();
      expect(field.value).to.equal(':smi');
      expect(texts()).to.deep.equal([]);
      // and they are offered then, as if these had been typed
      await until('they are open', () => list()?.matches(':popover-open'));
      const selected = () => field.getAttribute('aria-activedescendant');
      const first = selected();
      for (const key of ['ArrowDown', 'ArrowUp', 'Tab', 'Escape', 'Enter']) {
        expect(press(field, ['down', key, 229, true]), key).to.equal(true);
        expect(press(field, ['down', key, 229]), key).to.equal(true);
        expect(selected(), key).to.equal(first);
      }
      expect(list()!.matches(':popover-open')).to.equal(true);
      press(field, ['down', 'Enter', 13]);
      expect(field.value).to.equal('😄');
    });
  }

  for (const [name, source, key, keyCode, isComposing] of [
    [
      'Gboard, which composes while words are typed',
      'https://github.com/rmyndharis/VSCodroid/pull/434',
      'Enter',
      13,
      true,
    ],
    [
      'a keyboard that names no key',
      'https://github.com/agent-of-empires/agent-of-empires/issues/1174',
      'Unidentified',
      229,
      false,
    ],
  ] as const) {
    it(`lets an Enter send that would make a line (${name}; ${source})`, async () => {
      const { element, field, texts } = await toBob();
      await play(field, [['down', 'Unidentified', 229], ['start'], ['update', 'hello']]);
      expect(press(field, ['down', key, keyCode, isComposing])).to.equal(true);
      expect(breakLine(field)).to.equal(false);
      await until('it is sent', () => texts().length > 0);
      await element.updateComplete;
      expect(texts()).to.deep.equal(['hello']);
      expect(field.value).to.equal('');
    });
  }

  it('leaves lines that are made in other ways', async () => {
    const { element, field, texts } = await toBob();
    at(element).write('one');
    press(field, ['down', 'Process', 229, true]);
    press(field, ['up', 'Process', 13]);
    at(element).write('one two');
    expect(breakLine(field)).to.equal(true);
    element.enterKey = 'newline';
    await element.updateComplete;
    press(field, ['down', 'Enter', 229, true]);
    expect(breakLine(field)).to.equal(true);
    expect(texts()).to.deep.equal([]);
  });

  it('is not torn by a draft that comes, which is there in the end', async () => {
    const { element, field, talk } = await toBob();
    await play(field, [['down', 'Process', 229], ['start']]);
    talk.setDraft('from elsewhere');
    await drawn();
    expect(field.value).to.equal('');
    await play(field, [['end', '']]);
    await drawn();
    // what it tells the field of is newer than what came
    expect(element.value).to.equal('');
    await play(field, [['down', 'Process', 229], ['start']]);
    talk.setDraft('from elsewhere');
    field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await until('it is there', () => field.value === 'from elsewhere');
  });

  it('does not take a text with it into another conversation', async () => {
    const { element, field, chat, talk } = await toBob();
    await play(field, [['down', 'Process', 229], ['start'], ['update', 'for bob']]);
    element.targetId = 'carol';
    await drawn();
    expect(field.value).to.equal('');
    expect(talk.$draft.get()).to.equal('for bob');
    expect(chat.conversation({ ...WITH_BOB, targetId: 'carol' }).$draft.get()).to.equal('');
  });
});
