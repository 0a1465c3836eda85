import type { TextRange } from '../../model/text.ts';
import { onePerPlace } from '../../text/ranges.ts';

export interface SystemNote {
  readonly kind: 'own-english' | 'own-words' | 'markup';
  readonly range: TextRange;
  readonly strength: number;
}

/** A stretch without Japanese: English prose and what stands between its words. */
const ENGLISH = /[A-Za-z][\u0020-\u007e\u2013\u2014\u2018-\u201d\u2026\n]*[A-Za-z]/gu;
/** Addresses are no prose. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+/gu;

/** Fewer words may be a name or a title that the translator added in brackets. */
const FEWEST_WORDS = 5;
/** From this share of words that the source lacks on, the English is the system's own. */
const OWN_SHARE = 0.5;

/** What systems say about their translation instead of translating. */
const OWN_WORDS = [
  /^[^。\n]{0,12}(?:以下|次|こちら)(?:は|が|に|のとおり)[^。\n]{0,20}(?:翻訳|訳文|日本語訳)[^。\n]{0,12}(?:です|ます)[。:：]?/gmu,
  /^(?:【|［|\[)?(?:日本語)?(?:翻訳|訳文|日本語訳)(?:結果|例|文)?(?:】|］|\])?[ \u3000]*[:：]/gmu,
  /^(?:※|[（(])?(?:訳注|翻訳注|翻訳者注|翻訳メモ)[ \u3000]*[:：]/gmu,
  /^(?:注|注意|備考|補足)[ \u3000]*[:：][^\n]*(?:訳|翻訳|原文|表現)[^\n]*/gmu,
  /^(?:Japanese(?: translation)?|Translation|Output|Answer|日本語)[ \u3000]*[:：]/gimu,
  /(?:※|注[:：]|[（(])[^。\n]{0,60}とも?訳(?:せ|すこと|し)[^。\n]*。?/gu,
  /(?:申し訳(?:ありません|ございません)|すみません)が、[^。\n]{0,40}(?:翻訳|訳す)[^。\n]{0,20}(?:でき(?:ません|かねます)|不可能)[^。\n]*。?/gu,
  /(?:これは|この(?:文|表現)は)?、?文脈(?:によって|に応じて|次第で)[^。\n]{0,20}(?:訳|翻訳)[^。\n]*。?/gu,
  /(?:どの|いくつかの|他の|別の)(?:翻訳|訳し方|訳文)(?:が|も|の)[^。\n]{0,30}(?:適切|自然|考えられ|可能)[^。\n]*。?/gu,
  /(?:より|もっと)自然な(?:日本語|訳|翻訳)に(?:する|する場合)[^。\n]*。?/gu,
];

/** The source speaks of translations itself. */
const MENTIONED = /\btranslat|\binterpret|\bin Japanese\b/i;

/** Markup and control words of chat systems. */
const MARKUP =
  /\*\*[^*\n]+\*\*|^#{1,4} .+$|```[a-z]*|<\|?\/?(?:im_start|im_end|endoftext|eot_id|s|INST|translation|output|answer|target|japanese)\|?>|\[\/?INST\]/gmu;

/** Words of the translation system itself in a translation. */
export function systemNotes(target: string, source: string): readonly SystemNote[] {
  const found: SystemNote[] = [];
  const add = (kind: SystemNote['kind'], start: number, length: number, strength: number): void => {
    const range = { start, end: start + length };
    if (length > 0) found.push({ kind, range, strength });
  };
  const prose = target.replace(ADDRESS, address => '\u3000'.repeat(address.length));
  for (const { 0: words, index } of prose.matchAll(ENGLISH))
    if (isOwn(words, source)) add('own-english', index, words.length, 0.95);
  if (!MENTIONED.test(source))
    for (const pattern of OWN_WORDS)
      for (const { 0: words, index } of target.matchAll(pattern)) add('own-words', index, words.length, 0.85);
  for (const { 0: words, index } of target.matchAll(MARKUP))
    if (!source.includes(words.slice(0, 2))) add('markup', index, words.length, 0.85);
  return joined(onePerPlace(found, ({ range }) => range));
}

/**
 * Alternatives and their explanations follow the translation: from the first note that does not open the text to the
 * last, all is the system's.
 */
function joined(notes: readonly SystemNote[]): readonly SystemNote[] {
  const first = notes.findIndex(({ kind, range }) => kind !== 'markup' && range.start > 0);
  const last = notes.at(-1);
  if (first < 0 || last === undefined) return notes;
  const start = notes[first]!;
  return [...notes.slice(0, first), { ...start, range: { start: start.range.start, end: last.range.end } }];
}

/** English sentences that are not the source's: “Please provide more context.” */
function isOwn(words: string, source: string): boolean {
  const all = words.match(/[A-Za-z][a-z'’]+/gu) ?? [];
  if (all.length < FEWEST_WORDS || all.filter(word => /^[a-z]/u.test(word)).length < FEWEST_WORDS - 2)
    return false;
  const there = new Set(source.toLowerCase().match(/[a-z][a-z'’]+/gu) ?? []);
  return all.filter(word => !there.has(word.toLowerCase())).length >= all.length * OWN_SHARE;
}
