import { slice } from '../../text/ranges.ts';
import type { UnitView } from '../context.ts';
import type { EnglishModal } from './english-modality.ts';
import { OBLIGING } from './japanese-modality.ts';
import { type ModalScope, modalScopes } from './modal-scope.ts';
import type { ModalityShift } from './modality-shift.ts';

/** Characters before an expression of modality in which its clause begins. */
const CLAUSE = 22;
/** Tokens before a word in which a modal governs it. */
const BEFORE = 9;

/** The English modal nearest before the word demands it. */
const DUTY_OF_THE_WORD = 0.75;
/** The English sentence demands, the Japanese only allows. */
const DUTY_OF_THE_SENTENCE = 0.55;

/** Japanese expressions of possibility or permission where the English has must, should or need. */
export function findWeakenedDuties(unit: UnitView): readonly ModalityShift[] {
  return modalScopes(unit).flatMap(scope => {
    if (scope.modal.modality === 'evidence') return [];
    const duties = scope.english.filter(({ modality }) => modality === 'obligation');
    if (duties.length === 0 || obligesBefore(unit, scope)) return [];
    const shared = { target: scope.modal.range };
    const nearest = nearestBefore(scope);
    if (nearest?.modality === 'obligation')
      return [{ ...shared, source: nearest.range, strength: DUTY_OF_THE_WORD }];
    const opens = scope.english.some(({ modality }) => /^(?:possibility|ability|hedge)$/.test(modality));
    const text = scope.bead.target.map(sentence => slice(unit.target.text, sentence)).join('');
    if (opens || OBLIGING.test(text)) return [];
    return [{ ...shared, source: duties[0]!.range, strength: DUTY_OF_THE_SENTENCE }];
  });
}

/** Whether the clause already obliges: すべきかもしれない. */
function obligesBefore({ target }: UnitView, { modal }: ModalScope): boolean {
  const before = target.text.slice(Math.max(0, modal.range.start - CLAUSE), modal.range.start);
  return OBLIGING.test(before.slice(before.lastIndexOf('、') + 1));
}

/** The modal that governs the word: the last one before it. */
function nearestBefore({ english, word }: ModalScope): EnglishModal | undefined {
  if (word === null) return undefined;
  return english.findLast(
    ({ modality, index }) =>
      modality !== 'report' && modality !== 'weak' && index <= word && word - index <= BEFORE,
  );
}
