/** Where the part that settles unknown outcomes comes from; once it is there, it stays. */
type Part = typeof import('./settling.js');

let part: Promise<Part> | undefined;

export function loadSettling(): Promise<Part> {
  part ??= import('./settling.js');
  part.catch(() => (part = undefined)); // the next one who asks tries again
  return part;
}
