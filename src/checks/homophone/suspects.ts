import type { Lexicon } from '../../lexicon/lexicon.ts';
import { homographReadings } from '../../lexicon/tables/korean-homographs.ts';
import type { TextRange } from '../../model/text.ts';
import type { JapaneseToken } from '../../segment/token.ts';
import { contains } from '../../text/ranges.ts';
import type { TargetView } from '../context.ts';

/** A word, or a string of Chinese characters that no dictionary has, that may stand for its Korean homophone. */
export interface Suspect {
  readonly range: TextRange;
  readonly surface: string;
  /** Korean readings, in Hangul. */
  readonly readings: readonly string[];
  /** Native words and loans have no homophones in Chinese characters that merely begin alike. */
  readonly sinoKorean: boolean;
  /** In the dictionary, or a name. */
  readonly isWord: boolean;
  /** Used as an adverb, a prefix or a suffix: such words often have no counterpart of their own. */
  readonly auxiliary: boolean;
  /** The beginning of a longer dictionary word, which the English does not support either. */
  readonly partial: boolean;
  /** Begins and ends where the tokenizer sees words begin and end. */
  readonly aligned: boolean;
  /** A noun that takes する though it names no action: 詩人する. */
  readonly misused: boolean;
}

const AUXILIARY = new Set(['副詞可能', '非自立', '接尾', '接続詞的']);
const KATAKANA = /^[ァ-ヺー]{2,}$/;
const HAN = /[\p{Script=Han}々〆]/u;
/** Tokens of the longest rendering looked for. */
const LONGEST_PHRASE = 4;
/** Korean words of one syllable are too many to tell anything; longer ones have no homophones. */
const SHORTEST = 2;
const LONGEST = 4;

/**
 * Every suspect of a Japanese text that Korean can read. What lies inside a longer dictionary word is none,
 * unless `isSupported` denies the longer word.
 */
export function suspectsOf(
  target: TargetView,
  lexicon: Lexicon,
  isSupported: (word: string) => boolean,
): readonly Suspect[] {
  return [...hanSuspects(target, lexicon, isSupported), ...kanaSuspects(target, lexicon)].filter(
    suspect => suspect.readings.length > 0,
  );
}

function hanSuspects(
  target: TargetView,
  lexicon: Lexicon,
  isSupported: (word: string) => boolean,
): readonly Suspect[] {
  const { tokens, text } = target;
  const starts = new Map(tokens.map((token, index) => [token.range.start, index]));
  const ends = new Map(tokens.map((token, index) => [token.range.end, index + 1]));
  return hanRuns(tokens, text).flatMap(run => {
    const spans = substrings(run);
    const words = spans.filter(span => lexicon.knows(text.slice(span.start, span.end)));
    return spans.flatMap((range): readonly Suspect[] => {
      const around = words.filter(
        word => contains(word, range) && word.end - word.start > range.end - range.start,
      );
      if (!hasSuspectLength(range) || !around.every(word => mayBreakUp(word, range, text, isSupported)))
        return [];
      const surface = text.slice(range.start, range.end);
      const isWord = lexicon.knows(surface);
      const end = ends.get(range.end);
      const aligned = starts.has(range.start) && end !== undefined;
      if (!isWord && !(aligned && looksBroken(tokens.slice(starts.get(range.start), end)))) return [];
      const misused = isWord && takesSuru(tokens[end ?? tokens.length]) && !mayTakeSuru(surface, lexicon);
      const auxiliary = tokens.slice(starts.get(range.start), end).some(token => AUXILIARY.has(token.detail));
      const readings = lexicon.hangulReadings(surface);
      const partial = around.length > 0;
      return [
        {
          range,
          surface,
          readings,
          sinoKorean: true,
          isWord,
          auxiliary: isWord && auxiliary,
          partial,
          aligned,
          misused,
        },
      ];
    });
  });
}

const hasSuspectLength = ({ start, end }: TextRange): boolean =>
  end - start >= SHORTEST && end - start <= LONGEST;

/** A dictionary word less its last character (管理者) is suspect if the English does not support the whole. */
const mayBreakUp = (
  word: TextRange,
  { start, end }: TextRange,
  text: string,
  isSupported: (word: string) => boolean,
): boolean => word.start === start && word.end === end + 1 && !isSupported(text.slice(word.start, word.end));

/** Nouns in kana that Korean writes with a word of several meanings (リンゴ), or with characters of their sound (インド). */
function kanaSuspects(target: TargetView, lexicon: Lexicon): readonly Suspect[] {
  return target.tokens.flatMap((token, at) => {
    const readings = isPlainNoun(token)
      ? [...homographReadings(token.surface), ...readingsInCharacters(token.surface, lexicon)]
      : [];
    return [
      ...(readings.length > 0 ? [listed([token], readings)] : []),
      ...phraseSuspects(target, at, lexicon),
    ];
  });
}

const isPlainNoun = ({ pos, detail }: JapaneseToken): boolean =>
  pos === '名詞' && (detail === '一般' || detail === '固有名詞');

/** Renderings of Korean words that are verbal nouns (引き上げ) or that the tokenizer parts (運転手). */
function phraseSuspects({ tokens, text }: TargetView, from: number, lexicon: Lexicon): readonly Suspect[] {
  const first = tokens[from]!;
  return tokens.slice(from, from + LONGEST_PHRASE).flatMap((last, length): readonly Suspect[] => {
    if (length === 0 && isPlainNoun(first)) return [];
    const surface = text.slice(first.range.start, last.range.end);
    if (surface.length < SHORTEST) return [];
    const readings = homographReadings(surface);
    const known = readings.length === 0 ? [] : lexicon.hangulReadings(surface);
    const own = readings.filter(reading => !known.includes(reading));
    return own.length > 0 ? [listed(tokens.slice(from, from + length + 1), own)] : [];
  });
}

/** A word whose Korean readings the table gives, not its characters. */
const listed = (tokens: readonly JapaneseToken[], readings: readonly string[]): Suspect => ({
  range: { start: tokens[0]!.range.start, end: tokens.at(-1)!.range.end },
  surface: tokens.map(({ surface }) => surface).join(''),
  readings,
  sinoKorean: false,
  isWord: true,
  auxiliary: tokens.some(token => AUXILIARY.has(token.detail)),
  partial: false,
  aligned: true,
  misused: false,
});

/** Readings of the characters once used to write a katakana word by its sound: インド → 印度 → 인도. */
function readingsInCharacters(surface: string, lexicon: Lexicon): readonly string[] {
  if (!KATAKANA.test(surface)) return [];
  return lexicon
    .entries(surface)
    .flatMap(entry => entry.glosses.slice(0, 2))
    .flatMap(gloss => lexicon.translations(gloss))
    .filter(word => lexicon.entries(word).some(entry => entry.reading === surface && word !== surface))
    .flatMap(word => lexicon.hangulReadings(word));
}

/** Maximal stretches of Chinese characters, numerals left out. */
function hanRuns(tokens: readonly JapaneseToken[], text: string): readonly TextRange[] {
  const runs: { start: number; end: number }[] = [];
  const numerals = new Set(
    tokens.filter(token => token.detail === '数').flatMap(({ range }) => [range.start]),
  );
  for (let at = 0; at < text.length; at++) {
    if (!HAN.test(text[at]!) || numerals.has(at)) continue;
    const last = runs.at(-1);
    if (last?.end === at) last.end = at + 1;
    else runs.push({ start: at, end: at + 1 });
  }
  return runs;
}

/** Longest dictionary word looked for around a suspect, in characters. */
const LONGEST_WORD = 8;

function substrings({ start, end }: TextRange): readonly TextRange[] {
  const ranges: TextRange[] = [];
  for (let from = start; from < end; from++)
    for (let to = from + SHORTEST; to <= Math.min(end, from + LONGEST_WORD); to++)
      ranges.push({ start: from, end: to });
  return ranges;
}

/** A string that is no word is suspect if the tokenizer had to break part of it into single characters. */
function looksBroken(tokens: readonly JapaneseToken[]): boolean {
  return tokens.some(token => token.surface.length === 1);
}

const takesSuru = (next: JapaneseToken | undefined): boolean =>
  next !== undefined && ['する', 'できる', '出来る', 'いたす'].includes(next.base) && next.pos === '動詞';

function mayTakeSuru(surface: string, lexicon: Lexicon): boolean {
  const entries = lexicon.entries(surface);
  return entries.length === 0 || entries.some(entry => entry.pos.some(pos => pos.startsWith('vs')));
}
