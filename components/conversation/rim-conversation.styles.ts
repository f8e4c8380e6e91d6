import { css } from 'lit';

export const conversationStyles = css`
  :host {
    block-size: 100%;
    min-block-size: 0;
  }

  .root {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: 0;
    background: var(--_bg);
  }

  .list {
    /* in per cent: a box that has a height keeps it, one that has none is as high as what is in it;
       taken from a run of 100,000 pixels, WebKit would be wrong by a fraction, each time by another */
    flex: 1 1 0%;
    min-block-size: 0;
    overflow-x: hidden;
    /* always, or all rows would be broken anew when there is something to scroll; a gutter for it
       would have Chromium put its layers together anew in each frame that scrolls */
    overflow-y: scroll;
    overflow-anchor: none;
    overscroll-behavior: contain;
    /* of its own, and opaque where the site's is: only then do browsers scroll it without painting */
    background: var(--_bg);
    scrollbar-width: thin;
    outline-offset: -3px;
  }

  .rows {
    display: flex;
    flex-direction: column;
    justify-content: flex-end;
    min-block-size: 100%;
    padding: calc(2 * var(--_space)) calc(3.5 * var(--_space)) calc(2.5 * var(--_space));
  }

  /* what is all that there is stands in a box */
  .state,
  .older.alone {
    margin: auto;
    padding: calc(3 * var(--_space)) calc(5 * var(--_space));
    border-radius: var(--_radius);
    background: var(--_raised);
    text-align: center;
    color: var(--_muted);
  }

  .older {
    text-align: center;
    color: var(--_muted);
  }

  .older:not(.alone) {
    padding: 8px;
    font-size: var(--_small);
  }

  .older.alone button {
    display: block;
    margin: var(--_space) auto 0;
  }

  .older button {
    min-block-size: var(--_target);
    font-weight: 600;
    text-decoration: underline;
    color: var(--_accent);
  }

  .typing {
    flex: none;
    display: flex;
    align-items: center;
    gap: 8px;
    block-size: calc(2 * var(--_small));
    padding-inline: 18px;
    overflow: hidden;
    font-size: var(--_small);
    color: var(--_muted);
    white-space: nowrap;
  }

  .typing span {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  /* what is not whole on screen is whole on paper */
  @media print {
    .list {
      overflow: visible;
    }

    .typing {
      display: none;
    }
  }
`;
