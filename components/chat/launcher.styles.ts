import { css } from 'lit';

export const launcherStyles = css`
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
    box-shadow: var(--_shadow);
    transition: scale var(--_motion);
  }

  .badge {
    position: absolute;
    inset-block-start: -2px;
    inset-inline-end: -2px;
    min-inline-size: 20px;
    /* seen in forced colours */
    border: 1px solid transparent;
    padding-inline: 4px;
    border-radius: 10px;
    background: var(--_badge);
    color: var(--_on-badge);
    font-size: var(--_small);
    font-weight: 650;
    line-height: 18px;
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
    box-shadow: var(--_shadow);
    transition:
      opacity var(--_motion),
      translate var(--_motion);
  }

  .panel[popover]:not(:popover-open) {
    display: none;
  }

  @starting-style {
    .panel[popover]:popover-open {
      opacity: 0;
      translate: 0 12px;
    }
  }

  .launcher:hover {
    scale: 1.05;
  }

  @media (max-width: 520px) {
    .panel[popover] {
      inset: var(--_panel-start, 0px) 0 auto;
      inline-size: 100vw;
      block-size: var(--_panel-free, 100dvh);
      border: 0;
      border-radius: 0;
    }

    /* below the panel, where nobody would see that it has the focus */
    :host([open]) .launcher {
      visibility: hidden;
    }
  }
`;
