import { css } from 'lit';

export const messageStyles = css`
  .row {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    padding-block-start: calc(var(--_space) / 2);
  }

  .starts {
    padding-block-start: calc(2.5 * var(--_space));
  }

  .own {
    align-items: flex-end;
  }

  .system {
    align-items: center;
  }

  .many {
    padding-inline-start: calc(var(--_avatar) + 2 * var(--_space));
  }

  /* lines before a message stand above the room that is above it, and over the whole row */
  .day,
  .unread {
    align-self: stretch;
    margin-block: calc(-0.5 * var(--_space)) calc(0.5 * var(--_space));
  }

  .starts > .day,
  .starts > .unread {
    margin-block: calc(-2.5 * var(--_space)) calc(2.5 * var(--_space));
  }

  .many > .day,
  .many > .unread {
    margin-inline-start: calc(-1 * (var(--_avatar) + 2 * var(--_space)));
  }

  .day {
    display: flex;
    justify-content: center;
    padding: calc(3.5 * var(--_space)) 0 calc(2 * var(--_space));
    font-size: var(--_small);
    color: var(--_muted);
  }

  .day span,
  .system .bubble {
    max-inline-size: 100%;
    padding: 2px 10px;
    border-radius: var(--_box-radius);
    background: var(--_raised);
    color: var(--_muted);
    font-size: var(--_small);
    text-align: center;
  }

  .unread {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 12px 0 4px;
    font-size: var(--_small);
    font-weight: 600;
    color: var(--_accent);
  }

  .unread::before,
  .unread::after {
    content: '';
    flex: 1;
    border-block-start: 1px solid currentColor;
  }

  .row > .avatar {
    position: absolute;
    inset-block-end: 0;
    inset-inline-start: 0;
  }

  .sender {
    padding: 0 12px 2px;
    font-size: var(--_small);
    font-weight: 600;
  }

  .bubble {
    /* the time stands beside a short text, and below a longer one */
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    column-gap: calc(2 * var(--_space));
    max-inline-size: min(80%, 560px);
    padding: calc(1.5 * var(--_space)) calc(3 * var(--_space));
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

  .row:not(.ends) .bubble {
    border-end-start-radius: calc(var(--_radius) / 3);
  }

  .row:not(.starts) .bubble {
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
    margin-inline-end: auto;
    white-space: pre-wrap;
    unicode-bidi: isolate;
  }

  .folded::after {
    content: '…';
  }

  .fold {
    min-block-size: 28px;
    font-size: 13px;
    font-weight: 600;
    text-decoration: underline;
  }

  .note {
    margin: 0;
    margin-inline-end: auto;
    font-style: italic;
  }

  .foot {
    align-self: flex-end;
    font-size: calc(var(--_small) - 1px);
    line-height: 1.3;
    color: var(--_muted);
    white-space: nowrap;
  }

  .own .foot {
    color: var(--_on-own-muted);
  }

  .status {
    inline-size: 14px;
    block-size: 14px;
    margin-inline-start: 4px;
    vertical-align: -3px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .system .note {
    font-style: normal;
  }

  @media print {
    .bubble {
      border-color: var(--_line);
      break-inside: avoid;
    }
  }

  .trouble {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    align-items: center;
    gap: 0 8px;
    padding: 3px 12px 2px;
    font-size: var(--_small);
    color: var(--_danger);
  }

  .trouble.queued {
    color: var(--_muted);
  }

  .trouble button {
    min-inline-size: var(--_target);
    min-block-size: var(--_target);
    padding: 0 6px;
    border-radius: 6px;
    font-weight: 600;
    text-decoration: underline;
  }
`;
