import { css } from 'lit';

export const completionStyles = css`
  .completion {
    position: fixed;
    inset: auto;
    inset-block-end: var(--_completion-bottom, 0);
    left: var(--_completion-left, 0);
    inline-size: min(280px, 100vw - 16px);
    margin: 0;
    padding: 4px;
    border: 1px solid var(--_line);
    border-radius: 12px;
    background: var(--_bg);
    color: var(--_text);
    font: 400 14px / 1.3 var(--_font);
    box-shadow: 0 8px 30px rgb(0 0 0 / 0.22);
  }

  .suggestion {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 34px;
    padding-inline: 8px;
    border-radius: 8px;
    overflow: hidden;
    white-space: nowrap;
    cursor: pointer;
  }

  .suggestion[aria-selected='true'] {
    background: var(--_other);
    /* seen in forced colours, where backgrounds are gone */
    outline: 1px solid transparent;
    outline-offset: -1px;
  }

  .suggestion > span:first-child {
    font-size: 20px;
    font-family: 'Apple Color Emoji', 'Segoe UI Emoji', 'Noto Color Emoji', sans-serif;
  }
`;
