/** For the script builds, in place of what TypeScript makes of each enum. */

/** Adds to an enum's members the way back: from each number to its name. */
export function bothWays<Members extends Record<string, number>>(members: Members): Members {
  for (const [name, number] of Object.entries(members)) Object.assign(members, { [number]: name });
  return members;
}

/**
 * The members of a large enum, packed: names between commas in the order of their numbers, each
 * after its distance from the one before, where that is not 1.
 */
export function fromSteps(text: string): Record<string, number> {
  let last = 0;
  return Object.fromEntries(
    text.split(',').map((step) => {
      const name = step.replace(/^-?\d+/, '');
      last += Number(step.slice(0, step.length - name.length) || 1);
      return [name, last];
    }),
  );
}
