/** Prints a conversation whole: rows that are far from view are not in the page, so all are told anew. */
import { css, html, render } from 'lit';
import { tell, type ToolsHost } from './told.js';

/** While it is printed, the page shows nothing else; on screen nothing of it is seen. */
const pageStyles = css`
  rim-chat-printed {
    display: none;
  }
  @media print {
    body > :not(rim-chat-printed) {
      display: none !important;
    }
    rim-chat-printed {
      display: block !important;
    }
  }
`;

const printedStyles = css`
  article {
    margin-block-end: 8pt;
    break-inside: avoid;
    font:
      10pt / 1.4 system-ui,
      sans-serif;
    color: #000;
  }
  b {
    margin-inline-end: 6pt;
  }
  p {
    margin: 0;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;

export function printAll(host: ToolsHost): void {
  const printed = document.createElement('rim-chat-printed');
  const root = printed.attachShadow({ mode: 'open' });
  const { styleSheet } = pageStyles;
  if (printedStyles.styleSheet) root.adoptedStyleSheets = [printedStyles.styleSheet];
  if (styleSheet) document.adoptedStyleSheets.push(styleSheet);
  printed.lang = host.calendar().tag;
  const all = host.records().map((record) => tell(host, record));
  render(
    all.map(
      ({ sender, when, text }) =>
        html`<article>
          <b dir="auto">${sender}</b><time>${when}</time>
          <p dir="auto">${text}</p>
        </article>`,
    ),
    root,
  );
  document.body.append(printed);
  window.addEventListener(
    'afterprint',
    () => {
      printed.remove();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
        (sheet) => sheet !== styleSheet,
      );
    },
    { once: true },
  );
  window.print();
}
