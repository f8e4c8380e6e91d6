import { css } from 'lit';

export const problemStyles = css`
  .problem {
    margin: auto;
    max-inline-size: 420px;
    padding: calc(5 * var(--_space));
    border: 1px solid var(--_danger);
    border-radius: var(--_box-radius);
    background: var(--_danger-bg);
    overflow-wrap: anywhere;
  }

  .problem strong {
    color: var(--_danger);
  }

  .problem p {
    margin: 6px 0;
  }

  .problem small {
    color: var(--_text);
  }
`;
