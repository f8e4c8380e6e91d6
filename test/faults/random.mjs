/**
 * Chance that can be repeated: the same seed and purpose give the same row of numbers. Each purpose
 * has a row of its own, so that one more draw here does not change what happens there.
 */

/** mulberry32: small, fast, and even enough for chance. */
function createNumbers(start) {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** FNV-1a: neighbouring seeds must not give neighbouring rows. */
function numberOf(text) {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0), 0x01000193);
  return hash;
}

/**
 * @param {number} seed of the whole run
 * @param {string} purpose what is decided with it
 */
export function createRandom(seed, purpose) {
  const next = createNumbers(numberOf(`${seed} ${purpose}`));
  const between = (low, high) => low + next() * (high - low);
  const integer = (low, high) => Math.floor(between(low, high + 1));
  return {
    /** Whether something happens that happens so often: 0 never, 1 always. */
    chance: (probability) => next() < probability,
    between,
    /** A whole number, both ends included. */
    integer,
    pick: (list) => list[integer(0, list.length - 1)],
  };
}
