// Page-side runtime shared by every subject. Served as its own file and never counted in S1.
import { history, emojiCorpus } from './corpus.mjs';

const long = [];
try {
  new PerformanceObserver((l) => {
    for (const e of l.getEntries()) long.push([e.startTime, e.duration]);
  }).observe({ type: 'longtask', buffered: true });
} catch {}
const raf = () => new Promise((r) => requestAnimationFrame(r));
const sleep = (ms) => new Promise((r) => setTimeout(r, ms));
const task = () =>
  new Promise((r) => {
    const c = new MessageChannel();
    c.port1.onmessage = () => r();
    c.port2.postMessage(0);
  });

/** Is the text `token` inside the visible part of the scroller? Walks backwards from the end, through shadow roots. */
function tokenVisible(token, limit = 6000) {
  const sc = RT.adapter.scroller?.() || document.body;
  const vp = sc.getBoundingClientRect();
  let seen = 0;
  const visit = (node) => {
    if (seen++ > limit) return null;
    if (node.nodeType === 3) {
      if (!node.data.includes(token)) return null;
      const g = document.createRange();
      g.selectNodeContents(node);
      const b = g.getBoundingClientRect();
      return b.height > 0 &&
        b.width > 0 &&
        b.bottom > Math.max(vp.top, 0) &&
        b.top < Math.min(vp.bottom, innerHeight)
        ? node
        : null;
    }
    if (node.nodeType !== 1 && node.nodeType !== 11) return null;
    for (const kids of node.shadowRoot ? [node, node.shadowRoot] : [node])
      for (let c = kids.lastChild; c; c = c.previousSibling) {
        const h = visit(c);
        if (h) return h;
        if (seen > limit) return null;
      }
    return null;
  };
  return !!visit(sc);
}
async function untilVisible(token, ms = 110000) {
  const end = performance.now() + ms;
  for (;;) {
    await raf();
    if (tokenVisible(token)) return true;
    if (performance.now() > end) return false;
  }
}
const deepActive = () => {
  let a = document.activeElement;
  while (a?.shadowRoot?.activeElement) a = a.shadowRoot.activeElement;
  return a;
};
function focusComposer() {
  const c = RT.adapter.composer?.();
  if (!c) return false;
  c.focus({ preventScroll: true });
  const a = deepActive();
  return !!a && (a === c || c.contains(a));
}
const pct = (a, p) => {
  const s = [...a].sort((x, y) => x - y);
  return s.length ? s[Math.min(s.length - 1, Math.ceil(p * s.length) - 1)] : null;
};
const longestSince = (t) =>
  long.filter((e) => e[0] + e[1] > t).reduce((m, e) => Math.max(m, e[1]), 0);

const RT = (window.RT = {
  history,
  emojiCorpus,
  raf,
  sleep,
  task,
  tokenVisible,
  untilVisible,
  deepActive,
  pct,
  long,
  adapter: null,
  n: 0,
  appended: 0,
  boot(adapter) {
    RT.adapter = adapter;
    const auto = Number(new URLSearchParams(location.search).get('auto'));
    performance.mark('adapter');
    if (auto) RT.start(auto);
  },
  /** S2: navigation start -> last of n messages painted (double rAF) and composer focusable. */
  async start(n) {
    const msgs = history(n);
    RT.n = n;
    try {
      await RT.adapter.mount(document.getElementById('app'), msgs);
      const ok = RT.adapter.ready
        ? await RT.waitReady()
        : await untilVisible(msgs[n - 1].id, 40000);
      await raf();
      const painted = performance.now();
      let focus = null;
      if (!RT.adapter.noComposer) {
        while (!focusComposer() && performance.now() < painted + 20000) await raf();
        focus = performance.now();
      }
      const end = Math.max(painted, focus ?? 0);
      await sleep(300);
      const tbt = long.filter((e) => e[0] < end).reduce((s, e) => s + e[1] - 50, 0);
      RT.startResult = {
        ok,
        painted,
        focus,
        interactive: end,
        tbt,
        longest: long.reduce((m, e) => Math.max(m, e[1]), 0),
      };
    } catch (e) {
      RT.startResult = { ok: false, error: String(e?.stack || e) };
    }
  },
  async waitReady() {
    const end = performance.now() + 40000;
    while (performance.now() < end) {
      await raf();
      if (RT.adapter.ready()) return true;
    }
    return false;
  },
  /** S3: show n messages in an already loaded page. */
  async show(n) {
    const msgs = history(n);
    RT.n = n;
    await sleep(150);
    const t0 = performance.now();
    await RT.adapter.mount(document.getElementById('app'), msgs);
    const ok = await untilVisible(msgs[n - 1].id);
    await raf();
    const t = performance.now() - t0;
    await sleep(250);
    return { ok, ms: t, longest: longestSince(t0), still: tokenVisible(msgs[n - 1].id) };
  },
  /** Deep DOM node count (elements + text), shadow roots included. */
  count() {
    let el = 0,
      tx = 0;
    const go = (r) => {
      const w = document.createTreeWalker(r, 5);
      for (let n = w.nextNode(); n; n = w.nextNode()) {
        if (n.nodeType === 3) tx++;
        else {
          el++;
          if (n.shadowRoot) go(n.shadowRoot);
        }
      }
    };
    go(document.body);
    return { elements: el, texts: tx };
  },
  async toBottom() {
    const last = `k${RT.n - 1}k`;
    const end = performance.now() + 20000;
    while (performance.now() < end) {
      if (RT.adapter.toBottom) await RT.adapter.toBottom();
      else {
        const s = RT.adapter.scroller();
        s.scrollTop = s.scrollHeight;
      }
      await raf();
      await raf();
      if (tokenVisible(last)) {
        await sleep(300);
        if (tokenVisible(last)) return true;
      }
    }
    return false;
  },
  /** S4a: append `count` messages one at a time; each from the call to the frame that shows it. */
  async appendSeries(count, budget = 60000) {
    const lat = [];
    let missed = 0;
    const stop = performance.now() + budget;
    for (let k = 0; k < count && performance.now() < stop; k++) {
      const [m] = history(1, RT.n);
      await raf();
      await task();
      const t0 = performance.now();
      RT.adapter.append([m]);
      RT.n++;
      const ok = await untilVisible(m.id, 4000);
      await task();
      if (ok) lat.push(performance.now() - t0);
      else {
        missed++;
        if (missed >= 5) break;
        await RT.toBottom();
      }
    }
    return {
      done: lat.length,
      missed,
      median: pct(lat, 0.5),
      p95: pct(lat, 0.95),
      max: pct(lat, 1),
    };
  },
  /** S4b: `count` messages handed over in one tick. */
  async burst(count) {
    const msgs = history(count, RT.n);
    await sleep(200);
    const t0 = performance.now();
    RT.adapter.append(msgs);
    RT.n += count;
    const sync = performance.now() - t0;
    const ok = await untilVisible(msgs[count - 1].id, 60000);
    await raf();
    const ms = performance.now() - t0;
    await sleep(300);
    return { ok, ms, sync, longest: longestSince(t0) };
  },
  frames: null,
  startFrames() {
    const s = RT.adapter.scroller();
    const f = (RT.frames = {
      t: [],
      on: true,
      blank: 0,
      probes: 0,
      from: s.scrollTop,
      t0: performance.now(),
    });
    let k = 0;
    const deepAt = (x, y) => {
      let e = document.elementFromPoint(x, y);
      while (e?.shadowRoot) {
        const i = e.shadowRoot.elementFromPoint(x, y);
        if (!i || i === e) break;
        e = i;
      }
      return e;
    };
    const probe = () => {
      const b = s.getBoundingClientRect();
      for (let yi = 1; yi <= 6; yi++)
        for (const fx of [0.12, 0.25, 0.5, 0.75, 0.88]) {
          let e = deepAt(b.left + b.width * fx, b.top + (b.height * yi) / 7);
          for (let up = 0; e && e !== s && up < 6; up++, e = e.parentElement) {
            if (e.offsetHeight > 350) break;
            if (/k\d+k/.test(e.textContent)) return true;
          }
        }
      return false;
    };
    const loop = (t) => {
      if (!f.on) return;
      f.t.push(t);
      if (++k % 6 === 0) {
        f.probes++;
        if (!probe()) f.blank++;
      }
      requestAnimationFrame(loop);
    };
    requestAnimationFrame(loop);
    return b2(s);
    function b2(x) {
      const b = x.getBoundingClientRect();
      return { x: b.left + b.width / 2, y: b.top + b.height / 2 };
    }
  },
  /** index of a message near the middle of the scroller */
  middle() {
    const sc = RT.adapter.scroller(),
      b = sc.getBoundingClientRect();
    for (let dy = 0; dy < 300; dy += 10)
      for (const fx of [0.12, 0.25, 0.5, 0.75, 0.88]) {
        let e = document.elementFromPoint(b.left + b.width * fx, b.top + b.height / 2 + dy);
        while (e?.shadowRoot) {
          const i = e.shadowRoot.elementFromPoint(b.left + b.width * fx, b.top + b.height / 2 + dy);
          if (!i || i === e) break;
          e = i;
        }
        for (let up = 0; e && e !== sc && up < 6; up++, e = e.parentElement) {
          if (e.offsetHeight > 350) break;
          const m = /k(\d+)k/.exec(e.textContent);
          if (m) return +m[1];
        }
      }
    return NaN;
  },
  stopFrames() {
    const f = RT.frames;
    f.on = false;
    const s = RT.adapter.scroller();
    const d = f.t.slice(1).map((x, i) => x - f.t[i]);
    const dropped = d.reduce((a, x) => a + Math.max(0, Math.round(x / (1000 / 60)) - 1), 0);
    return {
      frames: f.t.length,
      dropped,
      median: pct(d, 0.5),
      p95: pct(d, 0.95),
      max: pct(d, 1),
      longest: longestSince(f.t0),
      blank: f.blank,
      probes: f.probes,
      moved: Math.abs(f.from - s.scrollTop),
      passed: RT.n - 1 - RT.middle(),
    };
  },
  /* ---- emoji panel (S6) ---- */
  emoji: null,
  bootEmoji(a) {
    RT.emoji = a;
    performance.mark('adapter');
  },
  async openEmoji() {
    const t0 = performance.now();
    await RT.emoji.open(document.getElementById('app'));
    const end = t0 + 30000;
    let ok = false;
    while (performance.now() < end) {
      await raf();
      if (RT.emoji.gridReady()) {
        ok = true;
        break;
      }
    }
    await raf();
    const painted = performance.now() - t0;
    let focus = null;
    while (performance.now() < end) {
      const el = RT.emoji.focusable();
      if (el) {
        el.focus();
        const a = deepActive();
        if (a === el || el.contains(a)) {
          focus = performance.now() - t0;
          break;
        }
      }
      await raf();
    }
    await sleep(200);
    return {
      ok,
      painted,
      focus,
      ready: Math.max(painted, focus ?? 0),
      longest: longestSince(t0),
      shown: RT.emoji.total?.() ?? null,
    };
  },
  keyT: 0,
  armKey() {
    const before = RT.emoji.sig();
    RT.keyP = new Promise((res) => {
      const on = (e) => {
        removeEventListener('keydown', on, true);
        const t0 = performance.now();
        const go = async () => {
          const end = t0 + 1500;
          while (performance.now() < end) {
            await raf();
            if (RT.emoji.sig() !== before) {
              await task();
              return res(performance.now() - t0);
            }
          }
          res(null);
        };
        go();
      };
      addEventListener('keydown', on, true);
    });
  },
  keyResult: () => RT.keyP,
});
