import type { TextRange } from '../../model/text.ts';
import type { JapaneseToken } from '../../segment/token.ts';
import { insideAny, span } from '../../text/ranges.ts';
import type { TargetView } from '../context.ts';
import { hasJapanese, isSymbol } from '../japanese-text.ts';

/** Where a sentence was cut, and what would mend it: `fix` replaces the `replace` range, null where nobody can know. */
export interface Cut {
  readonly kind: 'cut' | 'lost-noun';
  readonly range: TextRange;
  readonly fix: string | null;
  readonly replace: TextRange;
  readonly strength: number;
}

/** Words of a cut shown before the gap, in UTF-16 code units, unless the clause begins nearer. */
const LONGEST_HEAD = 14;

/**
 * Places where a clause stops at white space and another begins: 「水曜日に到着 これは」. Links of a web page leave
 * them. After a particle the clause goes on: that is a stray space, a matter of punctuation. Japanese prose has no white space between words: the 400 human paragraphs of the development set have none.
 */
export function cutsAtSpaces({ tokens, text }: TargetView): readonly Cut[] {
  const prose = proseIn(text);
  return tokens.flatMap((token, index) => {
    const before = tokens[index - 1];
    if (before === undefined || isParticle(token) || before.pos === '助詞') return [];
    const gap = { start: before.range.end, end: token.range.start };
    if (gap.start === gap.end || text.slice(gap.start, gap.end).includes('\n')) return [];
    if (!joins(before) || !joins(token) || bothKatakana(before, token) || !insideAny(prose, gap.start))
      return [];
    const head = { start: headStart(tokens, index - 1), end: gap.start };
    return [
      { kind: 'cut', range: span(head, token.range), ...mend(before, tokens[index - 2], gap), strength: 0.9 },
    ];
  });
}

/** Case and topic particles that stand where a noun should be: 「、を壊した」, 「は を開いた」. */
export function lostNouns({ tokens, text, quotations }: TargetView): readonly Cut[] {
  return tokens.flatMap((token, index) => {
    const before = tokens[index - 1];
    if (before === undefined || !isCase(token) || insideAny(quotations, token.range.start)) return [];
    const gap = { start: before.range.end, end: token.range.start };
    if (text.slice(gap.start, gap.end).includes('\n')) return [];
    const strength = lostNounStrength(before, token, gap.end > gap.start, tokens[index + 1]);
    const range = span(before.range, token.range);
    return strength === 0 ? [] : [{ kind: 'lost-noun', range, fix: null, replace: range, strength }];
  });
}

const CASE = new Set(['を', 'に', 'が', 'で', 'へ']);
const isParticle = (token: JapaneseToken): boolean => token.pos === '助詞' || token.pos === '助動詞';
/** The tokenizer takes で and が after a comma for conjunctions. */
const isCase = (token: JapaneseToken): boolean =>
  (token.pos === '助詞' || token.pos === '接続詞') && CASE.has(token.surface);

/** A letter of Japanese stands at this side of the gap; numbers, Latin words and brackets are set with spaces. */
const joins = (token: JapaneseToken): boolean => hasJapanese(token.surface) && !isSymbol(token);

/** Cannot begin a phrase. */
const depends = (token: JapaneseToken): boolean =>
  isParticle(token) || token.detail === '接尾' || token.detail === '非自立' || token.base === 'する';

const KATAKANA = /^[\p{Script=Katakana}ー・]+$/u;
const bothKatakana = (a: JapaneseToken, b: JapaneseToken): boolean =>
  KATAKANA.test(a.surface) && KATAKANA.test(b.surface);

/** Paragraphs with a full stop: headings, tags and captions set words apart with spaces. */
const proseIn = (text: string): readonly TextRange[] =>
  [...text.matchAll(/[^\n]+/g)]
    .filter(({ 0: line }) => line.includes('。'))
    .map(({ 0: line, index }) => ({ start: index, end: index + line.length }));

/** Start of the clause that ends with this token, but no more than a few words back. */
function headStart(tokens: readonly JapaneseToken[], last: number): number {
  const { end } = tokens[last]!.range;
  let first = last;
  while (first > 0) {
    const candidate = tokens[first - 1]!;
    if (candidate.surface === 'は' || (isSymbol(candidate) && candidate.surface !== '・')) break;
    if (end - candidate.range.start > LONGEST_HEAD || candidate.range.end !== tokens[first]!.range.start)
      break;
    first--;
  }
  while (first < last && depends(tokens[first]!)) first++;
  return tokens[first]!.range.start;
}

/** A verbal noun that governs something lost its ending; after an adverb the sentence just goes on. */
function mend(
  before: JapaneseToken,
  governed: JapaneseToken | undefined,
  gap: TextRange,
): Pick<Cut, 'fix' | 'replace'> {
  if (before.detail === 'サ変接続' && governed?.detail === '格助詞') return { fix: 'した。', replace: gap };
  if (before.detail === '副詞可能') return { fix: '、', replace: gap };
  return { fix: null, replace: gap };
}

function lostNounStrength(
  before: JapaneseToken,
  particle: JapaneseToken,
  spaced: boolean,
  after: JapaneseToken | undefined,
): number {
  // 「、が、」 and 「、で、」 begin a clause; 「、には」 and 「、では」 resume a quotation.
  if (before.surface === '、') {
    const resumes = after === undefined || after.pos === '助詞' || isSymbol(after);
    if (particle.surface === 'が' || (resumes && !spaced)) return 0;
    return 0.85;
  }
  if (before.pos !== '助詞' || before.surface === particle.surface) return 0;
  if (spaced) return 0.9;
  return /^[がをは]$/.test(before.surface) &&
    before.detail !== '接続助詞' &&
    /^[をにへ]$/.test(particle.surface)
    ? 0.85
    : 0;
}
