/** A conversation as a file: every message that is loaded, in a form that no message can break. */
import type { MessageRecord } from '../../src/index.js';
import { tell, type Told, type ToolsHost } from './told.js';

/** `text`, `json` or `html`. */
export type ExportFormat = 'text' | 'json' | 'html';

const TYPES: Readonly<Record<ExportFormat, string>> = {
  text: 'text/plain',
  json: 'application/json',
  html: 'text/html',
};

export function exportAs(host: ToolsHost, format: ExportFormat): Blob {
  const records = host.records();
  const told = () => records.map((record) => tell(host, record));
  const write = {
    text: () => asText(told()),
    json: () => asJson(records),
    html: () => asHtml(told(), host.calendar().tag),
  };
  return new Blob([write[format]()], { type: `${TYPES[format]};charset=utf-8` });
}

function asText(all: readonly Told[]): string {
  // a message of several lines cannot pass for several messages
  const line = ({ when, sender, text }: Told) =>
    `[${when}] ${oneLine(sender)}: ${text.replaceAll(/\r\n|[\n\r\u2028\u2029]/g, '\n    ')}\n`;
  return all.map(line).join('');
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

function asJson(records: readonly MessageRecord[]): string {
  return JSON.stringify(records, null, 2);
}

function asHtml(all: readonly Told[], tag: string): string {
  const row = ({ when, sender, text }: Told) =>
    `<article><h2><bdi>${escaped(sender)}</bdi> <time>${escaped(when)}</time></h2><pre dir="auto">${escaped(text)}</pre></article>\n`;
  return `<!doctype html>
<html lang="${escaped(tag)}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>rim-chat</title>
<style>body{font:15px/1.4 system-ui,sans-serif}h2{font-size:13px;margin:1em 0 0}time{font-weight:400}pre{font:inherit;margin:0;white-space:pre-wrap;overflow-wrap:anywhere}</style>
<body>
${all.map(row).join('')}</body>
</html>
`;
}

/** Whatever a text says, it stays a text: in an element as in an attribute. */
function escaped(text: string): string {
  return text.replaceAll(/[&<>"'`=]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
