import { css } from 'lit';

export const launcherStyles = css`
  .close {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    border-radius: 50%;
    color: var(--_muted);
  }

  .close:hover {
    background: var(--_raised);
  }

  .close svg,
  .launcher svg {
    inline-size: 24px;
    block-size: 24px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .launcher {
    position: fixed;
    inset-block-end: calc(20px + env(safe-area-inset-bottom, 0px));
    inset-inline-end: 20px;
    z-index: var(--rim-z-index, 1000);
    display: grid;
    place-items: center;
    inline-size: 56px;
    block-size: 56px;
    /* seen in forced colours, where backgrounds and shadows are gone */
    border: 1px solid transparent;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
    box-shadow: 0 6px 20px rgb(0 0 0 / 0.25);
  }

  .badge {
    position: absolute;
    inset-block-start: -2px;
    inset-inline-end: -2px;
    min-inline-size: 20px;
    padding-inline: 5px;
    border-radius: 10px;
    background: #b3261e;
    color: #ffffff;
    font-size: 12px;
    font-weight: 650;
    line-height: 20px;
    text-align: center;
  }

  .panel[popover] {
    position: fixed;
    inset: auto;
    inset-block-end: calc(
      88px + env(safe-area-inset-bottom, 0px) + max(0px, var(--_panel-covered, 0px))
    );
    inset-inline-end: 20px;
    margin: 0;
    padding: 0;
    inline-size: min(400px, calc(100vw - 40px));
    block-size: min(640px, calc(var(--_panel-free, 100dvh) - 112px));
    box-shadow: 0 12px 40px rgb(0 0 0 / 0.28);
  }

  .panel[popover]:not(:popover-open) {
    display: none;
  }

  @media (max-width: 520px) {
    .panel[popover] {
      inset: var(--_panel-start, 0px) 0 auto;
      inline-size: 100vw;
      block-size: var(--_panel-free, 100dvh);
      border: 0;
      border-radius: 0;
    }
  }
`;
