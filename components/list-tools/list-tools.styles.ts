import { css } from 'lit';

export const listToolsStyles = css`
  .find {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px;
    padding: 6px 10px;
    border-block-end: 1px solid var(--_line);
    background: var(--_raised);
    font-size: 13px;
  }

  .find input {
    flex: 1 1 120px;
    min-inline-size: 0;
    min-block-size: 32px;
    padding: 4px 10px;
    border: 1px solid var(--_control);
    border-radius: 8px;
    background: var(--_bg);
    color: inherit;
    /* a smaller one makes phones zoom in */
    font: inherit;
    font-size: 16px;
  }

  .find button {
    min-inline-size: 32px;
    min-block-size: 32px;
    padding: 0 8px;
    border-radius: 8px;
  }

  .find .save {
    inline-size: 100%;
    display: flex;
    flex-wrap: wrap;
    gap: 0 4px;
    color: var(--_muted);
  }

  .find output {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  ::highlight(rim-found) {
    background-color: #ffe08a;
    color: #18202b;
  }

  ::highlight(rim-found-here) {
    background-color: #ff9c3c;
    color: #18202b;
  }
`;
