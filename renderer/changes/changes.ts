import type { Output } from '../../src/api/contract.ts';

type DiffPart = Output<'text.compare'>[number];

/** One place at which two texts differ: the words that went, and those that came in their place. */
export interface Change {
  readonly kind: 'change';
  /** Counts the changes of a text from 0. */
  readonly index: number;
  readonly deleted: string;
  readonly inserted: string;
}

export type ChangePart = { readonly kind: 'same'; readonly text: string } | Change;

/** A comparison as what stayed and what was changed: words that went and came at one place are one change. */
export function changeParts(parts: readonly DiffPart[]): readonly ChangePart[] {
  const found: ChangePart[] = [];
  let index = 0;
  for (const { kind, text } of parts) {
    if (kind === 'same') {
      found.push({ kind, text });
      continue;
    }
    const last = found.at(-1);
    const open = last?.kind === 'change' ? last : null;
    if (open !== null) found.pop();
    found.push({
      kind: 'change',
      index: open?.index ?? index++,
      deleted: (open?.deleted ?? '') + (kind === 'deleted' ? text : ''),
      inserted: (open?.inserted ?? '') + (kind === 'inserted' ? text : ''),
    });
  }
  return found;
}

/** How many places differ. */
export const countChanges = (parts: readonly ChangePart[]): number =>
  parts.filter(({ kind }) => kind === 'change').length;

/** The later text with one change taken back. */
export function withoutChange(parts: readonly ChangePart[], index: number): string {
  return parts
    .map(part => {
      if (part.kind === 'same') return part.text;
      return part.index === index ? part.deleted : part.inserted;
    })
    .join('');
}

/** The next unit, or the one before, whose text was changed, going round past the ends; null where there is no other. */
export function neighbourChanged<Id>(
  changed: readonly Id[],
  order: readonly Id[],
  from: Id | null,
  step: 1 | -1,
) {
  const rank = new Map(order.map((id, at) => [id, at]));
  const here = from === null ? -1 : (rank.get(from) ?? -1);
  const others = changed.filter(id => id !== from);
  const beyond = (id: Id): boolean => ((rank.get(id) ?? -1) - here) * step > 0;
  return (
    (step === 1 ? others.find(beyond) : others.findLast(beyond)) ?? others.at(step === 1 ? 0 : -1) ?? null
  );
}
