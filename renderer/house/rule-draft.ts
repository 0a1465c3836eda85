import type { Correction, Term, TrapRule } from '../../src/model/term.ts';

/** A rule while it is thought about: a term, or a mistranslation. */
export interface RuleDraft extends TrapRule {
  readonly kind: 'terms' | 'trap';
}

/** What the core looks for and stores. */
export type RuleInput =
  | { readonly kind: 'terms'; readonly terms: Term[] }
  | { readonly kind: 'trap'; readonly rule: TrapRule };

/** A rule as a correction suggests it. */
export function draftFrom(correction: Correction | undefined, kind: RuleDraft['kind']): RuleDraft {
  const { english = '', wrong = '', right = '' } = correction ?? {};
  return { kind, english, wrong, right, note: '' };
}

/** The rule as the core takes it; null where something it needs is missing. */
export function ruleInput(draft: RuleDraft): RuleInput | null {
  const english = draft.english.trim();
  const [wrong, right, note] = [draft.wrong.trim(), draft.right.trim(), draft.note.trim()];
  if (!/[\p{L}\p{N}]/u.test(english) || wrong === right) return null;
  if (draft.kind === 'trap')
    return wrong === '' ? null : { kind: 'trap', rule: { english, wrong, right, note } };
  if (right === '') return null;
  const preferred: Term = { source: english, target: right, status: 'preferred', note };
  const refused: Term = { source: english, target: wrong, status: 'deprecated', note };
  return { kind: 'terms', terms: wrong === '' ? [preferred] : [preferred, refused] };
}

/** The correction of an issue first, then the others of the text, each words pair once. */
export function allCorrections(
  given: Correction | null,
  found: readonly Correction[],
): readonly Correction[] {
  const all = given === null ? found : [withEnglish(given, found), ...found];
  return [...new Map(all.map(each => [`${each.wrong}\u0000${each.right}`, each])).values()];
}

/** What an issue is about names no English words: those that word links found for the same change do. */
function withEnglish(given: Correction, found: readonly Correction[]): Correction {
  if (given.english !== '') return given;
  const same = found.find(({ wrong, right }) => wrong === given.wrong && right === given.right);
  return { ...given, english: same?.english ?? found[0]?.english ?? '' };
}
