/** Times and days as people write them, in one language. */
import type { Words } from '../shared/words/words.js';

export interface Calendar {
  readonly tag: string;
  readonly words: Words;
  /** Hour and minute; empty for a message that has no time yet. */
  time(time: number): string;
  /** Today, yesterday, or the date. */
  day(time: number): string;
  /** A message that has no time yet counts as sent now. */
  isSameDay(a: number, b: number): boolean;
}

export function createCalendar(tag: string, words: Words): Calendar {
  const format = (options: Intl.DateTimeFormatOptions) => {
    // made when it is used: each takes milliseconds to make
    let made: Intl.DateTimeFormat | undefined;
    return (date: number | Date) => (made ??= new Intl.DateTimeFormat(tag, options)).format(date);
  };
  const hours = format({ hour: 'numeric', minute: '2-digit' });
  const dates = format({ weekday: 'long', day: 'numeric', month: 'long' });
  const longDates = format({ dateStyle: 'long' });

  function day(time: number): string {
    const date = dateOf(time);
    const daysAgo = Math.round((midnight(new Date()) - midnight(date)) / 86_400_000);
    if (daysAgo === 0) return words.today;
    if (daysAgo === 1) return words.yesterday;
    const isThisYear = date.getFullYear() === new Date().getFullYear();
    return (isThisYear ? dates : longDates)(date);
  }

  return {
    tag,
    words,
    time: (time) => (isTime(time) ? hours(time) : ''),
    day,
    isSameDay: (a, b) => midnight(dateOf(a)) === midnight(dateOf(b)),
  };
}

/** 0 is none yet; and what is no number of milliseconds a date can have is none either. */
function isTime(time: number): boolean {
  return time !== 0 && Math.abs(time) <= 8.64e15;
}

function dateOf(time: number): Date {
  return isTime(time) ? new Date(time) : new Date();
}

function midnight(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
