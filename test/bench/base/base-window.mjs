// Tail window: only the newest messages are in the DOM; older pages are prepended near the top
// (browser scroll anchoring keeps the view still), far ones are trimmed from the other end.
import { row, frame } from './base-shared.mjs';
const PAGE = 60,
  MAX = 240;
let list, comp, all, lo, hi;
const frag = (a, b) => {
  const f = document.createDocumentFragment();
  for (let i = a; i < b; i++) f.append(row(all[i]));
  return f;
};
const drop = (n, first) => {
  const g = document.createRange();
  const k = list.childNodes.length;
  g.setStart(list, first ? 0 : k - n);
  g.setEnd(list, first ? n : k);
  g.deleteContents();
};
function onScroll() {
  if (list.scrollTop < 1500 && lo > 0) {
    const a = Math.max(0, lo - PAGE),
      h = list.scrollHeight,
      y = list.scrollTop;
    list.prepend(frag(a, lo));
    lo = a;
    list.scrollTop = y + list.scrollHeight - h;
    if (hi - lo > MAX) {
      drop(hi - lo - MAX, false);
      hi = lo + MAX;
    }
  } else if (hi < all.length && list.scrollHeight - list.clientHeight - list.scrollTop < 1500) {
    const b = Math.min(all.length, hi + PAGE);
    list.append(frag(hi, b));
    hi = b;
    if (hi - lo > MAX) {
      const h = list.scrollHeight,
        y = list.scrollTop;
      drop(hi - lo - MAX, true);
      lo = hi - MAX;
      list.scrollTop = y + list.scrollHeight - h;
    }
  }
}
function tail() {
  hi = all.length;
  lo = Math.max(0, hi - PAGE);
  list.replaceChildren(frag(lo, hi));
  list.scrollTop = list.scrollHeight;
}
RT.boot({
  mount(root, msgs) {
    ({ list, comp } = frame(root));
    list.style.overflowAnchor = 'none';
    all = msgs.slice();
    tail();
    list.addEventListener('scroll', onScroll, { passive: true });
  },
  append(msgs) {
    all.push(...msgs);
    if (msgs.length >= PAGE) return tail();
    list.append(frag(hi, all.length));
    hi = all.length;
    if (hi - lo > MAX) {
      drop(hi - lo - PAGE, true);
      lo = hi - PAGE;
    }
    list.scrollTop = list.scrollHeight;
  },
  toBottom: tail,
  scroller: () => list,
  composer: () => comp,
});
