/** Whoever sees less sees what is written: the colours of both themes, pair by pair. */
import { expect, fixtureSync, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { avatarStyles } from '../../../components/shared/avatar.styles.js';
import { hueOf } from '../../../components/shared/avatar.js';
import { baseStyles } from '../../../components/shared/base.styles.js';

const TEXT = 4.5;
/** Of controls, marks and the line around what has the focus. */
const SHAPE = 3;

/** Every pair that meets on screen: what is drawn, on what, and how far apart they have to be. */
const PAIRS: readonly [string, string, number][] = [
  ...pairs(['text', 'muted', 'danger', 'accent'], ['bg', 'raised'], TEXT),
  ...pairs(['text', 'muted'], ['other'], TEXT),
  ...pairs(['on-own', 'on-own-muted'], ['own'], TEXT),
  ...pairs(['on-accent'], ['accent'], TEXT),
  ...pairs(['on-badge'], ['badge'], TEXT),
  ...pairs(['text', 'danger'], ['danger-bg'], TEXT),
  ...pairs(['control', 'accent', 'danger', 'own', 'badge'], ['bg'], SHAPE),
  ...pairs(['control'], ['raised'], SHAPE),
];

/** It only divides: nothing is lost to those who do not see it. */
const DECORATION = ['line'];

function pairs(fronts: string[], backs: string[], least: number): [string, string, number][] {
  return fronts.flatMap((front) =>
    backs.map((back): [string, string, number] => [front, back, least]),
  );
}

class ColoursElement extends LitElement {
  static override styles = [baseStyles, avatarStyles];
  override render = () => html`<div class="root"><i class="probe"></i></div>`;
}
customElements.define('test-colours', ColoursElement);

async function probes(theme: string) {
  const element = fixtureSync<ColoursElement>(html`<test-colours></test-colours>`);
  element.style.setProperty('--rim-color-scheme', theme);
  await element.updateComplete;
  const probe = element.renderRoot.querySelector<HTMLElement>('.probe')!;
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const seen = (css: string): number[] => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = css;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  return {
    of(token: string) {
      probe.className = 'probe';
      probe.style.color = `var(--_${token})`;
      return seen(getComputedStyle(probe).color);
    },
    ofClass(classes: string) {
      probe.className = classes;
      probe.style.color = '';
      const { color, backgroundColor } = getComputedStyle(probe);
      return { front: seen(color), back: seen(backgroundColor) };
    },
  };
}

/** As the guidelines define it: from 1 to 21. */
function contrast(a: number[], b: number[]): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(colour: number[]): number {
  const [red, green, blue] = colour
    .map((channel) => channel / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

describe('colours', () => {
  it('are far enough apart, as the guidelines count it', () => {
    expect(contrast([255, 255, 255], [0, 0, 0])).to.equal(21);
    expect(contrast([119, 119, 119], [255, 255, 255])).to.be.closeTo(4.48, 0.01);
  });

  for (const theme of ['light', 'dark']) {
    it(`can be told apart in every pair, ${theme}`, async () => {
      const { of } = await probes(theme);
      const faults = PAIRS.map(
        ([front, back, least]) => [front, back, least, contrast(of(front), of(back))] as const,
      ).filter(([, , least, found]) => found < least);
      expect(faults).to.deep.equal([]);
    });

    it(`of people can be read, as initials and as names, ${theme}`, async () => {
      const { of, ofClass } = await probes(theme);
      for (let code = 0; code < 6; code += 1) {
        const hue = hueOf(String.fromCodePoint(96 + code));
        const { front, back } = ofClass(`avatar ${hue}`);
        expect(contrast(front, back), `avatar ${hue}`).to.be.at.least(TEXT);
        const name = ofClass(`sender ${hue}`).front;
        expect(contrast(name, of('bg')), `sender ${hue}`).to.be.at.least(TEXT);
      }
    });
  }

  it('are different in the two themes', async () => {
    const light = await probes('light');
    const dark = await probes('dark');
    for (const token of ['bg', 'text', 'muted', 'accent', 'own', 'other', 'danger']) {
      expect(light.of(token), token).not.to.deep.equal(dark.of(token));
    }
  });

  it('are all in some pair', () => {
    const named = [...baseStyles.cssText.matchAll(/--_([\w-]+):\s*var\(\s*--rim-color-/g)];
    const paired = new Set(PAIRS.flat());
    expect(named.length).to.be.greaterThan(12);
    for (const [, token] of named) {
      expect(paired.has(token!) || DECORATION.includes(token!), token).to.equal(true);
    }
  });
});
