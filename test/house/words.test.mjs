/** What people read is there in every language, in its forms, and comes from files that exist. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { languages as byAddress } from '../../components/cdn/load-words.ts';
import { filled } from '../../components/shared/words/filled.ts';
import { emojiWordsIn } from '../../components/shared/words/load-emoji.ts';
import { languages, problemLanguages } from '../../components/shared/words/load.ts';
import { nameWords } from '../../components/shared/words/name-words.ts';
import { missingOf, PARTIAL, sentencesOf, WHOLE } from '../../scripts/missing-words.mjs';

const folder = new URL('../../components/shared/words/', import.meta.url);
const fileNames = readdirSync(folder);
const ALL = [...WHOLE, ...PARTIAL];
const OTHERS = ALL.filter((language) => language !== 'en');

const wordsOf = async (language) => (await import(new URL(`${language}.ts`, folder).href)).default;

describe('languages', () => {
  for (const language of ['zh', 'ar']) {
    test(`${language} says everything that English says`, async () => {
      for (const kind of ['words', 'problems', 'emoji', 'tools', 'settings', 'codes']) {
        const english = await sentencesOf(kind, 'en');
        assert.ok(Object.keys(english).length >= 8);
        assert.deepEqual(missingOf(english, await sentencesOf(kind, language)), [], kind);
      }
    });
  }

  test('have a file each, and each file is loaded by its language, in both builds', () => {
    const named = (pattern) => fileNames.flatMap((name) => pattern.exec(name)?.[1] ?? []).sort();
    const files = /^(zh-Hant|[a-z]{2})\.ts$/;
    assert.deepEqual(named(files), [...ALL].sort());
    assert.deepEqual(named(/^problems-(.+)\.ts$/), Object.keys(problemLanguages).sort());
    assert.deepEqual(named(/^emoji-(zh-Hant|[a-z]{2})\.ts$/), [...ALL].sort());
    assert.deepEqual(Object.keys(languages).sort(), [...OTHERS].sort());
    assert.deepEqual(Object.keys(byAddress), Object.keys(languages));
    const source = readFileSync(new URL('load.ts', folder), 'utf8');
    for (const language of OTHERS) {
      const key = language.includes('-') ? `'${language}'` : language;
      assert.ok(source.includes(`${key}: () => import('./${language}.js')`), language);
      assert.ok(source.includes(`${key}: () => import('./problems-${language}.js')`), language);
    }
  });

  test('say each in their own words why a name is not what it looks like', () => {
    assert.deepEqual(Object.keys(nameWords).sort(), [...ALL].sort());
    for (const note of ['mixed', 'hidden', 'alike']) {
      assert.ok(ALL.every((language) => /^[(（].+[)）]$/.test(nameWords[language][note])));
      const others = OTHERS.filter((one) => nameWords[one][note] === nameWords.en[note]);
      assert.deepEqual(others, []);
    }
  });

  for (const language of OTHERS) {
    test(`${language} says everything around emoji, with every value`, async () => {
      const { default: words } = await emojiWordsIn(language);
      const english = await sentencesOf('emoji', 'en');
      assert.deepEqual(missingOf(english, await sentencesOf('emoji', language)), []);
      assert.equal(words.tones.length, 6);
      assert.match(words.added('😀', 'grin'), /😀.*grin/);
      assert.match(words.suggested(7, 'smile'), /[7\u0667].*smile/);
      assert.match(words.found(12), /1?[2\u0662]/);
      assert.doesNotMatch(words.found(0) + words.found(1) + words.suggested(1, 'x'), /#|undefined/);
      assert.notEqual(words.found(0), words.found(1));
    });

    test(`${language} has no sentence that English has not`, async () => {
      for (const kind of ['words', 'problems']) {
        const english = Object.keys(await sentencesOf(kind, 'en'));
        const own = Object.keys(await sentencesOf(kind, language));
        assert.deepEqual(
          own.filter((name) => !english.includes(name)),
          [],
        );
      }
    });

    test(`${language} says every value that it is given`, async () => {
      const words = await wordsOf(language);
      assert.match(words.chatWith('Ann'), /Ann/);
      assert.match(words.says('Ann', 'hello'), /Ann.*hello/);
      assert.match(words.recalled('Ann'), /Ann/);
      assert.match(words.unsupported('RC:X'), /RC:X/);
      assert.match(words.refused('Why.'), /Why\./);
      assert.match(words.partMissing('panel'), /panel/);
      assert.match(words.typing(['Ann']), /Ann/);
      assert.match(words.typing(['Ann', 'Bob', 'Cy']), /Ann.*Bob.*Cy/);
      for (const count of [12, 1234]) {
        for (const say of ['newMessages', 'openChat', 'tooLong']) {
          assert.match(words[say](count), /[\d\u0660-\u0669]/, say);
          assert.doesNotMatch(words[say](count), /#|undefined/, say);
        }
      }
      assert.notEqual(words.openChat(0), words.openChat(3));
    });
  }
});

describe('a sentence that is missing', () => {
  const english = { send: 'Send', you: 'You', actions: { edit: 'Edit', undo: 'Undo' } };

  test('is said in English, alone and in a group', () => {
    assert.deepEqual(filled(english, { you: 'Vous', actions: { undo: 'Annuler' } }), {
      send: 'Send',
      you: 'Vous',
      actions: { edit: 'Edit', undo: 'Annuler' },
    });
    assert.deepEqual(filled(english, {}), english);
  });

  test('of a code is left to the files with all of them, the reader’s first', () => {
    const codes = { 1: 'One', 2: 'Two' };
    assert.deepEqual(filled({ codes }, { codes: { 1: 'Un' } }), { codes: { 1: 'Un' } });
    assert.deepEqual(filled({ codes }, {}), { codes });
  });

  test('is named by what it says', () => {
    const say = () => 'Say';
    assert.deepEqual(missingOf({ a: 'A', say }, { a: 'Ä', say }), ['say']);
    assert.deepEqual(missingOf({ a: 'A', say }, { say: () => 'Sag' }), ['a']);
    assert.deepEqual(missingOf({ a: 'A', say }, { a: 'A', say: () => 'Sag' }), []);
  });

  test('among those for problems is English, the others are not', async () => {
    const { default: words } = await problemLanguages.fr();
    const say = (code, data = {}) => words.sentence({ code, data });
    assert.match(say('target-missing'), /^target-id is missing/);
    assert.match(say('clock-off', { minutes: 7 }), /^L’horloge.*7 minutes/);
  });
});

describe('counts', () => {
  /** With the digits that all read: which ones a language writes is the browser's to know. */
  const digits = (text) => text.replace(/[\u0660-\u0669]/g, (digit) => digit.charCodeAt(0) - 0x660);
  const forms = (words, ...counts) => counts.map((count) => digits(words.newMessages(count)));

  test('in Arabic have six forms', async () => {
    assert.deepEqual(forms(await wordsOf('ar'), 0, 1, 2, 3, 11, 100), [
      'لا رسائل جديدة',
      'رسالة جديدة واحدة',
      'رسالتان جديدتان',
      '3 رسائل جديدة',
      '11 رسالة جديدة',
      '100 رسالة جديدة',
    ]);
  });

  test('in Arabic have them for emoji, too', async () => {
    const { default: words } = await emojiWordsIn('ar');
    assert.deepEqual(
      [0, 1, 2, 3, 11, 100].map((count) => digits(words.found(count))),
      [
        'لم يُعثر على رموز تعبيرية',
        'نتيجة البحث: رمز تعبيري واحد',
        'نتيجة البحث: رمزان تعبيريان',
        'نتيجة البحث: 3 رموز تعبيرية',
        'نتيجة البحث: 11 رمزًا تعبيريًا',
        'نتيجة البحث: 100 رمز تعبيري',
      ],
    );
  });

  test('in Russian have three', async () => {
    const words = await wordsOf('ru');
    assert.deepEqual(forms(words, 1, 2, 5, 11, 21, 22), [
      '1 новое сообщение',
      '2 новых сообщения',
      '5 новых сообщений',
      '11 новых сообщений',
      '21 новое сообщение',
      '22 новых сообщения',
    ]);
    assert.equal(words.openChat(3), 'Открыть чат, 3 непрочитанных сообщения');
  });

  test('in Hebrew, French and English are their own', async () => {
    assert.equal((await wordsOf('he')).newMessages(2), 'שתי הודעות חדשות');
    assert.equal((await wordsOf('fr')).newMessages(0), '0 nouveau message');
    assert.equal((await wordsOf('en')).newMessages(1), '1 new message');
    assert.equal((await wordsOf('en')).newMessages(0), '0 new messages');
  });
});

describe('names in a sentence from right to left', () => {
  const FSI = '\u2068';
  const PDI = '\u2069';

  for (const language of ['ar', 'he']) {
    test(`stand for themselves, in ${language}`, async () => {
      const words = await wordsOf(language);
      for (const name of ['bob!', '(bob)', '3bob', 'عمر']) {
        for (const text of [
          words.typing([name]),
          words.chatWith(name),
          words.recalled(name),
          words.says(name, 'x'),
        ]) {
          assert.ok(text.includes(`${FSI}${name}${PDI}`), text);
        }
      }
      const twice = words.chatWith(`${FSI}עמר${PDI}`);
      assert.equal(twice.split(FSI).length, 2);
    });
  }
});
