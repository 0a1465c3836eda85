import { isAllowed, type UnitRendering, type UnitTerm } from '../../src/model/term.ts';

/** What a translation makes of a term: a rendering that may stand, one that may not, or none that is laid down. */
export type TermStanding = 'used' | 'refused' | 'missing';

const stands = ({ places }: UnitRendering): boolean => places.length > 0;

/** Whether the translation of a unit renders a term as the newsroom wants it. */
export function standingOf({ renderings }: UnitTerm): TermStanding {
  if (renderings.some(each => !isAllowed(each.status) && stands(each))) return 'refused';
  return renderings.some(stands) ? 'used' : 'missing';
}

/** What is put in for a term: its preferred rendering; null where the termbase only says what not to write. */
export const insertable = ({ renderings }: UnitTerm): string | null =>
  renderings.find(({ status }) => isAllowed(status))?.target ?? null;
