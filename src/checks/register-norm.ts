import type { HouseRegister } from '../model/profile.ts';
import type { DocumentView, UnitView } from './context.ts';
import { sentencesOf } from './japanese-text.ts';
import { perView } from './memo.ts';
import { type Ending, endingOf, type Register } from './register.ts';
import { isProse, isSpoken } from './source-voice.ts';

/** The register an article is written in, and how far a sentence that departs from it is a slip. */
export interface RegisterNorm {
  readonly register: Register;
  readonly count: number;
  readonly total: number;
  readonly strength: number;
}

/** Fewer sentence ends than this do not show which register a text is written in. */
const FEWEST_ENDS = 6;

/** News is written in だ・である: a text counts as polite only if this share of its sentences is. */
const POLITE_SHARE = 0.65;

/** Closed sentences of running prose that are in one register or the other. */
export const endingsOf = perView(({ source, target }: UnitView): readonly Ending[] =>
  source.text !== '' && !isProse(source)
    ? []
    : sentencesOf(target).flatMap(sentence => {
        const ending = endingOf(sentence);
        const stop = target.text.slice(sentence.range.start, sentence.range.end).trimEnd().at(-1);
        return ending === null || stop === undefined || !'。.．'.includes(stop) ? [] : [ending];
      }),
);

/** One norm for each register that may be laid down, and the article's own. */
const NORMS: Readonly<Record<HouseRegister, symbol>> = {
  auto: Symbol('register of the article'),
  plain: Symbol('plain register laid down'),
  polite: Symbol('polite register laid down'),
};
const REGISTERS = Symbol('registers of the sentences');

/** The register of each sentence end, by paragraph. */
const registersIn = (document: DocumentView): readonly (readonly Register[])[] =>
  document.fact(REGISTERS, units => units.map(unit => endingsOf(unit).map(({ register }) => register)));

/** A newsroom that says how its sentences end means each of them. */
const LAID_DOWN = 0.9;

/** The register that is wanted of the article: as laid down, or its own; null where too few sentences show one. */
export function normOf(document: DocumentView, wanted: HouseRegister): RegisterNorm | null {
  return document.fact(NORMS[wanted], () =>
    wanted === 'auto' ? ownNorm(document) : laidDown(document, wanted),
  );
}

function laidDown(document: DocumentView, register: Register): RegisterNorm {
  const registers = registersIn(document).flat();
  const count = registers.filter(each => each === register).length;
  return { register, count, total: registers.length, strength: LAID_DOWN };
}

function ownNorm(document: DocumentView): RegisterNorm | null {
  const paragraphs = registersIn(document);
  const registers = paragraphs.flat();
  const total = registers.length;
  if (total < FEWEST_ENDS) return null;
  const polite = registers.filter(register => register === 'polite').length;
  const register: Register = polite >= total * POLITE_SHARE ? 'polite' : 'plain';
  const count = register === 'polite' ? polite : total - polite;
  const strength = isSpoken(document) ? spokenStrength(count, total) : strengthOf(count, total, paragraphs);
  return { register, count, total, strength };
}

/** From this share on an article has a register, and what departs from it is a slip; 0.8 to 0.9 do alike on human translations. */
const CLEAR_SHARE = 0.85;

/**
 * On human translations of the development set departures are rare where at least nine in ten sentences agree. Without
 * a clear majority only an article that changes register inside its paragraphs is surely wrong: where whole paragraphs
 * agree, columns, reports and speech may stand side by side as in the source.
 */
function strengthOf(count: number, total: number, paragraphs: readonly (readonly Register[])[]): number {
  const share = count / total;
  if (share >= 0.9) return 0.9;
  if (share >= CLEAR_SHARE || total - count === 1) return 0.7;
  if (!changesWithin(paragraphs)) return 0.3;
  return share >= 0.75 ? 0.7 : 0.55;
}

/** Speech and posts change their tone; only where a long text never does is one sentence a slip. */
const spokenStrength = (count: number, total: number): number =>
  count >= 15 && total - count <= 2 ? 0.7 : 0.3;

/** Sentence by sentence translation mixes registers in a fifth of the paragraphs or more; people do so now and then. */
function changesWithin(paragraphs: readonly (readonly Register[])[]): boolean {
  const several = paragraphs.filter(({ length }) => length > 1);
  const mixed = several.filter(registers => new Set(registers).size > 1).length;
  return mixed >= 2 && mixed >= several.length / 5;
}
