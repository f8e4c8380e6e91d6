/**
 * What a parser makes of the codec's HTML, where there is none; a test in the browser holds the
 * same against a real one. Fails for any tag but the codec's span.
 */
import assert from 'node:assert/strict';

const SPAN = /<span class='rong-emoji-content' name='\[[^<>'\r]*\]'>([^<>]*)<\/span>/g;
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#13': '\r' };

export function textOf(html) {
  const inside = html.replace(SPAN, '$1');
  assert.doesNotMatch(inside, /[<>"'\r]/, html);
  return inside.replace(/&([^;]*);?/g, (entity, name) => {
    assert.ok(Object.hasOwn(ENTITIES, name) && entity.endsWith(';'), html);
    return ENTITIES[name];
  });
}
