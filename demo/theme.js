// The theme page: a control for each token, what it does to a chat, and the CSS of what was changed.
import { showTalk } from './theme-talk.js';
import { TOKENS } from './tokens.js';

const chat = document.querySelector('rim-chat');
const form = document.getElementById('tokens');
const look = document.getElementById('look');
const css = document.getElementById('css');
const told = document.getElementById('told');
/** What was changed, by token. */
const changed = new Map();

/** An element with properties and children; texts stay texts. */
function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** The two colours of `light-dark(…)`, or the same one twice. */
function themesOf(value) {
  const [, light, dark] = /^light-dark\((.+), (.+)\)$/.exec(value) ?? [undefined, value, value];
  return [light, dark];
}

function change(token, value) {
  if (value === token.value || value === '') {
    changed.delete(token.name);
    chat.style.removeProperty(token.name);
  } else {
    changed.set(token.name, value);
    chat.style.setProperty(token.name, value);
  }
  const lines = [...changed].map(([name, now]) => `  ${name}: ${now};`);
  css.value = lines.length > 0 ? `rim-chat {\n${lines.join('\n')}\n}\n` : '';
  told.textContent = '';
}

const controls = {
  colour(token) {
    const inputs = themesOf(token.value).map((value, index) =>
      make('input', {
        type: 'color',
        value,
        ariaLabel: `${token.says}, ${['light', 'dark'][index]}`,
      }),
    );
    const changedTo = () => {
      const [light, dark] = inputs.map(({ value }) => value);
      change(token, light === dark ? light : `light-dark(${light}, ${dark})`);
    };
    for (const input of inputs) input.addEventListener('input', changedTo);
    return make('div', { className: 'token' }, make('span', {}, token.says), ...inputs);
  },
  length(token) {
    const { min, max } = token;
    const input = make('input', { type: 'range', min, max, value: Number.parseInt(token.value) });
    const shown = make('output', {}, token.value);
    input.addEventListener('input', () => {
      shown.value = `${input.value}px`;
      change(token, shown.value);
    });
    return make('label', { className: 'token' }, make('span', {}, token.says), input, shown);
  },
  text(token) {
    const input = make('input', { type: 'text', value: token.value });
    input.addEventListener('input', () => change(token, input.value.trim()));
    return make('label', { className: 'token' }, make('span', {}, token.says), input);
  },
};

function showControls() {
  const groups = Map.groupBy(TOKENS, ({ group }) => group);
  form.replaceChildren(
    ...[...groups].map(([group, tokens]) =>
      make(
        'fieldset',
        {},
        make('legend', {}, group === 'Colours' ? 'Colours: light, dark' : group),
        ...tokens.map((token) => controls[token.kind](token)),
      ),
    ),
  );
}

look.addEventListener('change', () => {
  const { theme, dir } = Object.fromEntries(new FormData(look));
  document.documentElement.className = theme;
  document.documentElement.dir = dir;
  chat.setAttribute('theme', theme);
});

document.getElementById('copy').addEventListener('click', async () => {
  css.select();
  try {
    await navigator.clipboard.writeText(css.value);
    told.textContent = 'Copied.';
  } catch {
    told.textContent = 'Selected: copy it with the keyboard.'; // the browser asks, and was told no
  }
});

document.getElementById('reset').addEventListener('click', () => {
  for (const token of TOKENS) change(token, token.value);
  showControls();
});

showControls();
showTalk(chat);
