/** Links in texts, as messages show them. Loaded with the first text that may hold one. */
import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { RimElement } from '../shared/element.js';
import { findLinks, type Link } from './find-links.js';

/** They come with this part. The host is no text: what is copied is what was written. */
const RULES = [
  '.text a { color: inherit; text-decoration: underline; text-underline-offset: .15em }',
  '.text a[data-host]::after { content: " (" attr(data-host) ")"; font-weight: 650 }',
];
for (const rule of RULES) (RimElement.styles as CSSResult).styleSheet?.insertRule(rule);

/**
 * @param draw draws what is no link
 * @param isCut the text goes on where it ends
 */
export function linkedText(
  text: string,
  isCut: boolean,
  draw: (text: string) => TemplateResult | string,
): unknown {
  const links = findLinks(text, isCut);
  if (links.length === 0) return draw(text);
  const ends = [0, ...links.map(({ end }) => end)];
  const pieces = links.flatMap((link, index) => [
    draw(text.slice(ends[index], link.start)),
    anchor(link, text.slice(link.start, link.end)),
  ]);
  return [...pieces, draw(text.slice(ends.at(-1)))];
}

/** An address runs from left to right in any text. */
function anchor({ href, host }: Link, text: string): TemplateResult {
  return html`<a
    href=${href}
    target=${href.startsWith('http') ? '_blank' : nothing}
    rel="noopener noreferrer nofollow"
    dir="ltr"
    data-host=${host ?? nothing}
    >${text}</a
  >`;
}
