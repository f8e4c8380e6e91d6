/** Every code that a page can meet has a sentence in each language, and results and pages get it. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { ErrorCode, errorToMessage, loadErrorMessages } from '../../src/index.js';
import { knowSentences, SENTENCES } from '../../src/errors.js';
import arabic from '../../src/sentences/ar.js';
import english, { otherCode as otherEnglish } from '../../src/sentences/en.js';
import chinese, { otherCode as otherChinese } from '../../src/sentences/zh.js';

const LANGUAGES = { en: english, zh: chinese, ar: arabic };
const root = new URL('../../', import.meta.url);

/** What a chat here has none of: its codes come back from calls that there are none of. */
const OF_OTHER_FEATURES = [
  /USER_PROFILE|FRIEND|UNIQUE_ID|SERVICE_INFORMATION_AUDIT/, // profiles and friends
  /RC_GROUP_|ENTRUST|GROUP_(INFO|ID|NAME|MEMBER|APPLICATION|SYNC|MATCH)/, // managing groups
  /NICK_NAME|_REASON|REMARK|PAGING_QUERY|DIRECTION_TYPE/,
  /ULTRA_GROUP_\w+_OVERSIZE|CHANNEL_TYPE/, // managing ultra groups
  /_KV_(?!NOT_SUPPORT)|CHATROOM_(SET_PROPERTY|KEY)|GET_USERINFO/, // properties of chatrooms
  /PARAMETER_(KEY|VALUE|ENTRIES|IS_AUTO_DELETE|IS_SEND_NOTIFICATION|NOTIFICATION_EXTRA|IS_FORCE)$/,
  /TAG_|_TAG|CONVER_OUT_LIMIT/, // tags of conversations
  /STT|SPEECH|TRANS_|TRANSLAT|LAUGUAGE/, // speech and translation
  /RTC|REAL_TIME/,
  /SUBSCRI/, // who is online
  /STREAM_MESSAGE/,
  /IS_TOP|PINNING|IS_UPDATE_TIME/, // what stands first in the list
  /PUSH_PARAMETER|USER_SETTING|PUSH_CONTENT_CONFIG|NOTIFICATION_LEVEL|TIMESTRING|SPAN_MINUTES/,
  /PROXY$|TESTHOST/, // the original's test of proxies
  /MAIN_PROCESS|SUB_PROCESS|ADDON/, // desktops
  /SENT_STATUS|MESSAGE_DIRECTION|CHECK_DUPLICATE|CLEAN_SPACE/, // messages put in by hand
  /OBJECT_NAME|BEFORE|AFTER|KEYWORD|OFFSET|END_TIME|LIMIT$|TARGETID_LIST|(START|END)_MESSAGE_UID/, // search
];

function filesBelow(folder: string): string[] {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('sentences'))
    .map((file) => readFileSync(new URL(`${folder}/${file}`, root), 'utf8'));
}

const codes = Object.values(ErrorCode).filter((code) => typeof code === 'number');

describe('the sentences', () => {
  for (const [language, sentences] of Object.entries(LANGUAGES)) {
    test(`in ${language} are there for every code that is answered with here`, () => {
      const used = filesBelow('src').flatMap((text) => [
        ...text.matchAll(/ErrorCode\.([A-Z]\w+)/g),
      ]);
      assert.ok(used.length > 50);
      for (const [, name] of used) {
        assert.ok(sentences[ErrorCode[name as keyof typeof ErrorCode]], name);
      }
    });

    test(`in ${language} are missing only for codes of features that there are none of`, () => {
      const missing = codes.filter((code) => sentences[code] === undefined);
      const strange = missing
        .map((code) => ErrorCode[code])
        .filter((name) => !OF_OTHER_FEATURES.some((feature) => feature.test(name)));
      assert.deepEqual(strange, []);
    });

    test(`in ${language} are short, whole, and none is said twice over`, () => {
      for (const [code, sentence] of Object.entries(sentences)) {
        assert.ok(sentence.length > 2 && sentence.length <= 140, `${code}: ${sentence}`);
        assert.equal(sentence, sentence.trim());
        assert.ok(Number(code) === 0 || /[.。]$/.test(sentence), `${code}: ${sentence}`);
        assert.ok(sentence.split(/\. |。(?!$)/).length <= 2, `${code}: ${sentence}`);
        assert.doesNotMatch(sentence, /[A-Z]{2,}_|not accepted.*not accepted|未被接受.*未被接受/);
      }
      const said = Object.values(sentences);
      const twice = said.filter((sentence, index) => said.indexOf(sentence) !== index);
      assert.deepEqual(twice, []);
    });
  }

  test('are of the same codes in all languages, and of no other than the known ones', () => {
    assert.deepEqual(Object.keys(chinese), Object.keys(english));
    assert.deepEqual(Object.keys(arabic), Object.keys(english));
    for (const code of Object.keys(english)) assert.ok(ErrorCode[Number(code)], code);
  });

  test('in Chinese are Chinese', () => {
    for (const [code, sentence] of Object.entries(chinese))
      assert.match(sentence, /\p{Script=Han}/u, code);
  });

  test('in Arabic are Arabic, and run from right to left from their first word on', () => {
    for (const sentence of Object.values(arabic)) {
      assert.match(/\p{L}/u.exec(sentence)![0], /\p{Script=Arabic}/u, sentence);
    }
  });

  test('that the elements have from the start are the same ones', async () => {
    const { default: zh } = await import('../../components/shared/words/zh.js');
    const { default: ar } = await import('../../components/shared/words/ar.js');
    for (const [words, sentences] of [
      [zh, chinese],
      [ar, arabic],
    ] as const) {
      assert.deepEqual(
        Object.keys(words.codes),
        Object.keys(SENTENCES).filter((code) => code !== '0'),
      );
      for (const [code, sentence] of Object.entries(words.codes)) {
        assert.equal(sentences[Number(code)], sentence);
      }
    }
  });
});

describe('error messages for pages', () => {
  const FORBIDDEN = ErrorCode.FORBIDDEN_IN_GROUP;

  test('speak the language that is asked for', async () => {
    for (const tag of ['zh', 'zh-CN', 'ZH-Hant-HK']) {
      assert.equal((await loadErrorMessages(tag))(FORBIDDEN), chinese[FORBIDDEN], tag);
    }
    assert.equal((await loadErrorMessages('en-GB'))(FORBIDDEN), english[FORBIDDEN]);
    assert.equal((await loadErrorMessages('ar-EG'))(FORBIDDEN), arabic[FORBIDDEN]);
  });

  test('are English where there are none in a language', async () => {
    for (const tag of ['fr', 'zhx', '', 'constructor']) {
      assert.equal((await loadErrorMessages(tag))(FORBIDDEN), english[FORBIDDEN], tag);
    }
  });

  test('name a code that nobody knows', async () => {
    assert.match((await loadErrorMessages('zh'))(99_999), /99999/);
    assert.equal((await loadErrorMessages('zh'))(99_999), otherChinese(99_999));
    assert.equal((await loadErrorMessages('en'))(99_999), otherEnglish(99_999));
  });
});

/** Last in this file: what the engine has learnt stays. */
describe('the engine', () => {
  test('says the few that no chat can do without, and all once it was given them', () => {
    const few = Object.keys(SENTENCES).map(Number);
    for (const code of few) assert.equal(errorToMessage(code), english[code]);
    assert.ok(few.length < 10);
    assert.match(errorToMessage(ErrorCode.FORBIDDEN_IN_GROUP), /refused \(code 22408\)/);
    knowSentences(english);
    for (const [code, sentence] of Object.entries(english)) {
      assert.equal(errorToMessage(Number(code)), sentence);
    }
    assert.match(errorToMessage(99_999), /99999/);
  });
});
