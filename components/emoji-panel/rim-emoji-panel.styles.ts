import { css } from 'lit';

export const emojiPanelStyles = css`
  :host {
    inline-size: fit-content;
    max-inline-size: 100%;
  }

  .root {
    --_line-size: 40px;
    display: flex;
    flex-direction: column;
    max-block-size: inherit;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_box-radius);
    background: var(--_bg);
  }

  /* the element counts on these two heights */
  @media (pointer: coarse) {
    .root {
      --_line-size: 44px;
    }

    .root .tab {
      block-size: 44px;
    }
  }

  .search {
    appearance: none;
    flex: none;
    block-size: var(--_line-size);
    min-inline-size: 0;
    margin: 8px 8px 4px;
    padding: 0 12px;
    border: 1px solid var(--_control);
    border-radius: 10px;
    background: var(--_raised);
    color: var(--_text);
    /* 16 px: below it, phones zoom into the field */
    font: 400 16px / 1.2 var(--_font);
  }

  .search::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .search:focus-visible {
    outline-offset: -1px;
  }

  .tabs {
    flex: none;
    display: flex;
    padding-inline: 8px;
    border-block-end: 1px solid var(--_line);
  }

  .tab {
    flex: 1 1 0;
    min-inline-size: 24px;
    block-size: 34px;
    border-block-end: 2px solid transparent;
    font-size: 17px;
    line-height: 1;
    filter: grayscale(1);
    opacity: 0.75;
  }

  .tab:hover,
  .tab:focus-visible,
  .tab[aria-selected='true'] {
    filter: none;
    opacity: 1;
  }

  .tab[aria-selected='true'] {
    border-color: var(--_accent);
  }

  .tab:focus-visible {
    outline-offset: -2px;
  }

  /* where what is transparent is drawn all the same */
  @media (forced-colors: active) {
    .tab[aria-selected='false'] {
      border-color: Canvas;
    }
  }

  .grid {
    flex: 0 1 auto;
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    scrollbar-gutter: stable;
    overflow-anchor: none;
    block-size: var(--_grid-height, var(--rim-emoji-panel-height, 264px));
    padding-inline: 8px;
  }

  .space {
    block-size: var(--_space);
  }

  .line {
    display: flex;
    /* also where there are fewer cells, or none */
    inline-size: var(--_row-size);
    block-size: var(--_line-size);
  }

  .none {
    block-size: 100%;
    align-items: center;
    justify-content: center;
    color: var(--_muted);
  }

  .heading {
    align-items: flex-end;
    padding: 0 6px 4px;
    font-size: 12px;
    font-weight: 600;
    color: var(--_muted);
  }

  .tab,
  .tone,
  .emoji,
  .large {
    font-family: 'Apple Color Emoji', 'Segoe UI Emoji', 'Noto Color Emoji', sans-serif;
    text-align: center;
  }

  .emoji,
  .tone {
    flex: none;
    inline-size: var(--_line-size);
    block-size: var(--_line-size);
    border-radius: 10px;
    font-size: 24px;
    line-height: 1;
  }

  .emoji {
    inline-size: var(--_cell-size);
    overflow: hidden;
    white-space: nowrap;
  }

  .picture {
    inline-size: 1em;
    block-size: 1em;
    vertical-align: -0.1em;
    object-fit: contain;
    overflow: hidden;
  }

  .emoji:hover,
  .emoji:focus-visible,
  .tone:hover,
  .tone[aria-checked='true'] {
    background: var(--_other);
  }

  .emoji:focus-visible,
  .tone:focus-visible {
    outline-offset: -2px;
  }

  .footer {
    flex: none;
    display: flex;
    align-items: center;
    justify-content: space-between;
    /* as wide as the grid makes the panel, whatever a name says */
    inline-size: 0;
    min-inline-size: 100%;
    block-size: calc(var(--_line-size) + 2px);
    padding-inline: 8px;
    border-block-start: 1px solid var(--_line);
  }

  .tones {
    display: flex;
    flex: 1;
    min-inline-size: 0;
  }

  .tones .tone {
    flex: 0 1 var(--_line-size);
    min-inline-size: 24px;
  }

  .tones .tone[aria-checked='true'] {
    outline: 2px solid var(--_accent);
    outline-offset: -4px;
  }

  .tone {
    font-size: 20px;
  }

  .preview {
    display: flex;
    align-items: center;
    gap: 8px;
    min-inline-size: 0;
    padding-inline: 6px;
    font-size: 13px;
    line-height: 1.2;
    color: var(--_muted);
  }

  .preview span:last-child {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }

  .preview .large {
    flex: none;
    font-size: 22px;
    line-height: 1;
  }
`;
