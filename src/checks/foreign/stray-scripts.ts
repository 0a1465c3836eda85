import { SIMPLIFIED_CHARACTERS } from '../../lexicon/tables/simplified-characters.ts';
import type { TextRange } from '../../model/text.ts';
import { onePerPlace } from '../../text/ranges.ts';

export interface StrayScript {
  readonly kind: 'hangul' | 'chinese' | 'script' | 'torn' | 'english';
  readonly range: TextRange;
  /** The English word that was torn, where it is known. */
  readonly word: string | null;
}

/** Hangul syllables; single letters draw faces in posts. */
const HANGUL = /[\uac00-\ud7a3]+(?: [\uac00-\ud7a3]+)*/gu;

/** Other alphabets: words of two letters or more, because faces borrow single ones ((´Д｀), ಠ). */
const OTHER_SCRIPT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Ethiopic}]{2,}|\p{Script=Greek}{3,}/gu;

/** Everyday words of Chinese that are written with no simplified character, or with one and another; none is Japanese. */
const CHINESE_WORDS =
  /你们?|您|她们?|牠|如果|然后|那么|但是|而且|这是|这个|那个|我们|他们|什么|因为|没有|不是/gu;

const HAN_RUN = /\p{Script=Han}+/gu;

/** A run of Chinese characters up to this length is one word and marked whole. */
const ONE_WORD = 4;

/** Words and letters of other languages in a Japanese text that its source does not have. */
export function strayScripts(target: string, source: string): readonly StrayScript[] {
  const found: StrayScript[] = [];
  const add = (kind: StrayScript['kind'], start: number, words: string, word: string | null = null): void => {
    const range = { start, end: start + words.length };
    if (!source.includes(words)) found.push({ kind, range, word });
  };
  for (const { 0: words, index } of target.matchAll(HANGUL)) add('hangul', index, words);
  for (const { 0: words, index } of target.matchAll(OTHER_SCRIPT)) add('script', index, words);
  for (const { start, words } of chineseSentences(target)) add('chinese', start, words);
  for (const { 0: words, index } of target.matchAll(CHINESE_WORDS)) add('chinese', index, words);
  for (const { start, words } of simplifiedRuns(target)) add('chinese', start, words);
  for (const { start, words, word } of tornWords(target, source)) add('torn', start, words, word);
  for (const { start, words } of leftEnglish(target, source)) add('english', start, words);
  return onePerPlace(found, ({ range }) => range);
}

/** Whole sentences without kana. */
const KANALESS = /(?<=^|[\s。！？])[^\s。！？\p{Script=Hiragana}\p{Script=Katakana}]{8,}(?=[。！？\s]|$)/gu;

/** Sentences without kana and with simplified characters: the system went on in Chinese. */
function* chineseSentences(text: string): Iterable<{ readonly start: number; readonly words: string }> {
  for (const { 0: words, index } of text.matchAll(KANALESS))
    if ([...words].some(character => SIMPLIFIED_CHARACTERS.has(character))) yield { start: index, words };
}

function* simplifiedRuns(text: string): Iterable<{ readonly start: number; readonly words: string }> {
  for (const { 0: run, index } of text.matchAll(HAN_RUN)) {
    const simplified = [...run].flatMap((character, at) =>
      SIMPLIFIED_CHARACTERS.has(character) ? [at] : [],
    );
    if (simplified.length === 0) continue;
    const [first, last] = run.length <= ONE_WORD ? [0, run.length - 1] : [simplified[0]!, simplified.at(-1)!];
    yield { start: index + first, words: run.slice(first, last + 1) };
  }
}

/** Latin letters right after a Japanese one: 「スタumpy」; or after a capital of their own: “T ailwind”. */
const TAIL =
  /((?<![\p{Script=Katakana}ー])[\p{Script=Katakana}ー]+|(?<!\p{L})\p{Lu} |(?<=\p{Script=Hiragana}|\p{Script=Han}))(\p{Script=Latin}{3,})(?!\p{Script=Latin})/gu;

/** English words of which a translation system spelled the beginning in kana and copied the rest. */
function* tornWords(
  target: string,
  source: string,
): Iterable<{ readonly start: number; readonly words: string; readonly word: string }> {
  const words = new Set(source.toLowerCase().match(/\p{Script=Latin}+/gu) ?? []);
  for (const { 0: whole, 1: head = '', 2: tail = '', index } of target.matchAll(TAIL)) {
    const letters = tail.toLowerCase();
    if (head === '' || words.has(letters)) continue;
    const start = head.endsWith(' ') ? head.slice(0, 1).toLowerCase() : null;
    const word = [...words].find(candidate =>
      start === null ? candidate.endsWith(letters) : candidate === start + letters,
    );
    if (word !== undefined) yield { start: index, words: whole, word };
  }
}

/** Latin words with spaces and commas between them. */
const LATIN_CLAUSE =
  /(?<!\p{Script=Latin})\p{Script=Latin}[\p{Script=Latin}'’-]*(?:,? \p{Script=Latin}[\p{Script=Latin}'’-]*){3,}/gu;

/**
 * Clauses in English that say what the source says in other words: “…を開き、and discussed the plan”. What is copied word for
 * word is another check's matter, and titles are written in capitals.
 */
function* leftEnglish(
  target: string,
  source: string,
): Iterable<{ readonly start: number; readonly words: string }> {
  const there = new Set(source.toLowerCase().match(/[\p{Script=Latin}'’-]+/gu) ?? []);
  for (const { 0: words, index } of target.matchAll(LATIN_CLAUSE)) {
    const all = words.split(/,? /u);
    const lower = all.filter(word => /^\p{Ll}/u.test(word)).length;
    const shared = all.filter(word => there.has(word.toLowerCase())).length;
    if (lower >= 3 && lower >= all.length * 0.6 && shared >= all.length / 2) yield { start: index, words };
  }
}
