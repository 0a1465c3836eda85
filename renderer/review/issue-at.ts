/** The issue of the mark, or of the icon in the margin, that an event met; null for neither. */
export function issueAt(target: EventTarget): string | null {
  if (!(target instanceof Element)) return null;
  const { issue, gravest } = target.closest<HTMLElement>('[data-issue], [data-gravest]')?.dataset ?? {};
  return issue ?? gravest ?? null;
}
