import { css } from 'lit';

export const emojiPanelStyles = css`
  :host {
    inline-size: fit-content;
    max-inline-size: 100%;
  }

  .root {
    display: flex;
    flex-direction: column;
    max-block-size: inherit;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: 14px;
    background: var(--_bg);
  }

  .grid {
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    max-block-size: var(--rim-emoji-panel-height, 264px);
    padding: 8px;
    scroll-padding-block: 8px;
  }

  .line {
    display: flex;
  }

  .emoji,
  .large {
    font-family: 'Apple Color Emoji', 'Segoe UI Emoji', 'Noto Color Emoji', sans-serif;
  }

  .emoji {
    flex: none;
    inline-size: 40px;
    block-size: 40px;
    border-radius: 10px;
    font-size: 24px;
    line-height: 1;
    text-align: center;
  }

  .emoji:hover,
  .emoji:focus-visible {
    background: var(--_other);
  }

  .emoji:focus-visible {
    outline-offset: -2px;
  }

  .preview {
    flex: none;
    display: flex;
    align-items: center;
    gap: 8px;
    block-size: 40px;
    padding-inline: 14px;
    border-block-start: 1px solid var(--_line);
    font-size: 13px;
    color: var(--_muted);
  }

  .preview .large {
    font-size: 22px;
  }
`;
