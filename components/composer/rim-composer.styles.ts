import { css } from 'lit';

export const composerStyles = css`
  .root {
    display: flex;
    flex-direction: column;
    background: var(--_bg);
  }

  .bar {
    display: flex;
    align-items: flex-end;
    gap: var(--_space);
    padding: calc(2 * var(--_space)) calc(2.5 * var(--_space))
      calc(2 * var(--_space) + env(safe-area-inset-bottom, 0px));
    border-block-start: 1px solid var(--_line);
  }

  .field {
    flex: 1 1 auto;
    min-inline-size: 0;
    min-block-size: 40px;
    max-block-size: 132px;
    block-size: var(--_field-height, auto);
    margin: 0;
    padding: 8px 14px;
    border: 1px solid var(--_control);
    border-radius: var(--_control-radius);
    background: var(--_raised);
    color: var(--_text);
    /* 16 px: below it, phones zoom into the field */
    font: 400 max(16px, var(--_font-size)) / 1.375 var(--_font);
    field-sizing: content;
    resize: none;
    overflow-y: auto;
    scrollbar-width: thin;
  }

  .field::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .field:focus-visible {
    outline-offset: -1px;
  }

  .icon {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    border-radius: var(--_control-radius);
    color: var(--_muted);
    transition:
      background var(--_motion),
      color var(--_motion);
  }

  .icon:hover {
    background: var(--_raised);
  }

  .icon svg {
    inline-size: 24px;
    block-size: 24px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  @media (pointer: coarse) {
    .icon {
      inline-size: 44px;
      block-size: 44px;
    }

    .field {
      min-block-size: 44px;
    }
  }

  .send {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .send:hover {
    background: var(--_accent);
  }

  .send[aria-disabled='true'] {
    background: none;
    color: var(--_muted);
    cursor: default;
  }

  @media (forced-colors: active) {
    .send {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      outline-color: CanvasText;
    }

    .send[aria-disabled='true'] {
      color: GrayText;
    }
  }

  @media print {
    .bar {
      display: none;
    }
  }

  .send svg:dir(rtl) {
    transform: scaleX(-1);
  }

  .note {
    padding: 6px 16px 0;
    font-size: var(--_small);
    color: var(--_danger);
  }

  .left {
    color: var(--_muted);
    text-align: end;
  }
`;
