/**
 * The server's lines to the tabs: one stream of events for each, which can be cut. Events come
 * late, twice and in another order, as chance has it; while a line lives, each comes at last.
 */
export function createStreams({ fates, figures, onChange }) {
  /** What is open to each tab: its stream, and the answers that it waits for. */
  const streams = new Map();
  const answers = new Map();
  const cutOff = new Set();
  const timers = new Set();

  function later(delayMs, act) {
    const timer = setTimeout(() => {
      timers.delete(timer);
      act();
    }, delayMs);
    timers.add(timer);
  }

  function write(response, event, data) {
    if (!response.writableEnded && !response.destroyed) {
      response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    }
  }

  function tell(stream, row) {
    const delays = fates.ofEvent();
    figures.eventsDoubled += delays.length - 1;
    for (const delayMs of delays) {
      if (delayMs > 0) figures.eventsDelayed += 1;
      later(delayMs, () => {
        write(stream, 'row', row);
      });
    }
  }

  return {
    isOpen: (tab) => streams.has(tab),
    isCut: (tab) => cutOff.has(tab),
    /** A tab asks for its events: from now on it hears of everything that is stored. */
    open(tab, response) {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      streams.get(tab)?.destroy();
      streams.set(tab, response);
      response.once('close', () => {
        if (streams.get(tab) === response) streams.delete(tab);
      });
      write(response, 'hello', {});
      onChange();
    },
    /** An answer of this tab is on its way: a cut takes it along. */
    awaited(tab, response) {
      const open = answers.get(tab) ?? new Set();
      answers.set(tab, open.add(response));
      response.once('close', () => open.delete(response));
    },
    /** Tells all tabs of a row that was stored: its sender's too. */
    deliver(row) {
      for (const stream of streams.values()) tell(stream, row);
    },
    /** Cuts a tab off for a while, in the middle of whatever it waits for. */
    cut(tab) {
      cutOff.add(tab);
      streams.get(tab)?.destroy();
      for (const response of answers.get(tab) ?? []) response.destroy();
      later(fates.ofCut(), () => cutOff.delete(tab));
    },
    /** Nobody is cut off any more. */
    mend() {
      cutOff.clear();
    },
    close() {
      for (const timer of timers) clearTimeout(timer);
      for (const stream of streams.values()) stream.destroy();
    },
  };
}
