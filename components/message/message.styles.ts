import { css } from 'lit';

export const messageStyles = css`
  .day {
    display: flex;
    justify-content: center;
    padding: 14px 0 8px;
    font-size: 12px;
    color: var(--_muted);
  }

  .unread {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 12px 0 4px;
    font-size: 12px;
    font-weight: 600;
    color: var(--_accent);
  }

  .unread::before,
  .unread::after {
    content: '';
    flex: 1;
    border-block-start: 1px solid currentColor;
  }

  .message {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    padding-block-start: 2px;
  }

  .message.starts {
    padding-block-start: 10px;
  }

  .message.own {
    align-items: flex-end;
  }

  .sender {
    padding: 0 12px 2px;
    font-size: 12px;
    font-weight: 600;
    color: var(--_muted);
  }

  .bubble {
    max-inline-size: min(80%, 560px);
    padding: 6px 11px 7px;
    /* seen in forced colours, where backgrounds are gone */
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_other);
    color: var(--_text);
    overflow-wrap: anywhere;
  }

  .own .bubble {
    background: var(--_own);
    color: var(--_on-own);
  }

  .message:not(.ends) .bubble {
    border-end-start-radius: calc(var(--_radius) / 3);
  }

  .message:not(.starts) .bubble {
    border-start-start-radius: calc(var(--_radius) / 3);
  }

  .own:not(.ends) .bubble {
    border-end-start-radius: var(--_radius);
    border-end-end-radius: calc(var(--_radius) / 3);
  }

  .own:not(.starts) .bubble {
    border-start-start-radius: var(--_radius);
    border-start-end-radius: calc(var(--_radius) / 3);
  }

  .text {
    margin: 0;
    white-space: pre-wrap;
    unicode-bidi: isolate;
  }

  .note {
    margin: 0;
    font-style: italic;
  }

  .foot {
    display: flex;
    justify-content: flex-end;
    align-items: center;
    gap: 4px;
    margin-block-start: 1px;
    font-size: 11px;
    line-height: 14px;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  .own .foot {
    color: var(--_on-own-muted);
  }

  .status {
    display: flex;
  }

  .foot svg {
    inline-size: 14px;
    block-size: 14px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .trouble {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    align-items: center;
    gap: 0 8px;
    padding: 3px 12px 2px;
    font-size: 12px;
    color: var(--_danger);
  }

  .trouble.queued {
    color: var(--_muted);
  }

  .trouble button {
    min-block-size: 24px;
    padding: 0 6px;
    border-radius: 6px;
    font-weight: 600;
    text-decoration: underline;
  }
`;
