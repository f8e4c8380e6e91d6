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
    border-radius: var(--_box-radius);
    background: transparent;
    box-shadow: var(--_shadow);
    /* above and below the grid the panel has lines of its own */
    --_grid-height: min(
      var(--rim-emoji-panel-height, 264px),
      calc(var(--_panel-room, 400px) - 90px)
    );
  }
`;
