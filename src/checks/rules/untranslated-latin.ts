import { latinKey } from '../../lexicon/latin-key.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Evidence, Suggestion } from '../../model/issue.ts';
import type { TextRange } from '../../model/text.ts';
import { insideAny, overlaps } from '../../text/ranges.ts';
import { counterpartOf } from '../bilingual/counterpart.ts';
import { matchBrackets } from '../brackets.ts';
import { defineCheck } from '../check.ts';
import type { DocumentView, TargetView, UnitView } from '../context.ts';
import { type HalfWord, halfWords } from '../latin/half-words.ts';
import { KEPT_ABBREVIATIONS, KEPT_NAMES, PERSON_SUFFIX, PLACE_SUFFIX } from '../latin/kept-words.ts';
import { type LatinRun, latinRuns } from '../latin/latin-runs.ts';
import { perView } from '../memo.ts';
import { quote } from '../message.ts';
import { nameLedger } from '../names/name-ledger.ts';

export const untranslatedLatin = defineCheck(
  {
    id: 'untranslated-latin',
    version: 2,
    category: 'accuracy/untranslated',
    severity: 'major',
    stage: 'stable',
    title: { ja: '未訳の英語', en: 'Left untranslated' },
    docs: {
      what: {
        ja: '原文の語がローマ字のまま訳文に残っている。略語・単位・URLや、新聞でもローマ字で書く名称は除く。',
        en: 'Words of the source left in Latin letters. Acronyms, units, addresses and names that the press keeps in Latin letters are left out.',
      },
      why: {
        ja: '機械翻訳は知らない固有名詞や語をそのまま写すことがある。',
        en: 'Systems copy names and words they do not know.',
      },
      fix: {
        ja: 'カタカナ表記または訳語に改める。',
        en: 'Write the name in katakana, or translate the word.',
      },
    },
    messages: {
      word: {
        ja: '「{words}」が英語のまま残っています。',
        en: '“{words}” is left in English.',
      },
      name: {
        ja: '名前「{words}」がローマ字のまま残っています。',
        en: 'The name “{words}” is left in Latin letters.',
      },
      gloss: {
        ja: '「{words}」の原つづりがかっこに入っています。新聞では普通カタカナだけにします。',
        en: 'The spelling “{words}” is added in brackets; newspapers normally give the katakana alone.',
      },
      half: {
        ja: '「{words}」は“{source}”の途中からローマ字のままです。',
        en: '“{words}” turns into Latin letters half-way through “{source}”.',
      },
    },
    examples: {
      bad: [
        {
          en: 'They lost a rare ⟦opportunity⟧ in the vote.',
          ja: '彼らは採決でまれな⟦opportunity⟧を逃した。',
          messageId: 'word',
        },
        { en: 'Maria ⟦Kowalczyk⟧ won the race.', ja: 'マリア・⟦Kowalczyk⟧が優勝した。', messageId: 'name' },
        { en: 'Governor ⟦Ostrander⟧ signed it.', ja: '⟦Ostrander⟧知事が署名した。', messageId: 'name' },
        { en: 'The ⟦Velka⟧ dam broke.', ja: '⟦Velka⟧ダムが決壊した。', messageId: 'name' },
        {
          en: 'The Velka river rose. The ⟦Velka⟧ dam broke.',
          ja: 'ヴェルカ川が増水した。⟦Velka⟧ダムが決壊した。',
          messageId: 'name',
        },
        {
          before: [{ en: 'The Ostrava plant closed in May.', ja: 'オストラバの工場は5月に閉鎖された。' }],
          en: 'Growth in ⟦Ostrava⟧ slowed.',
          ja: '⟦Ostrava⟧の成長は鈍化した。',
          messageId: 'name',
          fixed: 'オストラバの成長は鈍化した。',
        },
        {
          en: 'Analyst ⟦Peter Novak⟧ said so.',
          ja: 'アナリストのペーター・ノバク(⟦Peter Novak⟧)がそう述べた。',
          messageId: 'gloss',
          fixed: 'アナリストのペーター・ノバクがそう述べた。',
        },
        {
          en: 'Reviewers praised the ⟦impressive⟧ new stadium.',
          ja: '評論家は⟦インpressive⟧な新競技場を称賛した。',
          messageId: 'half',
          fixed: '評論家は印象的な新競技場を称賛した。',
        },
      ],
      good: [
        { en: 'The vendor opened its API to banks.', ja: '同社はシステムAPIを銀行に公開した。' },
        { en: 'NATO and the EU agreed, AP reported.', ja: 'NATOとEUが合意したとAPが報じた。' },
        { en: 'She posted it on YouTube from her iPhone.', ja: '彼女はiPhoneからYouTubeに投稿した。' },
        {
          en: 'See example.org/news or write to desk@example.org.',
          ja: 'example.org/newsを見るか、desk@example.orgまで。',
        },
        { en: 'It flew 300 km at 90 mph.', ja: '90mphで300km飛んだ。' },
        { en: 'The band is called Quiet Harbor.', ja: 'バンド名は「Quiet Harbor」だ。' },
      ],
    },
  },
  function* ({ unit, document, lexicon }) {
    for (const half of halfWords(unit)) yield halfFinding(half, unit.target.text, lexicon);
    for (const run of latinRuns(unit.target.text)) {
      if (isKept(run)) continue;
      const source = inSource(run, unit);
      if (source === null) continue;
      const judgement = classify(run, unit, lexicon);
      if (judgement === null) continue;
      const { kind } = judgement;
      const elsewhere = kind === 'name' ? formsElsewhere(run, document, lexicon) : null;
      yield {
        messageId: kind,
        data: { words: quote(run.text, { start: 0, end: run.text.length }) },
        source,
        target: run.range,
        strength: elsewhere === null ? judgement.strength : Math.max(judgement.strength, ELSEWHERE),
        evidence: evidenceOf(run, source, elsewhere),
        suggestions: suggestionsFor(kind, run, unit.target.text, elsewhere, lexicon),
        severity: kind === 'gloss' ? 'minor' : 'major',
      };
    }
  },
);

function halfFinding({ range, word }: HalfWord, text: string, lexicon: Lexicon) {
  return {
    messageId: 'half' as const,
    data: { words: quote(text, range), source: word.text },
    source: word.range,
    target: range,
    strength: 0.95,
    evidence: [{ kind: 'source-phrase' as const, detail: word.text, source: word.range }],
    suggestions: lexicon
      .translations(word.lemma)
      .slice(0, MOST_SUGGESTIONS)
      .map(rendering => ({ replace: range, text: rendering, note: word.text })),
  };
}

const evidenceOf = ({ text }: LatinRun, source: TextRange, elsewhere: string | null): readonly Evidence[] => [
  { kind: 'source-phrase', detail: text, source },
  ...(elsewhere === null ? [] : [{ kind: 'document', detail: elsewhere, source: null } as const]),
];

/** The article itself writes the name in katakana somewhere. */
const ELSEWHERE = 0.85;

/** How the article writes the whole name in katakana elsewhere, each word in its commonest form; null where it does not. */
function formsElsewhere({ words }: LatinRun, document: DocumentView, lexicon: Lexicon): string | null {
  const { byEnglish } = nameLedger(document, lexicon);
  const forms = words.map(word => {
    const written = [...(byEnglish.get(latinKey(word))?.forms ?? [])];
    return written.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];
  });
  return forms.every(form => form !== undefined) ? forms.join('・') : null;
}

/** Where the source has the run: of several places the one linked to it. */
function inSource({ text, range }: LatinRun, unit: UnitView): TextRange | null {
  const pattern = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[ \u00a0]+/g, '\\s+');
  const places = [...unit.source.text.matchAll(new RegExp(`(?<![\\p{L}])${pattern}(?![\\p{L}])`, 'giu'))].map(
    ({ 0: found, index }): TextRange => ({ start: index, end: index + found.length }),
  );
  if (places.length < 2) return places[0] ?? null;
  const linked = counterpartOf(unit, range);
  return places.find(place => linked !== null && overlaps(place, linked)) ?? places[0]!;
}

/** Acronyms, units, single letters, and names the press keeps. */
function isKept({ words }: LatinRun): boolean {
  const keepable = (word: string): boolean =>
    word.length < 3 ||
    KEPT_ABBREVIATIONS.has(word.toLowerCase()) ||
    KEPT_NAMES.has(word.toLowerCase()) ||
    /^\p{Lu}{2,6}s?$/u.test(word);
  return words.every(keepable) && !isShortName(words);
}

/** Two short words may be a whole name (To Lam, Xi Li); one short word is an abbreviation. */
const isShortName = (words: readonly string[]): boolean =>
  words.length === 2 &&
  words.join('').length <= 8 &&
  words.every(word => /^\p{Lu}\p{Ll}+$/u.test(word) && !KEPT_ABBREVIATIONS.has(word.toLowerCase()));

const bracketsOf = perView(({ text }: TargetView) => matchBrackets(text));

interface Judgement {
  readonly kind: 'word' | 'name' | 'gloss';
  readonly strength: number;
}

/** How the run stands in the Japanese tells a forgotten name from a brand; a name in quotation marks is a title. */
function classify(run: LatinRun, unit: UnitView, lexicon: Lexicon): Judgement | null {
  const { text } = unit.target;
  const before = text.slice(0, run.range.start);
  const after = text.slice(run.range.end);
  const lower = run.words.filter(word => /^\p{Ll}/u.test(word));
  const bracketed = bracketsOf(unit.target).pairs.some(
    ({ bracket, start, end }) => bracket === '（' && start === run.range.start && end === run.range.end,
  );
  if (bracketed) return { kind: 'gloss', strength: lower.length === 0 && run.words.length > 1 ? 0.55 : 0.2 };
  const inQuotation = insideAny(unit.target.quotations, run.range.start);
  const quoted = inQuotation && /[「『]$/u.test(before);
  const whole = quoted && /^[」』]/u.test(after);
  if (lower.length === run.words.length || lower.length > 2) {
    const title = whole || (inQuotation && lower.length < run.words.length);
    return { kind: 'word', strength: title || !isEnglish(run, lexicon) ? 0.4 : 0.9 };
  }
  return quoted ? null : capitalised(run, before, after, lexicon);
}

/** Capitalised words that the dictionary has as a phrase (Olympic Games), or else a name. */
function capitalised(run: LatinRun, before: string, after: string, lexicon: Lexicon): Judgement {
  if (run.words.length > 1 && isTranslatable(run.text, lexicon)) return { kind: 'word', strength: 0.8 };
  return { kind: 'name', strength: nameStrength(run, before, after.trimStart(), lexicon) };
}

const isTranslatable = (words: string, lexicon: Lexicon): boolean =>
  lexicon.translations(words.toLowerCase()).length > 0;

/** A phrase, or a word the dictionary explains; a lone unknown word may be a name in lower case. */
const isEnglish = ({ words, text }: LatinRun, lexicon: Lexicon): boolean =>
  words.length > 1 || isTranslatable(text, lexicon);

function nameStrength({ words }: LatinRun, before: string, after: string, lexicon: Lexicon): number {
  if (/[\p{Script=Katakana}ー]・$/u.test(before) || /^・[\p{Script=Katakana}]/u.test(after)) return 0.95;
  if (PERSON_SUFFIX.test(after)) return 0.9;
  if (PLACE_SUFFIX.test(after)) return 0.8;
  if (isShortName(words)) return 0.65;
  if (words.some(word => isCommonWord(word, lexicon))) return 0.35;
  if (words.every(word => isPersonal(word, lexicon))) return words.length > 1 ? 0.75 : 0.5;
  return words.length > 1 && isPersonal(words[0]!, lexicon) ? 0.65 : 0.4;
}

const PERSONAL: ReadonlySet<string> = new Set(['surname', 'given', 'full', 'place']);
const isPersonal = (word: string, lexicon: Lexicon): boolean =>
  lexicon.namesFromLatin(word).some(({ kinds }) => kinds.some(kind => PERSONAL.has(kind)));

/** Brands and bands are made of dictionary words: Consumer Energy Alliance. */
const isCommonWord = (word: string, lexicon: Lexicon): boolean =>
  !isPersonal(word, lexicon) && isTranslatable(word, lexicon);

/** How many renderings are worth choosing from. */
const MOST_SUGGESTIONS = 3;

function suggestionsFor(
  kind: Judgement['kind'],
  { words, text, range }: LatinRun,
  target: string,
  elsewhere: string | null,
  lexicon: Lexicon,
): readonly Suggestion[] {
  if (elsewhere !== null) return [{ replace: range, text: elsewhere, note: text }];
  if (kind === 'gloss') {
    const replace = { start: range.start - 1, end: range.end + 1 };
    return /^[(（]$/.test(target[replace.start] ?? '') ? [{ replace, text: '', note: '' }] : [];
  }
  const renderings =
    kind === 'word' ? lexicon.translations(text.toLowerCase()) : transcriptions(words, lexicon);
  return renderings
    .slice(0, MOST_SUGGESTIONS)
    .map(rendering => ({ replace: range, text: rendering, note: text }));
}

/** The katakana of each word joined by ・, if every word has one in the names list. */
function transcriptions(words: readonly string[], lexicon: Lexicon): readonly string[] {
  const katakana = words.map(word =>
    lexicon
      .namesFromLatin(word)
      .map(({ surface }) => surface)
      .filter(surface => /^[\p{Script=Katakana}ー・]+$/u.test(surface)),
  );
  if (katakana.some(forms => forms.length === 0)) return [];
  return words.length === 1 ? katakana[0]! : [katakana.map(forms => forms[0]!).join('・')];
}
