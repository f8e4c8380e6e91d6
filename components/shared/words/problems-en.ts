import { problemFile, valuesIn, type ProblemSentences } from './problem-sentences.js';

const { value, why } = valuesIn({ missing: 'missing', code: (code) => `code ${code}` });

const sentences: ProblemSentences = {
  'option-invalid': (d) =>
    `${value(d.option)} is ${value(d.value)}, expected ${value(d.expected)}.`,
  'transport-unknown': (d) => `No transport named ${value(d.value)}; known: ${value(d.expected)}.`,
  'target-missing': () => 'target-id is missing: who is the conversation with?',
  'user-missing': () => 'user-id is missing: who is talking?',
  'connect-failed': (d, byCode) => `Could not connect: ${why(d, byCode)}`,
  // the sentence of such a code says as much by itself
  'token-refused': (d, byCode) => byCode ?? `The token was not accepted: ${why(d, byCode)}`,
  'connection-closed': (d, byCode) => `The connection was closed: ${why(d, byCode)}`,
  'clock-off': (d) => `This machine’s clock is ${value(d.minutes)} minutes off.`,
  'history-gap': (d) => `Messages may be missing: ${value(d.reason)}`,
  'policy-blocked': (d) => `The page’s policy (${value(d.directive)}) blocks ${value(d.address)}.`,
  'storage-unavailable': () => 'No storage here: messages last until the page is closed.',
  'storage-full': () => 'Storage is full: new messages last until the page is closed.',
  'channel-unavailable': () => 'No BroadcastChannel here: other tabs update a little later.',
  'part-missing': (d) => `Could not load ${value(d.part)}.`,
  'sdk-missing': (d) => `The SDK of this transport is missing: ${value(d.reason)}`,
  'record-invalid': (d) => `A record was left out: ${value(d.field)} is ${value(d.value)}.`,
  'hook-threw': (d) => `${value(d.hook)} threw: ${value(d.reason)}`,
};

export default problemFile({
  title: 'The chat cannot start',
  code: (code) => `Code: ${code}`,
  sentences,
});
