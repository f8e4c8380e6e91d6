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
    padding-block: 0;
    overflow: clip;
  }

  /* made while the list moves, beyond what is in view: nobody is there yet whose ears need names */
  .row.passing > .unseen {
    display: none;
  }

  /* what the tools add: here, for a sheet that comes later has all rows looked at again */
  .row.marked .bubble {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .row:focus-visible {
    outline-offset: -2px;
  }

  .floating {
    position: absolute;
    z-index: 1;
    inset-block-start: 0;
    inset-inline: 0;
    inline-size: fit-content;
    margin: 6px auto 0;
    padding: 2px 12px;
    border: 1px solid var(--_line);
    border-radius: 12px;
    background: var(--_raised);
    font-size: 12px;
    color: var(--_muted);
    opacity: 0;
    pointer-events: none;
    transition: opacity var(--_motion) 800ms;
  }

  .floating.shown {
    opacity: 1;
    transition: none;
  }

  /* a line without height at an edge of the list, for what stands over it */
  .over,
  .over-top {
    position: relative;
    flex: none;
  }

  .to-latest {
    position: absolute;
    inset-block-end: 8px;
    inset-inline-end: 14px;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 4px;
    min-inline-size: 40px;
    block-size: 40px;
    padding: 0 11px;
    border: 1px solid var(--_line);
    border-radius: 20px;
    background: var(--_raised);
    color: var(--_text);
    font-size: 13px;
    font-weight: 600;
  }

  .to-latest svg {
    inline-size: 16px;
    block-size: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .dots {
    flex: none;
    inline-size: 22px;
    block-size: 6px;
    fill: currentColor;
  }

  .dots circle {
    animation: dot 1.2s infinite ease-in-out;
  }

  .dots circle:nth-child(2) {
    animation-delay: 0.15s;
  }

  .dots circle:nth-child(3) {
    animation-delay: 0.3s;
  }

  @keyframes dot {
    0%,
    60%,
    100% {
      opacity: 0.35;
    }
    30% {
      opacity: 1;
    }
  }
`;
