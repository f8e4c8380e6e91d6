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
`;
