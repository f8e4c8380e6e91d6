/** The check of rules finds each thing that shipped code must not contain. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkRules, checkTypes } from '../../scripts/check-rules.mjs';

const faultsIn = (text, options) => checkRules({ 'src/x.ts': text }, options);

for (const code of [
  'node.innerHTML = text;',
  'node["innerHTML"] = text;',
  'node.outerHTML = text;',
  'node.insertAdjacentHTML("beforeend", text);',
  'import { unsafeHTML } from "lit/directives/unsafe-html.js";',
  'import { unsafeSVG } from "lit/directives/unsafe-svg.js";',
  'import { styleMap } from "lit/directives/style-map.js";',
  'html`<div .innerHTML=${text}></div>`;',
  'html`<iframe srcdoc=${text}></iframe>`;',
  'html`<p>${text}</p><p class="a" style="color: red"></p>`;',
  'html`<p style=${text}></p>`;',
  'eval(text);',
  'new Function(text);',
  'Function(text);',
  'document.write(text);',
  'document.writeln(text);',
  'this.ownerDocument; window.document.write(text);',
  'new Worker(address);',
  'new SharedWorker(address);',
  'new DOMParser().parseFromString(text, "text/html");',
  'frame.srcdoc = text;',
  'node.setAttribute("style", text);',
  'fetch("https://example.org/emoji.json");',
  'fetch(`http://${host}:80/`); image.src = `https://example.org/${name}.svg`;',
]) {
  test(`forbidden: ${code}`, () => {
    assert.equal(faultsIn(code).length, 1);
  });
}

for (const code of [
  '// node.innerHTML = text; https://example.org/',
  '/* eval(text) */',
  'const namespace = "http://www.w3.org/2000/svg";',
  'const isAddress = /^https?:\\/\\//.test(text) || text.startsWith("https://");',
  'const hint = "Worker and eval are words";',
  'node.style.setProperty("--_top", "1px");',
  'node.setAttribute("lang", "en");',
  'css`:host { color: red }`;',
  'stream.write(text);',
]) {
  test(`allowed: ${code}`, () => {
    assert.deepEqual(faultsIn(code), []);
  });
}

test('what is excepted may be there', () => {
  const except = ['innerHTML'];
  assert.deepEqual(faultsIn('template.innerHTML = policy.createHTML(text);', { except }), []);
  assert.equal(faultsIn('node.outerHTML = text;', { except }).length, 1);
});

test('a fault says where it is', () => {
  assert.deepEqual(faultsIn('\neval(text);'), ['src/x.ts:2 contains eval']);
});

test('any is found where it is a type, and only there', () => {
  const types = { 'x.d.ts': '/** any */\nexport declare const any: Record<string, any>;' };
  assert.deepEqual(checkTypes(types), ['x.d.ts:2 says any']);
});
