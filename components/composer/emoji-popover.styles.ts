import { css } from 'lit';

export const emojiPopoverStyles = css`
  .panel {
    position: fixed;
    inset: auto;
    inset-block-end: var(--_panel-bottom, 0);
    left: var(--_panel-left, 0);
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 14px;
    background: transparent;
    box-shadow: 0 8px 30px rgb(0 0 0 / 0.22);
    /* above and below the grid the panel has lines of its own */
    --rim-emoji-panel-height: min(264px, calc(var(--_panel-room, 400px) - 90px));
  }
`;
