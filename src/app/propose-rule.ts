import { linkUnit } from '../align/words/link-unit.ts';
import type { LinkableSource } from '../align/words/linkable.ts';
import type { LanguageTools } from '../lexicon/language-tools.ts';
import type { Correction } from '../model/term.ts';
import type { TextRange } from '../model/text.ts';
import { japaneseSentences } from '../segment/sentences.ts';
import type { JapaneseToken } from '../segment/token.ts';
import { overlaps, slice } from '../text/ranges.ts';
import { type Change, changesOf } from './compare-text.ts';

/** Longest text, in characters a side, that is compared while somebody waits. */
const LONGEST_TEXT = 8_000;
/** Links below this chance show the wrong words too often. */
const SURE = 0.6;
/** English words further apart than this are no phrase. In UTF-16 units. */
const LONGEST_PHRASE = 48;
/** A rewritten sentence is no rule about words. In UTF-16 units. */
const LONGEST_WORDS = 24;
const MOST_CORRECTIONS = 12;

interface Texts {
  readonly source: string;
  readonly before: string;
  readonly after: string;
}

/** What a reviewer changed, place by place, each with the English it renders; what merely came or went is left out. */
export function proposeCorrections(texts: Texts, tools: LanguageTools): readonly Correction[] {
  const { source, before, after } = texts;
  if (before === after || Object.values(texts).some(({ length }) => length > LONGEST_TEXT)) return [];
  const english = { text: source, ...tools.english.analyze(source) };
  const tokens = { before: tools.japanese.tokenize(before), after: tools.japanese.tokenize(after) };
  const linksOf = (text: string, of: readonly JapaneseToken[]) =>
    linkUnit(english, { text, tokens: of, sentences: japaneseSentences(text) }, tools.lexicon).words;
  const links = { before: linksOf(before, tokens.before), after: linksOf(after, tokens.after) };
  const linked = (side: 'before' | 'after', range: TextRange) =>
    links[side].filter(({ score, target }) => score >= SURE && overlaps(target, range));
  const corrections = changesOf(before, after, tools.japanese)
    .map(change => wholeWords(change, texts, tokens))
    .flatMap((change): readonly Correction[] => {
      const wrong = slice(before, change.before).trim();
      const right = slice(after, change.after).trim();
      if (!isWord(wrong) || !isWord(right) || Math.max(wrong.length, right.length) > LONGEST_WORDS) return [];
      // What is right is linked more surely than what is wrong.
      const sources = [linked('after', change.after), linked('before', change.before)];
      const ranges = sources.map(found => found.map(link => link.source)).find(found => found.length > 0);
      return [{ wrong, right, english: ranges === undefined ? '' : phraseOf(ranges, english) }];
    });
  const once = new Map(corrections.map(each => [JSON.stringify(each), each]));
  return [...once.values()].slice(0, MOST_CORRECTIONS);
}

const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** A change inside a compound becomes one of the whole compound: 管理者 → 当局者, not 管理 → 当局. */
function wholeWords(
  change: Change,
  { before, after }: Texts,
  tokens: Readonly<Record<'before' | 'after', readonly JapaneseToken[]>>,
): Change {
  let { before: old, after: young } = change;
  const next = tokens.before.find(({ range }) => range.start === old.end);
  const last = tokens.before.findLast(({ range }) => range.end <= old.end && range.start >= old.start);
  if (
    next !== undefined &&
    next.detail === '接尾' &&
    last?.pos === '名詞' &&
    isShared(next, after, young.end)
  ) {
    const { length } = next.surface;
    old = { ...old, end: old.end + length };
    young = { ...young, end: young.end + length };
  }
  const previous = tokens.before.find(({ range }) => range.end === old.start);
  const length = previous?.surface.length ?? 0;
  const joins =
    previous?.pos === '接頭詞' || (previous?.pos === '名詞' && length === 1 && isKanji(before, old));
  if (joins && isKanji(before, { start: old.start - length, end: old.start })) {
    old = { ...old, start: old.start - length };
    young = { ...young, start: young.start - length };
  }
  return { before: old, after: young };
}

const isShared = ({ surface }: JapaneseToken, after: string, at: number): boolean =>
  after.startsWith(surface, at);

const isKanji = (text: string, range: TextRange): boolean => /^\p{Script=Han}+$/u.test(slice(text, range));

/** The words from the first to the last of these ranges, function words at either end left out, as they are looked up. */
function phraseOf(ranges: readonly TextRange[], { text, tokens }: LinkableSource): string {
  const start = Math.min(...ranges.map(range => range.start));
  const end = Math.max(...ranges.map(range => range.end));
  const range = end - start <= LONGEST_PHRASE ? { start, end } : ranges[0]!;
  const inside = tokens.filter(token => overlaps(token.range, range) && token.kind !== 'punctuation');
  const content = inside.filter(({ stop }) => !stop);
  const [first, last] = [content[0] ?? inside[0], content.at(-1) ?? inside.at(-1)];
  if (first === undefined || last === undefined) return '';
  const phrase = text.slice(first.range.start, last.range.start);
  return phrase + (/^(?:NOUN|VERB)$/.test(last.pos) && /^\p{Ll}+$/u.test(last.text) ? last.lemma : last.text);
}
