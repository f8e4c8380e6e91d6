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

const HOURS: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' };
const DATES: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long' };
const LONG_DATES: Intl.DateTimeFormatOptions = { dateStyle: 'long' };

/** By options and tag: each takes milliseconds to make. */
const formats = new Map<Intl.DateTimeFormatOptions, Map<string, Intl.DateTimeFormat>>();

function formatOf(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const byTag = formats.get(options) ?? new Map<string, Intl.DateTimeFormat>();
  const format = byTag.get(tag) ?? new Intl.DateTimeFormat(tag, options);
  formats.set(options, byTag.set(tag, format));
  return format;
}

/** Has ready what every row needs. A tag that is none says so when rows are drawn. */
export function prepareTimes(tag: string): void {
  try {
    formatOf(tag, HOURS);
  } catch {
    // a page may write whatever it likes into `lang`
  }
}

export function createCalendar(tag: string, words: Words): Calendar {
  const format = (options: Intl.DateTimeFormatOptions) => (date: number | Date) =>
    formatOf(tag, options).format(date);
  const hours = format(HOURS);
  const dates = format(DATES);
  const longDates = format(LONG_DATES);

  function day(time: number): string {
    const date = dateOf(time);
    const daysAgo = Math.round((midnight(new Date()) - midnight(date)) / 86_400_000);
    if (daysAgo === 0) return words.today;
    if (daysAgo === 1) return words.yesterday;
    const isThisYear = date.getFullYear() === new Date().getFullYear();
    return (isThisYear ? dates : longDates)(date);
  }

  /** The day that was asked for last: those beside each other are mostly of the same one. */
  let from = 0;
  let to = 0;

  function isSameDay(a: number, b: number): boolean {
    const time = dateOf(a).getTime();
    if (time < from || time >= to) {
      const date = new Date(time);
      from = midnight(date);
      date.setDate(date.getDate() + 1);
      to = midnight(date);
    }
    const other = dateOf(b).getTime();
    return other >= from && other < to;
  }

  return {
    tag,
    words,
    time: (time) => (isTime(time) ? hours(time) : ''),
    day,
    isSameDay,
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
