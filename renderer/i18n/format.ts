import type { Locale } from '../../src/model/text.ts';

/** Keeps what is slow to make and asked for again and again, by language and options. */
function kept<Options, Format>(make: (locale: Locale, options: Options) => Format) {
  const formats = new Map<string, Format>();
  return (locale: Locale, options: Options): Format => {
    const key = `${locale} ${JSON.stringify(options)}`;
    const known = formats.get(key);
    if (known !== undefined) return known;
    const format = make(locale, options);
    formats.set(key, format);
    return format;
  };
}

/** How dates are written: lists ask at every line. */
export const dateFormat = kept(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);

/** How numbers are written. */
export const numberFormat = kept(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);

/** A moment (ISO 8601) as a list shows it: the time today, the day this year, else the date. */
export function formatMoment(iso: string, locale: Locale, now: Date = new Date()): string {
  const date = new Date(iso);
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  if (date.toDateString() === now.toDateString()) return dateFormat(locale, time).format(date);
  const sameYear = date.getFullYear() === now.getFullYear();
  const day = { month: 'numeric', day: 'numeric' } as const;
  return dateFormat(locale, {
    ...day,
    ...(sameYear ? time : { year: 'numeric' }),
  }).format(date);
}

/** Hours, minutes and seconds of a moment. */
export function formatTime(date: Date, locale: Locale): string {
  const parts = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const;
  return dateFormat(locale, parts).format(date);
}

/** A count with the separators of the language. */
export function formatNumber(value: number, locale: Locale): string {
  return numberFormat(locale, {}).format(value);
}
