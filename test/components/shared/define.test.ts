import { expect } from '@open-wc/testing';
import { RimChatElement } from '../../../components/index.js';
import { defineElement } from '../../../components/shared/define.js';

describe('defining an element', () => {
  it('twice warns and does not throw; the first one stays', () => {
    const { warn } = console;
    const warnings: unknown[] = [];
    console.warn = (text: unknown) => warnings.push(text);
    try {
      defineElement('rim-chat', RimChatElement);
      expect(warnings).to.deep.equal([]);
      defineElement('rim-chat', class extends HTMLElement {});
    } finally {
      console.warn = warn;
    }
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.match(/^rim-chat .+: <rim-chat> is defined already/);
    expect(customElements.get('rim-chat')).to.equal(RimChatElement);
  });

  it('leaves every element where it can be made and subclassed', () => {
    for (const tag of ['rim-chat', 'rim-conversation', 'rim-composer'] as const) {
      const element = document.createElement(tag);
      expect(element.constructor).to.equal(customElements.get(tag));
      expect(element.attributes.length).to.equal(0);
      expect(element.childNodes.length).to.equal(0);
      element.focus(); // as with any element that is not in a page
    }
    customElements.define('x-own-chat', class extends RimChatElement {});
    expect(document.createElement('x-own-chat')).to.be.instanceOf(RimChatElement);
  });
});
