/**
 * A chat server for two users that is as bad as a network can be, on this machine only: it takes
 * sends, tells all tabs of what it stored, and reads its log out, each of it with the faults that
 * `fates.mjs` draws. It also serves the page in which the engine runs.
 */
import { createServer } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { createFates } from './fates.mjs';
import { createLog, now } from './log.mjs';
import { pageFiles, POLICY_OF_PAGE } from './page-files.mjs';
import { createStreams } from './streams.mjs';

const HOST = '127.0.0.1';

/** Refused for its rate, as servers of the original SDK put it. */
const TOO_FAST = 20604;

/**
 * @param {object} options
 * @param {number} options.seed
 * @param {number} options.acknowledgementTimeoutMs
 * @param {string} options.engine the engine as one module
 * @param {(attempt: object) => void} options.onAttempt a send has come in
 * @param {(row: object) => void} options.onStored a message has been stored
 * @param {() => void} options.onChange a line is open, or a send will not be answered at once
 */
export async function startFaultServer({
  seed,
  acknowledgementTimeoutMs,
  engine,
  onAttempt,
  onStored,
  onChange,
}) {
  const log = createLog();
  const fates = createFates(seed, acknowledgementTimeoutMs);
  const figures = createFigures();
  const streams = createStreams({ fates, figures, onChange });
  const files = await pageFiles(engine);
  const ended = new AbortController();
  /** Attempts that came in: a browser may repeat a request by itself, which is no other attempt. */
  const attempts = new Set();
  const held = new Set();

  /** Ends with an error when the server closes: what was to happen then happens no more. */
  const wait = (ms) => (ms > 0 ? setTimeout(ms, undefined, { signal: ended.signal }) : undefined);

  /** Without an answer: with an error at once, or with nothing at all until the page gives up. */
  function lose(response, isSilent) {
    if (!isSilent) response.destroy();
  }

  function store(attempt) {
    const row = log.append({ ...attempt, senderUserId: attempt.user });
    onStored(row);
    streams.deliver(row);
    return row;
  }

  /** Until the send of a tab is answered or given up, it is held: a good moment for the tab to die. */
  function hold(tab, response) {
    held.add(tab);
    response.once('close', () => held.delete(tab));
    onChange();
  }

  async function takeSend(attempt, response) {
    const name = `${attempt.tab} ${attempt.number}`;
    if (attempts.has(name)) return response.destroy();
    attempts.add(name);
    figures.sends += 1;
    onAttempt(attempt);
    const fate = fates.ofSend();
    if (fate.kind === 'refused') {
      figures.sendsRefused += 1;
      return answer(response, 429, { code: TOO_FAST });
    }
    if (!isQuick(fate)) hold(attempt.tab, response);
    await wait(fate.storeDelayMs);
    // a send is stored within the time of its acknowledgement or never: else no history proves anything
    const isTooLate = now() >= attempt.startedAt + acknowledgementTimeoutMs;
    if (fate.kind === 'dropped' || isTooLate) {
      figures.sendsDropped += 1;
      return lose(response, fate.isSilent);
    }
    if (fate.storeDelayMs > 0) figures.sendsStoredLate += 1;
    const { messageUId, sentTime, order } = store(attempt);
    if (!fate.isAnswered) {
      figures.answersDropped += 1;
      return lose(response, fate.isSilent);
    }
    if (fate.answerDelayMs > 0) figures.answersDelayed += 1;
    await wait(fate.answerDelayMs);
    answer(response, 200, { messageUId, sentTime, order });
  }

  async function readHistory(query, response) {
    const { fails, delayMs, isStale } = fates.ofHistory();
    const early = log.page(query);
    if (delayMs > 0) figures.pagesDelayed += 1;
    await wait(delayMs);
    if (fails) {
      figures.pagesFailed += 1;
      return answer(response, 500, {});
    }
    answer(response, 200, isStale ? early : log.page(query));
  }

  async function route(request, response) {
    const { pathname, searchParams } = new URL(request.url, `http://${HOST}`);
    if (request.method === 'GET' && pathname !== '/events')
      return sendFile(response, files[pathname]);
    const body = request.method === 'POST' ? await bodyOf(request) : {};
    const tab = body.tab ?? searchParams.get('tab');
    if (streams.isCut(tab)) {
      figures.requestsRefused += 1;
      return fates.ofRequestWhileCut() ? response.destroy() : answer(response, 503, {});
    }
    if (pathname === '/events') return streams.open(tab, response);
    streams.awaited(tab, response);
    if (pathname === '/send') return takeSend(body, response);
    if (pathname === '/history') return readHistory(body, response);
    answer(response, 404, {});
  }

  const server = createServer((request, response) => {
    // a tab that dies in the middle of a request leaves half of it
    route(request, response).catch(() => response.destroy());
  });
  await new Promise((done, fail) => server.once('error', fail).listen(0, HOST, done));

  return {
    url: `http://${HOST}:${server.address().port}`,
    rows: log.rows,
    figures,
    cut: streams.cut,
    isConnected: streams.isOpen,
    isHeld: (tab) => held.has(tab),
    /** From now on nothing goes wrong any more. */
    calm() {
      fates.calm();
      streams.mend();
    },
    async close() {
      ended.abort();
      streams.close();
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
    },
  };
}

const isQuick = ({ isSilent, isAnswered, storeDelayMs, answerDelayMs }) =>
  isAnswered ? storeDelayMs + answerDelayMs === 0 : !isSilent;

const createFigures = () => ({
  sends: 0,
  sendsRefused: 0,
  sendsDropped: 0,
  sendsStoredLate: 0,
  answersDropped: 0,
  answersDelayed: 0,
  eventsDelayed: 0,
  eventsDoubled: 0,
  pagesFailed: 0,
  pagesDelayed: 0,
  requestsRefused: 0,
});

async function bodyOf(request) {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return JSON.parse(text);
}

/**
 * Each request has a connection of its own: Chromium repeats what fails on one that was used before,
 * and then a send would be two.
 */
function answer(response, status, body) {
  if (response.destroyed) return;
  response.writeHead(status, { 'Content-Type': 'application/json', Connection: 'close' });
  response.end(JSON.stringify(body));
}

function sendFile(response, file) {
  response.writeHead(file ? 200 : 404, {
    'Content-Type': file?.type ?? 'text/plain',
    'Content-Security-Policy': POLICY_OF_PAGE,
    Connection: 'close',
  });
  response.end(file?.body);
}
