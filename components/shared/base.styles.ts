/**
 * Tokens, and the wall against the page's styles. Each element's root node carries class `root`:
 * it starts from initial values, so that `* { all: unset }`, fonts and inherited properties of the
 * page change nothing inside. The box of the element itself (display, size, margin) is the site's.
 *
 * `--rim-…` are for sites; `--_…` are ours, each a site's value or our own.
 */
import { css } from 'lit';

export const baseStyles = css`
  :host {
    display: block;
    --_font: var(
      --rim-font,
      system-ui,
      'Noto Sans',
      'PingFang SC',
      'Microsoft YaHei',
      'Noto Sans CJK SC',
      sans-serif
    );
    --_font-size: var(--rim-font-size, 15px);
    --_small: var(--rim-font-size-small, calc(var(--_font-size) * 0.8));
    --_large: var(--rim-font-size-large, calc(var(--_font-size) + 1px));
    --_line-height: var(--rim-line-height, 1.4);
    --_space: var(--rim-space, 4px);
    --_bg: var(--rim-color-background, light-dark(#ffffff, #11161d));
    --_raised: var(--rim-color-raised, light-dark(#f5f7fa, #1a212b));
    --_text: var(--rim-color-text, light-dark(#18202b, #e8edf3));
    --_muted: var(--rim-color-muted, light-dark(#586372, #9eabba));
    --_line: var(--rim-color-line, light-dark(#dde3ea, #2b3541));
    --_control: var(--rim-color-control, light-dark(#76818f, #738090));
    --_accent: var(--rim-color-accent, light-dark(#1f5fd6, #7fb0ff));
    --_on-accent: var(--rim-color-on-accent, light-dark(#ffffff, #0c1420));
    --_own: var(--rim-color-own, light-dark(#1f5fd6, #2a60c6));
    --_on-own: var(--rim-color-on-own, #ffffff);
    --_on-own-muted: var(--rim-color-on-own-muted, #dfe9ff);
    --_other: var(--rim-color-other, light-dark(#eef2f6, #232c38));
    --_badge: var(--rim-color-badge, light-dark(#b3261e, #d0352c));
    --_on-badge: var(--rim-color-on-badge, #ffffff);
    --_danger: var(--rim-color-danger, light-dark(#b3261e, #ff9c93));
    --_danger-bg: var(--rim-color-danger-background, light-dark(#fdecea, #3a1f1f));
    --_avatar: var(--rim-avatar-size, 32px);
    --_radius: var(--rim-radius, 18px);
    --_control-radius: var(--rim-control-radius, 20px);
    --_box-radius: var(--rim-box-radius, 12px);
    --_panel-radius: var(--rim-panel-radius, 16px);
    --_shadow: var(--rim-shadow, 0 8px 32px rgb(0 0 0 / 0.24));
    --_target: 24px;
    --_motion: var(--rim-motion, 160ms);
  }

  :host([hidden]) {
    display: none;
  }

  .root {
    all: initial;
    visibility: inherit;
    pointer-events: inherit;
    box-sizing: border-box;
    color-scheme: var(--rim-color-scheme, light dark);
    font: 400 var(--_font-size) / var(--_line-height) var(--_font);
    color: var(--_text);
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }

  .root *,
  .root *::before,
  .root *::after {
    box-sizing: border-box;
  }

  /* a sentence runs as its own language does, also where it is English among others */
  p,
  span,
  .state {
    unicode-bidi: plaintext;
  }

  button {
    appearance: none;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* what is to be said of a name that is not what it looks like */
  .doubt {
    font-size: var(--_small);
    font-weight: 650;
    color: var(--_danger);
  }

  @media (pointer: coarse) {
    :host {
      --_target: 44px;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .root * {
      animation: none !important;
      transition: none !important;
    }
  }

  /* on paper: light, and readable where backgrounds are not printed */
  @media print {
    :host {
      --_own: none;
      --_on-own: #000;
      --_on-own-muted: #444;
    }

    .root {
      color-scheme: light;
    }
  }
`;
