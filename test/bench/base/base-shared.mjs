// Shared pieces of the hand-written baselines: the least markup a chat message needs.
export const CSS = `
.list{height:660px;width:480px;overflow-y:auto;overscroll-behavior:contain;box-sizing:border-box;padding:8px;font:14px/1.45 system-ui,sans-serif;background:#fff}
.row{display:flex;padding:3px 0}.row.me{justify-content:flex-end}
.b{max-width:75%;background:#f0f0f2;border-radius:12px;padding:6px 10px;overflow-wrap:anywhere;white-space:pre-wrap}.me .b{background:#cfe8ff}
.t{display:block;font-size:11px;color:#666}
.cv .row{content-visibility:auto;contain-intrinsic-size:auto 58px}
.comp{width:480px;box-sizing:border-box;height:50px;font:inherit;resize:none}`;
const fmt = (at) => new Date(at).toISOString().slice(11, 16);
export function row(m) {
  const d = document.createElement('div');
  d.className = m.me ? 'row me' : 'row';
  const b = document.createElement('div');
  b.className = 'b';
  b.textContent = m.text;
  const t = document.createElement('span');
  t.className = 't';
  t.textContent = fmt(m.at);
  b.append(t);
  d.append(b);
  return d;
}
export function frame(root) {
  const st = document.createElement('style');
  st.textContent = CSS;
  const list = document.createElement('div');
  list.className = 'list';
  list.setAttribute('role', 'log');
  list.tabIndex = 0;
  const comp = document.createElement('textarea');
  comp.className = 'comp';
  root.append(st, list, comp);
  return { list, comp };
}
export function vanilla(cv) {
  let list, comp;
  const add = (msgs) => {
    const f = document.createDocumentFragment();
    for (const m of msgs) f.append(row(m));
    list.append(f);
    list.scrollTop = list.scrollHeight;
  };
  return {
    mount(root, msgs) {
      ({ list, comp } = frame(root));
      if (cv) list.classList.add('cv');
      add(msgs);
    },
    append: add,
    scroller: () => list,
    composer: () => comp,
  };
}
