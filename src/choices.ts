/**
 * What a reader has chosen for themselves, and their browser keeps for the site: how much is said of
 * new messages, and what Enter does. Where there is no storage, it lasts as long as the page. Knows
 * no chat; one that is forgotten forgets this, too.
 */

/** What there is to choose from, by what it is about; the first is what a page begins with. */
export const CHOICES = {
  announcements: ['all', 'mentions', 'count', 'off'],
  enterKey: ['send', 'newline'],
} as const;

type Choosable = typeof CHOICES;

/** What was chosen; what is not in it is as the page has it. */
export type Choices = { readonly [Name in keyof Choosable]?: Choosable[Name][number] };

const KEY = 'rim-chat/choices';

/** What cannot be stored. */
let unkept: Choices | undefined;

export function choices(): Choices {
  try {
    const text = localStorage.getItem(KEY);
    if (text !== null) return checked(JSON.parse(text));
  } catch {
    // blocked, or not what we wrote
  }
  return unkept ?? {};
}

export function choose(choice: Choices): void {
  const chosen = { ...choices(), ...choice };
  try {
    localStorage.setItem(KEY, JSON.stringify(chosen));
    unkept = undefined;
  } catch {
    unkept = chosen; // blocked or full
  }
}

/** The next reader of this browser begins with what the page has. */
export function forgetChoices(): void {
  unkept = undefined;
  try {
    localStorage.removeItem(KEY);
  } catch {
    // blocked, or no page: then there is nothing in it
  }
}

/** Whether something can be chosen. */
export function isChoice(name: keyof Choosable, value: unknown): boolean {
  return (CHOICES[name] as readonly unknown[]).includes(value);
}

/** Whatever else a page has written under our key. */
function checked(value: unknown): Choices {
  const all = Object.entries(value ?? {});
  return Object.fromEntries(
    all.filter(([name, one]) => name in CHOICES && isChoice(name as keyof Choosable, one)),
  );
}
