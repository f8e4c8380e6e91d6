import { css } from 'lit';

export const settingsStyles = css`
  .body {
    position: relative;
  }

  .settings-place {
    display: contents;
  }

  .settings {
    position: absolute;
    inset-block-start: var(--_space);
    inset-inline-end: calc(2 * var(--_space));
    z-index: 3;
    inline-size: max-content;
    max-inline-size: calc(100% - 4 * var(--_space));
    max-block-size: calc(100% - 2 * var(--_space));
    padding: calc(3 * var(--_space)) calc(4 * var(--_space));
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_line);
    border-radius: var(--_box-radius);
    background: var(--_bg);
    box-shadow: var(--_shadow);
  }

  .settings fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .settings fieldset + fieldset {
    margin-block-start: calc(3 * var(--_space));
  }

  .settings legend {
    padding: 0;
    margin-block-end: var(--_space);
    font-weight: 650;
  }

  .settings label {
    display: flex;
    align-items: center;
    gap: calc(2 * var(--_space));
    min-block-size: max(32px, var(--_target));
    cursor: pointer;
  }

  .settings input {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    accent-color: var(--_accent);
  }

  @media print {
    .settings {
      display: none;
    }
  }
`;
