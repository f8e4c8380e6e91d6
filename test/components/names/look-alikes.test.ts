/** Names that try to pass for others. */
import { expect } from '@open-wc/testing';
import { isolated, visible } from '../../../components/shared/direction.js';
import { Crowd, trickOf } from '../../../components/names/look-alikes.js';

/** Names that are seen together. */
function crowdOf(...names: readonly string[]): Crowd {
  const crowd = new Crowd();
  for (const name of names) crowd.add(name);
  return crowd;
}

describe('a name', () => {
  it('of one script, of several that go together, or with emoji, is not suspicious', () => {
    const names = [
      'Ann',
      'Zoë O’Neill-Smith 3rd',
      'Вера',
      'Анна (Anna)',
      'Ωmega'.slice(1),
      'Νίκος',
      '李雷',
      '山田タロウ Taro',
      '김민수 Kim',
      'عمر',
      'می‌خواهم', // a joiner that the word needs
      'עמר כהן',
      'प्रिया',
      'Ann 👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️',
      '葛\u{E0100}城',
      '',
    ];
    for (const name of names) expect(trickOf(name), name).to.equal(undefined);
  });

  it('with characters that turn text round or that nobody sees, is', () => {
    for (const hidden of ['\u202E', '\u2067', '\u200B', '\u2060', '\uFEFF', '\u00AD', '\u3164']) {
      expect(trickOf(`Ann${hidden}`), hidden.codePointAt(0)!.toString(16)).to.equal('hidden');
    }
    expect(trickOf('Ann\nBob')).to.equal('hidden');
    expect(trickOf('Ann\u2028Bob')).to.equal('hidden');
  });

  it('with letters of two alphabets in one word, is', () => {
    for (const name of ['Аnn', 'Αdmin', 'Supp\u043Ert', 'p4у', 'Bo\u0301\u0432', 'paypаl team']) {
      expect(trickOf(name), name).to.equal('mixed');
    }
  });

  it('that looks like another one, is; one that is the same, or differs, is not', () => {
    const others = crowdOf('Pope', 'Support', 'Bill', 'Marwin', 'IAN', 'Ionna', 'TINA');
    for (const name of [
      'Роре',
      'SUPP0RT',
      'Ｓｕｐｐｏｒｔ',
      'Sup port',
      '𝐁𝐢𝐥𝐥',
      'Bi11',
      'BiII',
      'Mar vvin',
      'Śupport',
      'ΙΑΝ', // Greek capitals
      'ІАN'.replace('N', 'Ν'),
      'Ιοηηα', // small letters that look otherwise than their capitals
      'ТΙΝА',
    ]) {
      expect(trickOf(name, others), name).to.equal('alike');
    }
    for (const name of ['Pope', 'Polly', 'Will', 'Вера']) {
      expect(trickOf(name, others), name).to.equal(undefined);
    }
  });

  it('wholly in another alphabet is, beside the one that it looks like; and so is that', () => {
    for (const [latin, other] of [
      ['cop', 'сор'],
      ['Pete', 'Рете'],
      ['MOHT', 'МОНТ'],
      ['AXEN', 'ΑΧΕΝ'],
      ['YKAPA', 'ΥΚΑΡΑ'],
      ['Ace', 'Асе'],
      ['Вера', 'Bepa'],
    ] as const) {
      const crowd = crowdOf(latin, other, 'Ann', 'Анна', 'Άννα');
      for (const name of [latin, other]) expect(trickOf(name, crowd), name).to.equal('alike');
      for (const name of ['Ann', 'Анна', 'Άννα'])
        expect(trickOf(name, crowd), name).to.equal(undefined);
      expect(trickOf(other, crowdOf('Ann', other)), other).to.equal(undefined);
    }
  });

  it('is not, because of one that gives itself away', () => {
    const crowd = crowdOf('Support', 'Supp\u043Ert', 'Sup\u200Bport');
    expect(trickOf('Support', crowd)).to.equal(undefined);
  });

  it('as long as it may be takes no time to speak of', () => {
    const name = 'aа'.repeat(50_000) + '\u0301'.repeat(50_000);
    expect(trickOf('\u0301'.repeat(100_000), crowdOf('x'))).to.equal(undefined);
    expect(trickOf(name)).to.equal('mixed');
  });
});

describe('in a name that stands alone, what turns text round', () => {
  it('is there to be seen', () => {
    expect(visible('abc\u202Egnp.exe')).to.equal('abc\uFFFDgnp.exe');
    expect(visible('עמר Ann 李')).to.equal('עמר Ann 李');
  });
});

describe('in a sentence, a name', () => {
  it('is set apart where it may run the other way, and not where it cannot', () => {
    for (const name of ['Ann', 'Zoë’s', '李雷', 'Анна', 'タロウ', '김']) {
      expect(isolated(name)).to.equal(name);
    }
    for (const name of ['عمر', 'a עמר', 'ﷲ', '\u200Fa']) {
      expect(isolated(name)).to.equal(`\u2068${name}\u2069`);
    }
    expect(isolated('\u202Ebob\u2069')).to.equal('\u2068bob\u2069');
  });
});
