/** Runs contestants in turns, A B C A B C …, and says what is typical of each. */

/** The middle of some numbers. */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * @param {Record<string, () => Promise<Record<string, number>>>} contestants what each measures in one round
 * @returns medians of each figure, by contestant
 */
export async function inTurns(contestants, rounds) {
  const measured = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, run] of Object.entries(contestants)) {
      const figures = await run();
      if (round > 0) measured[name].push(figures); // the first one warms up
    }
  }
  return Object.fromEntries(
    Object.entries(measured).map(([name, figures]) => [
      name,
      Object.fromEntries(
        Object.keys(figures[0]).map((key) => [key, median(figures.map((one) => one[key]))]),
      ),
    ]),
  );
}
