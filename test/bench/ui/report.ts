/** One figure; `target` is the most it should be, null where there is none. */
export interface Row {
  readonly label: string;
  readonly unit: string;
  readonly target: number | null;
  readonly measured: number;
}

export const HEADING = `${'what'.padEnd(58)} ${'target'.padStart(11)} ${'measured'.padStart(11)}`;

/** A line of the table: what should be, what is, and whether that is enough. */
export function formatRow({ label, unit, target, measured }: Row): string {
  const verdict = target === null ? '' : measured <= target ? 'ok' : 'over';
  return [
    label.padEnd(58),
    (target === null ? '' : `≤ ${target} ${unit}`).padStart(11),
    `${measured.toFixed(measured < 100 && unit !== '' ? 1 : 0)} ${unit}`.padStart(11),
    verdict.padStart(5),
  ].join(' ');
}
