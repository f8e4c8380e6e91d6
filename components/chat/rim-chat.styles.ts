import { css } from 'lit';

export const chatStyles = css`
  :host {
    block-size: 560px;
    inline-size: 100%;
  }

  :host([launcher]:not([hidden])) {
    display: contents;
  }

  .root {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: 0;
  }

  .root.light {
    --rim-color-scheme: light;
  }

  .root.dark {
    --rim-color-scheme: dark;
  }

  .panel {
    display: flex;
    flex: 1 1 auto;
    flex-direction: column;
    min-block-size: 0;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_panel-radius);
    background: var(--_bg);
    color: var(--_text);
  }

  .header {
    flex: none;
    display: flex;
    align-items: center;
    gap: calc(2.5 * var(--_space));
    min-block-size: 56px;
    padding-block: calc(2 * var(--_space));
    padding-inline: calc(4 * var(--_space)) calc(2 * var(--_space));
    border-block-end: 1px solid var(--_line);
  }

  .names,
  ::slotted([slot='header']) {
    flex: 1 1 auto;
    min-inline-size: 0;
  }

  .heading {
    margin: 0;
    overflow: hidden;
    font-size: var(--_large);
    font-weight: 650;
    line-height: 1.375;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  /* below the name, which may be cut off */
  .heading .doubt {
    display: block;
    line-height: 1.35;
    white-space: normal;
  }

  .header > button {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: max(40px, var(--_target));
    block-size: max(40px, var(--_target));
    border-radius: 50%;
    color: var(--_muted);
  }

  .header > button:hover {
    background: var(--_raised);
  }

  .root > button svg,
  .header > button svg {
    inline-size: 24px;
    block-size: 24px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .connection {
    font-size: var(--_small);
    line-height: 1.35;
    color: var(--_muted);
  }

  .body {
    display: flex;
    flex: 1 1 auto;
    flex-direction: column;
    min-block-size: 0;
  }

  .body > slot {
    display: contents;
  }

  rim-conversation,
  ::slotted(rim-conversation) {
    flex: 1 1 auto;
    min-block-size: 0;
  }

  .notice {
    flex: none;
    padding: calc(1.5 * var(--_space)) calc(4 * var(--_space));
    border-block-end: 1px solid var(--_line);
    background: var(--_raised);
    font-size: var(--_small);
    color: var(--_muted);
  }

  /* whole, however tall the box is on screen */
  @media print {
    :host {
      block-size: auto;
    }

    .panel {
      overflow: visible;
      border: 0;
    }

    .header > button {
      display: none;
    }
  }
`;
