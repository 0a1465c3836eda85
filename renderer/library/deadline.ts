import type { ArticleSummary } from '../../src/model/review.ts';
import type { Locale } from '../../src/model/text.ts';
import { dateFormat, numberFormat } from '../i18n/format.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Past its deadline, and not yet approved. */
export const isOverdue = (
  { deadline, state }: Pick<ArticleSummary, 'deadline' | 'state'>,
  now: Date,
): boolean => deadline !== null && state !== 'approved' && Date.parse(deadline) < now.getTime();

/** The calendar day of a moment where the reader is, counted in days. */
const dayOf = (date: Date): number => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY;

export interface DeadlineView {
  readonly tone: 'overdue' | 'today' | 'calm';
  readonly day: 'today' | 'tomorrow' | 'other';
  /** The day if it is another one, and the time, in the reader's time zone. */
  readonly moment: string;
  /** How long it is, or was, in words; null where nobody needs to hurry. */
  readonly distance: string | null;
}

/** A length of time in one unit: minutes below an hour, hours below two days, else days. */
function inWords(length: number, locale: Locale): string {
  const [value, unit] =
    length < HOUR
      ? [Math.max(1, Math.floor(length / MINUTE)), 'minute']
      : length < 2 * DAY
        ? [Math.floor(length / HOUR), 'hour']
        : [Math.floor(length / DAY), 'day'];
  return numberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}

/** What a list says of a deadline (ISO 8601) now. */
export function viewDeadline(
  article: { readonly deadline: string; readonly state: ArticleSummary['state'] },
  now: Date,
  locale: Locale,
): DeadlineView {
  const date = new Date(article.deadline);
  const days = dayOf(date) - dayOf(now);
  const day = days === 0 ? 'today' : days === 1 ? 'tomorrow' : 'other';
  const moment = dateFormat(locale, {
    ...(day === 'other' && {
      month: locale === 'en' ? 'short' : 'numeric',
      day: 'numeric',
      weekday: 'short',
    }),
    ...(date.getFullYear() !== now.getFullYear() && day === 'other' && { year: 'numeric' }),
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(date);
  const distance = Math.abs(date.getTime() - now.getTime());
  if (article.state === 'approved') return { tone: 'calm', day, moment, distance: null };
  if (isOverdue(article, now)) return { tone: 'overdue', day, moment, distance: inWords(distance, locale) };
  return {
    tone: day === 'today' ? 'today' : 'calm',
    day,
    moment,
    distance: distance < 8 * DAY ? inWords(distance, locale) : null,
  };
}

/** A moment (ISO 8601) as a `datetime-local` field has it: where the reader is, without a time zone. */
export function toLocalInput(iso: string | null): string {
  if (iso === null) return '';
  const date = new Date(iso);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The moment a `datetime-local` field names where the reader is; null for none. */
export function fromLocalInput(value: string): string | null {
  const date = new Date(value);
  return value === '' || Number.isNaN(date.getTime()) ? null : date.toISOString();
}
