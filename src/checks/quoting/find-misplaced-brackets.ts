import type { TextRange } from '../../model/text.ts';
import { overlaps, slice } from '../../text/ranges.ts';
import { beadAt } from '../bilingual/bead-at.ts';
import { predicateFrom } from '../bilingual/japanese-predicates.ts';
import { isComparable } from '../bilingual/limits.ts';
import type { UnitView } from '../context.ts';
import { type EnglishQuotation, englishQuotations } from './english-quotations.ts';
import { REPORTING } from './quoting.ts';

/** A closing bracket that stands too early or too late. */
export interface MisplacedBracket {
  /** `early`: before the end of the verb; `late`: behind the words that report the quotation. */
  readonly kind: 'early' | 'late';
  /** From where it should stand to where it stands, or the other way round. */
  readonly target: TextRange;
  /** The English quotation; null where none is known to be meant. */
  readonly source: TextRange | null;
  /** What should stand in the place of `target`; null where that is not plain. */
  readonly corrected: string | null;
  readonly strength: number;
}

/** Shorter ones are terms that a verb is made of: 「保護」する. */
const SHORTEST = 8;

/** The English quotes a whole statement, so that the verb belongs to it. */
const SPLITS_STATEMENT = 0.75;
/** It quotes a part of one, which may well end where the Japanese does. */
const SPLITS_PART = 0.35;
const TAKES_IN_REPORT = 0.75;

const INFLECTION =
  /^」(?:する(?!た)|した(?!が|た)|して(?!も、)|され|し、|させ|しよう|しな[いか]|しま[すし]|できる|でき[たな]|れる|れた|なかった|ている|ていた|られ[るた])/u;
const REPORT = new RegExp(`${REPORTING}[^「」、。]{0,4}。?$`, 'u');

/** Quotations that close in the wrong place. */
export function findMisplacedBrackets(unit: UnitView): readonly MisplacedBracket[] {
  if (!isComparable(unit)) return [];
  return unit.target.quotations.flatMap(
    inside => closesEarly(unit, inside) ?? closesLate(unit, inside) ?? [],
  );
}

function closesEarly(unit: UnitView, inside: TextRange): MisplacedBracket | null {
  const { text, tokens } = unit.target;
  if (inside.end - inside.start < SHORTEST || !INFLECTION.test(text.slice(inside.end, inside.end + 6)))
    return null;
  const own = tokens.filter(({ range }) => range.start >= inside.start && range.end <= inside.end);
  const last = own.at(-1);
  const isClause = own.some(({ pos, surface }) => pos === '助詞' && /^[をがはに]$/u.test(surface));
  if (last === undefined || !isClause || !(last.pos === '動詞' || last.detail === 'サ変接続')) return null;
  const predicate = predicateFrom(tokens, inside.end + 1, text.length);
  // The bracket may be taken for the noun that a light verb stands behind.
  if (predicate === null || predicate.start > inside.end + 1) return null;
  const quotation = englishOf(unit, inside);
  const isWhole = quotation?.whole === true && quotation.words >= 4;
  return {
    kind: 'early',
    target: { start: inside.end, end: predicate.end },
    source: quotation?.range ?? null,
    corrected: isWhole ? `${text.slice(inside.end + 1, predicate.end)}」` : null,
    strength: isWhole ? SPLITS_STATEMENT : SPLITS_PART,
  };
}

function closesLate(unit: UnitView, inside: TextRange): MisplacedBracket | null {
  const { text } = unit.target;
  const words = slice(text, inside);
  const report = REPORT.exec(words);
  // A quotation within it, or a と behind it: what was said is that somebody said it.
  if (report === null || report.index < SHORTEST || /[「」『』]/u.test(words)) return null;
  if (/^」と/u.test(text.slice(inside.end, inside.end + 2))) return null;
  const quotation = englishOf(unit, inside);
  if (quotation === null || SAYS.test(slice(unit.source.text, quotation.range))) return null;
  const target = { start: inside.start + report.index, end: inside.end + 1 };
  const tail = report[0].replace(/^[、]|(?<=^と)、/gu, '');
  return { kind: 'late', target, source: quotation.range, corrected: `」${tail}`, strength: TAKES_IN_REPORT };
}

const SAYS = /\b(?:said|says?|told|stated|announced|claimed|wrote)\b/iu;

/** The English quotation that a Japanese one is linked to most, or the only one of its sentences. */
function englishOf(unit: UnitView, inside: TextRange): EnglishQuotation | null {
  const quotations = englishQuotations(unit.source);
  const counted = quotations
    .map(quotation => ({ quotation, links: linksBetween(unit, quotation.range, inside) }))
    .toSorted((a, b) => b.links - a.links);
  if (counted[0] !== undefined && counted[0].links > 0) return counted[0].quotation;
  const bead = beadAt(unit, inside);
  const beside = quotations.filter(({ range }) => bead?.source.some(sentence => overlaps(sentence, range)));
  return beside.length === 1 ? beside[0]! : null;
}

const linksBetween = ({ links }: UnitView, source: TextRange, target: TextRange): number =>
  links.words.filter(link => overlaps(link.target, target) && overlaps(link.source, source)).length;
