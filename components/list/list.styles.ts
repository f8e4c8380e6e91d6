import { css } from 'lit';

export const listStyles = css`
  .run {
    display: flow-root;
  }

  .row {
    contain: layout style;
  }

  /* somebody uses it, far from view: it is there, and takes no room */
  .row.away {
    block-size: 0;
    overflow: clip;
  }
`;
