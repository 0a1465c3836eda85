import type { SentenceBead } from '../../model/links.ts';
import type { TextRange } from '../../model/text.ts';
import { contains, overlaps, overlapsAny, slice, span, trimRange } from '../../text/ranges.ts';
import { isContentWord } from '../bilingual/english-words.ts';
import { isComparable } from '../bilingual/limits.ts';
import { linksFrom } from '../bilingual/links.ts';
import type { UnitView } from '../context.ts';
import { type EnglishQuotation, englishQuotations } from './english-quotations.ts';
import { hasOtherMarks, isStatement, REPORTING } from './quoting.ts';

/** An English quotation that the Japanese does not quote. */
export interface LostQuotation {
  /** The English between its marks. */
  readonly source: TextRange;
  /** What renders it without marks; null where nothing does. */
  readonly target: TextRange | null;
  /** What belongs between 「 and 」, where both ends are plain. */
  readonly quotable: TextRange | null;
  readonly strength: number;
}

/** Shorter ones are terms and titles as often as speech. */
const SHORTEST = 3;
const LONG = 5;
/** Links below this chance do not say where a quotation is rendered. */
const SURE = 0.4;
/** Below this they do not even say that a word is. */
const POSSIBLE = 0.3;
/** Linked words that show that a quotation is rendered. */
const ENOUGH = 2;
/** Content words from which their links say whether a quotation is rendered. */
const SUBSTANTIAL = 3;
/** Share of its content words that is linked where it is rendered; between 0.3 and 0.5 little changes. */
const RENDERED = 0.4;

/** Characters of the quotation that may stand before its first link, and links that may reach behind its end. */
const LEAD = 4;
const OVERRUN = 10;
/** Characters before their end in which the words that report the quotation may begin: a title and a name. */
const REPORTER = 30;
/** Share of the links below which a sentence has them by chance. */
const FEW = 0.2;

/** What somebody said, with its stop, became the paper's own statement. */
const SPEECH = 0.82;
/** A part of a sentence in their words. */
const PART = 0.7;
/** Three or four words: translators leave such marks out now and then. */
const PHRASE = 0.35;
/** Nothing renders the quotation, and there are fewer in the Japanese. */
const GONE = 0.65;

/** English quotations of which the Japanese has no quotation. */
export function findLostQuotations(unit: UnitView): readonly LostQuotation[] {
  if (!isComparable(unit) || hasOtherMarks(unit.target)) return [];
  const quotations = englishQuotations(unit.source);
  return quotations.flatMap((quotation): readonly LostQuotation[] => {
    if (!quotation.closed || quotation.words < SHORTEST) return [];
    const links = linksOf(unit, quotation.range, POSSIBLE);
    if (links.some(target => overlapsAny(unit.target.quotations, target))) return [];
    const beads = unit.links.sentences.filter(
      ({ source, target }) => target.length > 0 && overlapsAny(source, quotation.range),
    );
    if (beads.length === 0 || hasUnclaimed(unit, beads, quotation, quotations)) return [];
    const sure = linksOf(unit, quotation.range, SURE);
    const { words, share } = rendered(unit, quotation);
    if (sure.length >= ENOUGH && share >= RENDERED) return [unmarked(unit, quotation, sure)];
    // It may have been cut off as a sentence of its own, which is linked to another.
    return words >= SUBSTANTIAL &&
      share < RENDERED &&
      !isName(unit, quotation) &&
      isReported(unit, beads, quotation) &&
      !hasUnclaimed(unit, unit.links.sentences, quotation, quotations)
      ? [{ source: quotation.range, target: null, quotable: null, strength: GONE }]
      : [];
  });
}

/** What the words of a stretch of the source are linked to. */
const linksOf = (unit: UnitView, source: TextRange, chance: number): readonly TextRange[] =>
  linksFrom(unit, source, chance).map(({ target }) => target);

/** Whether the sentences have a Japanese quotation that no other English one is linked to: it may be this one's. */
const hasUnclaimed = (
  unit: UnitView,
  beads: readonly SentenceBead[],
  quotation: EnglishQuotation,
  quotations: readonly EnglishQuotation[],
): boolean =>
  unit.target.quotations
    .filter(quoted => beads.some(({ target }) => overlapsAny(target, quoted)))
    .some(
      quoted =>
        !quotations.some(
          other => other !== quotation && overlapsAny(linksOf(unit, other.range, POSSIBLE), quoted),
        ),
    );

/** Whether the rest of the sentence is rendered; else the whole sentence is left out, which is another check's business. */
function isReported(unit: UnitView, beads: readonly SentenceBead[], { range }: EnglishQuotation): boolean {
  const sentences = beads.flatMap(bead => bead.source).filter(sentence => overlaps(sentence, range));
  const rest = unit.source.tokens.filter(
    token =>
      !overlaps(token.range, range) &&
      sentences.some(sentence => contains(sentence, token.range)) &&
      (token.pos === 'VERB' || (token.kind === 'word' && !token.stop && isContentWord(token.lemma))),
  );
  const linked = rest.filter(token => linksFrom(unit, token.range, SURE).length > 0);
  return linked.length > 0 && linked.length >= rest.length / 2;
}

/** The content words of a quotation, and the share of them that is linked. */
function rendered(unit: UnitView, { range }: EnglishQuotation) {
  const content = unit.source.tokens.filter(
    token =>
      token.kind === 'word' && !token.stop && isContentWord(token.lemma) && contains(range, token.range),
  );
  const linked = content.filter(token => linksFrom(unit, token.range, SURE).length > 0);
  return { words: content.length, share: linked.length / Math.max(1, content.length) };
}

/** The title of a work, which Japanese may give without marks: its long words have capitals. */
const isName = ({ source }: UnitView, { range }: EnglishQuotation): boolean => {
  const words = source.tokens.filter(
    ({ kind, stop, range: own }) => kind === 'word' && !stop && contains(range, own),
  );
  return words.length > 1 && words.every(({ text }) => /^\p{Lu}/u.test(text));
};

function unmarked(unit: UnitView, quotation: EnglishQuotation, links: readonly TextRange[]): LostQuotation {
  const { target, plain } = renderingOf(unit, links);
  const strength =
    isName(unit, quotation) || quotation.words < LONG ? PHRASE : quotation.whole ? SPEECH : PART;
  return { source: quotation.range, target, quotable: plain ? target : null, strength };
}

/**
 * Where the links lie, single ones in other sentences left out. `plain`: it begins with the sentence or behind a comma and
 * goes on to the と of a verb of saying.
 */
function renderingOf({ target: { text, sentences } }: UnitView, links: readonly TextRange[]) {
  const own = sentences.filter(
    sentence => links.filter(link => overlaps(sentence, link)).length >= links.length * FEW,
  );
  const hull = links.filter(link => overlapsAny(own, link)).reduce(span);
  const first = own[0]!;
  const before = text.slice(first.start, hull.start);
  const comma = before.lastIndexOf('、') + 1;
  const begins = before.length - comma <= LEAD;
  const start = begins ? first.start + comma : hull.start;
  const from = Math.max(start, hull.end - REPORTER);
  const report = text.slice(from, own.at(-1)!.end).search(REPORT);
  if (report < 0 || from + report > hull.end + OVERRUN)
    return { target: trimRange(text, { start, end: hull.end }), plain: false };
  const found = trimRange(text, { start, end: from + report });
  return { target: found, plain: begins && own.length === 1 && isStatement(slice(text, found)) };
}

const REPORT = new RegExp(REPORTING, 'u');
