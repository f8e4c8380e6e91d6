/** What a page's own styles change in the elements (nothing), and around them (everything). */
import { expect } from '@open-wc/testing';
import '../../../components/index.js';
import { prefers, setPreferences } from '../../browser-commands.js';
import {
  WITH_BOB,
  aliceChat,
  at,
  drawn,
  findAll,
  message,
  put,
  showChat,
  until,
} from '../chat-on-page.js';

afterEach(() => {
  document.adoptedStyleSheets = [];
});

function style(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

const FRAME = 'rim-chat { display: block; block-size: 500px; inline-size: 380px; margin: 0; }';

const HOSTILE = `
  * { all: unset; }
  html, body, div, * {
    box-sizing: content-box; font: 40px cursive; line-height: 3; text-align: center;
    letter-spacing: 1em; word-spacing: 1em; text-transform: uppercase; white-space: pre;
    color: red; cursor: crosshair; user-select: none; text-indent: 3em; font-variant: small-caps;
    list-style: square; writing-mode: horizontal-tb; border-spacing: 9px; zoom: 1; quotes: none;
    -webkit-text-fill-color: lime; text-shadow: 1px 1px red; overflow-wrap: normal; hyphens: auto;
  }
  button, textarea, svg, p, span, h2, header, section, slot, bdi {
    display: none; margin: 50px; padding: 50px; border: 9px solid red; min-height: 200px;
  }
  rim-conversation, rim-composer { display: none; }
  .root, .bubble, .list, .row, .message, .panel, .field { display: none; font-size: 99px; }
`;

interface Look {
  readonly node: string;
  readonly box: readonly number[];
  readonly style: Record<string, string>;
}

const LOOKS = [
  'color',
  'font-size',
  'font-family',
  'font-variant',
  'line-height',
  'letter-spacing',
  'word-spacing',
  'text-align',
  'text-transform',
  'text-indent',
  'white-space',
  'box-sizing',
  'cursor',
  'text-shadow',
  'background-color',
  'user-select',
  '-webkit-text-fill-color',
  'display',
  'visibility',
];

/** How every element inside looks, and where it stands, seen from the outer one. */
function looks(element: Element): Look[] {
  const { left, top } = element.getBoundingClientRect();
  return findAll(element, '*')
    .filter((node) => node !== element)
    .map((node) => {
      const { width, height, x, y } = node.getBoundingClientRect();
      const computed = getComputedStyle(node);
      return {
        node: `${node.localName}.${node.getAttribute('class') ?? ''}`,
        // what has no size, such as a slot, has no place either
        box: width * height > 0 ? [x - left, y - top, width, height].map(Math.round) : [],
        style: Object.fromEntries(LOOKS.map((name) => [name, computed.getPropertyValue(name)])),
      };
    });
}

async function fullChat(attributes: Record<string, string> = {}) {
  const { chat, transport } = await aliceChat();
  // what is on its way to a look has none to compare
  const element = await showChat(chat, { style: '--rim-motion: 0s', ...attributes });
  transport.deliver(message(1), message(2, { senderUserId: 'alice', content: { content: 'own' } }));
  transport.deliver(message(3, { messageType: 'X:Y' }));
  await until('they are there', () => at(element).rows.length === 3);
  at(element).write('a draft');
  (document.activeElement as HTMLElement | null)?.blur();
  await drawn();
  return element;
}

describe('the styles of a page', () => {
  it('change nothing inside a chat', async () => {
    style(FRAME);
    const element = await fullChat();
    const before = looks(element);
    style(`${HOSTILE} ${FRAME}`);
    await drawn();
    const after = looks(element);
    expect(before.length).to.be.above(40);
    const changed = before.flatMap((look, index) =>
      JSON.stringify(look) === JSON.stringify(after[index]) ? [] : [[look, after[index]]],
    );
    expect(changed).to.deep.equal([]);
  });

  it('change nothing inside an emoji panel, nor in a launcher and its panel', async () => {
    // what is fixed in the window stands beside its scroll bars, where it has any
    style('html { overflow: hidden !important; }');
    const element = await fullChat({ launcher: '', open: '' });
    await at(element).openPanel();
    await drawn();
    const before = looks(element);
    style(`${HOSTILE} rim-chat { display: contents; }`);
    window.dispatchEvent(new Event('resize'));
    await drawn();
    expect(looks(element)).to.deep.equal(before);
  });

  it('change nothing inside when they come first', async () => {
    style(FRAME);
    const plain = looks(await fullChat());
    document.adoptedStyleSheets = [];
    style(`${HOSTILE} ${FRAME}`);
    expect(looks(await fullChat())).to.deep.equal(plain);
  });

  it('give the element its box: display, size and margin', async () => {
    const element = await fullChat();
    expect(element.getBoundingClientRect().height).to.equal(560);
    style('rim-chat { display: inline-block; inline-size: 300px; block-size: 250px; margin: 7px }');
    const { width, height } = element.getBoundingClientRect();
    expect([width, height]).to.deep.equal([300, 250]);
    await drawn();
    const composer = at(element).composer.getBoundingClientRect();
    expect(composer.bottom).to.be.at.most(element.getBoundingClientRect().bottom);
    style('rim-chat { display: none }');
    expect(at(element).field.checkVisibility()).to.equal(false);
  });

  it('hide the element, and what can be pressed in it, like any other', async () => {
    const element = await fullChat();
    const field = at(element).field;
    style('rim-chat { visibility: hidden; pointer-events: none }');
    expect(getComputedStyle(field).visibility).to.equal('hidden');
    expect(getComputedStyle(field).pointerEvents).to.equal('none');
  });

  it('leave the hidden attribute to hide each of the elements', async () => {
    for (const tag of ['rim-chat', 'rim-conversation', 'rim-composer'] as const) {
      const element = put(document.createElement(tag));
      await drawn();
      expect(element.checkVisibility()).to.equal(true);
      element.hidden = true;
      expect(element.checkVisibility()).to.equal(false);
    }
  });

  it('may give a box that grows, in which nothing is cut off', async () => {
    style('rim-chat { block-size: auto }');
    const element = await fullChat();
    const panel = element.getBoundingClientRect();
    for (const part of [at(element).field, ...at(element).rows]) {
      const box = part.getBoundingClientRect();
      expect(box.top >= panel.top && box.bottom <= panel.bottom).to.equal(true);
    }
  });

  it('fit a narrow column, without scrolling sideways', async () => {
    style('rim-chat { inline-size: 280px; block-size: 400px }');
    const element = await fullChat();
    const right = element.getBoundingClientRect().right;
    for (const node of findAll(element, 'button, textarea, .bubble')) {
      expect(node.getBoundingClientRect().right).to.be.at.most(right);
    }
    expect(at(element).list.scrollWidth).to.equal(at(element).list.clientWidth);
  });
});

describe('a reader who wants less motion', () => {
  it('sees none', async () => {
    await setPreferences({ reducedMotion: 'reduce' });
    const { chat, transport } = await aliceChat();
    const element = await showChat(chat);
    transport.events.signal({
      kind: 'typing',
      conversation: WITH_BOB,
      userId: 'bob',
      messageType: 'RC:TxtMsg',
      timestamp: Date.now(),
    });
    await until('bob types', () => at(element).typing !== '');
    const isMoving = () => findAll(element, '*').some((node) => node.getAnimations().length > 0);
    expect(isMoving()).to.equal(!prefers('prefers-reduced-motion: reduce'));
    await setPreferences({ reducedMotion: 'no-preference' });
    await drawn();
    expect(isMoving()).to.equal(!prefers('prefers-reduced-motion: reduce'));
  });
});
