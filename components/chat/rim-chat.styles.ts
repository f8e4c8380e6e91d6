import { css } from 'lit';

export const chatStyles = css`
  :host {
    block-size: 560px;
    inline-size: 100%;
  }

  :host([launcher]:not([hidden])) {
    display: contents;
  }

  .root {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: 0;
  }

  .root.light {
    --rim-color-scheme: light;
  }

  .root.dark {
    --rim-color-scheme: dark;
  }

  .panel {
    display: flex;
    flex: 1 1 auto;
    flex-direction: column;
    min-block-size: 0;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--rim-panel-radius, 16px);
    background: var(--_bg);
    color: var(--_text);
  }

  .header {
    flex: none;
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 56px;
    padding-block: 8px;
    padding-inline: 16px 8px;
    border-block-end: 1px solid var(--_line);
  }

  .names,
  ::slotted([slot='header']) {
    flex: 1 1 auto;
    min-inline-size: 0;
  }

  .heading {
    margin: 0;
    overflow: hidden;
    font-size: 16px;
    font-weight: 650;
    line-height: 22px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .connection {
    font-size: 12px;
    line-height: 16px;
    color: var(--_muted);
  }

  .avatar {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 36px;
    block-size: 36px;
    border-radius: 50%;
    background: var(--_other);
    color: var(--_text);
    font-size: 15px;
    font-weight: 650;
  }

  .body {
    display: flex;
    flex: 1 1 auto;
    flex-direction: column;
    min-block-size: 0;
  }

  .body > slot {
    display: contents;
  }

  rim-conversation,
  ::slotted(rim-conversation) {
    flex: 1 1 auto;
    min-block-size: 0;
  }

  .notice {
    flex: none;
    padding: 6px 16px;
    border-block-end: 1px solid var(--_line);
    background: var(--_raised);
    font-size: 12px;
    color: var(--_muted);
  }

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
    inset-block-end: calc(88px + env(safe-area-inset-bottom, 0px));
    inset-inline-end: 20px;
    margin: 0;
    padding: 0;
    inline-size: min(400px, calc(100vw - 40px));
    block-size: min(640px, calc(100dvh - 112px));
    box-shadow: 0 12px 40px rgb(0 0 0 / 0.28);
  }

  .panel[popover]:not(:popover-open) {
    display: none;
  }

  @media (max-width: 520px) {
    .panel[popover] {
      inset: 0;
      inline-size: 100vw;
      block-size: 100dvh;
      border: 0;
      border-radius: 0;
    }
  }
`;
