/** Rows that come, go and change places keep their elements. */
import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { keyedList } from '../../../components/shared/keyed-list.js';
import { put } from '../chat-on-page.js';

function listOnPage() {
  const box = put(document.createElement('div'));
  return {
    box,
    show(keys: string) {
      const item = (key: string, index: number) => html`<i id=${key}>${key}${index}</i>`;
      render(html`<b>${keyedList(Array.from(keys), (key) => key, item)}</b>`, box);
      const shown = [...box.querySelectorAll('i')];
      expect(shown.map(({ id }) => id).join('')).to.equal(keys);
      expect(shown.map(({ textContent }) => textContent)).to.deep.equal(
        Array.from(keys).map((key, index) => `${key}${String(index)}`),
      );
      return new Map(shown.map((element) => [element.id, element]));
    },
  };
}

const CHANGES: [from: string, to: string][] = [
  ['', 'abc'],
  ['abc', ''],
  ['cde', 'abcde'],
  ['abc', 'abcde'],
  ['abcde', 'bd'],
  ['abcd', 'dabc'],
  ['abcd', 'bcda'],
  ['abcdef', 'fedcba'],
  ['abcdef', 'xbdayfz'],
  ['abc', 'xyz'],
];

describe('a list by keys', () => {
  for (const [from, to] of CHANGES) {
    it(`goes from "${from}" to "${to}" and back, and keeps what stays`, () => {
      const { show } = listOnPage();
      const before = show(from);
      const after = show(to);
      for (const [key, element] of after) {
        if (before.has(key)) expect(element).to.equal(before.get(key));
      }
      show(from);
    });
  }

  it('moves nothing that the focus is in when others come before it and go', () => {
    const { show } = listOnPage();
    const element = show('mn').get('m')!;
    element.tabIndex = 0;
    element.focus();
    for (const keys of ['abmn', 'abm', 'bmxy', 'm']) show(keys);
    expect(document.activeElement).to.equal(element);
  });
});
