import type { Locale } from '../../src/model/text.ts';

/** A moment (ISO 8601) as a list shows it: the time today, the day this year, else the date. */
export function formatMoment(iso: string, locale: Locale, now: Date = new Date()): string {
  const date = new Date(iso);
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  if (date.toDateString() === now.toDateString()) return new Intl.DateTimeFormat(locale, time).format(date);
  const sameYear = date.getFullYear() === now.getFullYear();
  const day = { month: 'numeric', day: 'numeric' } as const;
  return new Intl.DateTimeFormat(locale, {
    ...day,
    ...(sameYear ? time : { year: 'numeric' }),
  }).format(date);
}

/** Hours, minutes and seconds of a moment. */
export function formatTime(date: Date, locale: Locale): string {
  const parts = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat(locale, parts).format(date);
}

/** A count with the separators of the language. */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale).format(value);
}
