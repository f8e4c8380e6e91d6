/** For the script builds, in place of what TypeScript makes of each enum. */

/** Adds to an enum's members the way back: from each number to its name. */
export function bothWays<Members extends Record<string, number>>(members: Members): Members {
  for (const [name, number] of Object.entries(members)) Object.assign(members, { [number]: name });
  return members;
}
