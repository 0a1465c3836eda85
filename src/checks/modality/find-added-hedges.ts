import type { SentenceBead } from '../../model/links.ts';
import { overlapsAny, span } from '../../text/ranges.ts';
import { besideBead } from '../bilingual/bead-at.ts';
import type { UnitView } from '../context.ts';
import { type EnglishModal, englishModals } from './english-modality.ts';
import { findWeakenedDuties } from './find-weakened-duties.ts';
import { type JapaneseModal, japaneseModals } from './japanese-modality.ts';
import { type ModalScope, modalScopes } from './modal-scope.ts';
import type { ModalityShift } from './modality-shift.ts';

/** Tokens before a word in which a hedge governs it, and behind it. */
const BEFORE = 9;
const BEHIND = 3;
/** A word that only borders on a hedge has to stand as near as this, in tokens. */
const NEAR = 3;

/** The English sentence has no hedge at all, and the word stands there. */
const STATED_WORD = 0.78;
const STATED_SENTENCE = 0.7;
/** Only words in it that border on a hedge, and none of them near. */
const FAR_FROM_WEAK = 0.65;
/** Only such words, and no knowing which word is hedged. */
const BESIDE_WEAK = 0.5;
/** Its hedges stand elsewhere, and other Japanese expressions render them. */
const RENDERED_ELSEWHERE = 0.5;

/** A Japanese hedge without an English one. */
export interface AddedHedge extends ModalityShift {
  /** Whether `source` is the word that is stated; else it is the whole sentence. */
  readonly isWord: boolean;
}

/** Japanese expressions of doubt or hearsay where the English states a fact. */
export function findAddedHedges(unit: UnitView): readonly AddedHedge[] {
  const weakened = findWeakenedDuties(unit);
  return modalScopes(unit).flatMap(scope => {
    const { modal, bead, word } = scope;
    if (modal.modality !== 'possibility' && modal.modality !== 'evidence') return [];
    if (weakened.some(({ target }) => target === modal.range)) return [];
    const strength = strengthOf(unit, scope);
    if (strength === 0) return [];
    const source = word === null ? bead.source.reduce(span) : unit.source.tokens[word]!.range;
    return [{ target: modal.range, source, isWord: word !== null, strength }];
  });
}

function strengthOf(unit: UnitView, { modal, bead, english, word }: ModalScope): number {
  const hedges = english.filter(hedge => mayBeRendered(hedge, modal, word));
  if (word === null && (isLeftBeside(unit, bead) || !hasVerb(unit, bead))) return 0;
  if (hedges.length === 0) return word === null ? STATED_SENTENCE : STATED_WORD;
  if (word === null) return hedges.every(bordersOn) ? BESIDE_WEAK : 0;
  if (hedges.some(hedge => governs(hedge, word))) return 0;
  const strong = hedges.filter(hedge => !bordersOn(hedge));
  if (strong.length === 0) return FAR_FROM_WEAK;
  const others = japaneseModals(unit.target).filter(
    other =>
      other !== modal &&
      (other.modality === 'possibility' || other.modality === 'evidence') &&
      overlapsAny(bead.target, other.range),
  );
  const own = strong.filter(({ modality }) => modality !== 'report');
  return own.length <= others.length ? RENDERED_ELSEWHERE : 0;
}

/** Whether a sentence beside it has a hedge that its own translation does not render. */
const isLeftBeside = (unit: UnitView, bead: SentenceBead): boolean =>
  besideBead(unit, bead).some(
    ({ source, target }) =>
      englishModals(unit.source).some(
        ({ modality, range }) =>
          (modality === 'possibility' || modality === 'hedge') && overlapsAny(source, range),
      ) && !japaneseModals(unit.target).some(({ range }) => overlapsAny(target, range)),
  );

/** A sentence without a verb (Perhaps so.) says what it says by the one before it. */
const hasVerb = ({ source }: UnitView, bead: SentenceBead): boolean =>
  source.tokens.some(
    ({ pos, range }) => (pos === 'VERB' || pos === 'AUX') && overlapsAny(bead.source, range),
  );

/** Whether an English word of modality may be what the Japanese expression renders. */
function mayBeRendered(
  { modality, index }: EnglishModal,
  modal: JapaneseModal,
  word: number | null,
): boolean {
  if (modality === 'obligation') return false;
  // What is said is not the writer's own statement; that it was said is.
  if (modality === 'report') return modal.modality === 'evidence' && index !== word;
  if (modality === 'ability') return modal.modality === 'possibility';
  return modality !== 'weak' || index !== word;
}

const bordersOn = ({ modality }: EnglishModal): boolean => modality === 'weak' || modality === 'ability';

function governs(hedge: EnglishModal, word: number): boolean {
  const distance = Math.abs(word - hedge.index);
  if (bordersOn(hedge)) return distance <= NEAR;
  return distance <= (hedge.index <= word ? BEFORE : BEHIND);
}
