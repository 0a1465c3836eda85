import type { TextRange } from '../../model/text.ts';
import type { JapaneseToken } from '../../segment/token.ts';
import type { DocumentView, UnitView } from '../context.ts';
import { isSymbol, lastWord, type Sentence, sentencesOf } from '../japanese-text.ts';
import { perView } from '../memo.ts';

export interface BadEnding {
  readonly kind: 'stranded' | 'verbless' | 'unfinished' | 'tail';
  readonly range: TextRange;
  readonly fix: string | null;
  readonly replace: TextRange;
  readonly strength: number;
}

/** Particles a sentence of news prose does not end with, and how sure that is. */
const STRANDED: Readonly<Record<string, number>> = {
  を: 0.75,
  に: 0.5,
  が: 0.85,
  は: 0.85,
  で: 0.75,
  の: 0.8,
  と: 0.6,
  へ: 0.3,
  て: 0.45,
  ので: 0.8,
  として: 0.85,
  について: 0.85,
  による: 0.8,
  によって: 0.85,
};

/** Sentences of the unit that have an end but no predicate, or a predicate's beginning but no end. */
export function badEndings(unit: UnitView, document: DocumentView): readonly BadEnding[] {
  const { text } = unit.target;
  return sentencesOf(unit.target).flatMap(sentence => {
    if (sentence.endsInQuotation) return [];
    const closed = text.slice(0, sentence.range.end).trimEnd().endsWith('。');
    const found = closed
      ? (stranded(sentence, text) ?? verbless(sentence, unit, document))
      : unfinished(sentence, unit, text);
    return found === null ? [] : [found];
  });
}

/** 「…を受けて。」, 「…として。」: a particle before the full stop. */
function stranded({ tokens }: Sentence, text: string): BadEnding | null {
  const last = lastWord(tokens);
  const stop = tokens.at(-1);
  if (last === undefined || stop === undefined || last.pos !== '助詞' || last.detail === '終助詞')
    return null;
  if (stop.surface !== '。' || last.range.end !== stop.range.start) return null;
  const before = tokens.at(tokens.indexOf(last) - 1) ?? last;
  const strength = STRANDED[last.surface] ?? 0;
  // 「…するように。」 is a whole request.
  if (strength === 0 || before.base === 'よう') return null;
  // 「…のはずだが。」 trails off on purpose, and 「…が来るまでは。」 is what the sentence before it puts last.
  const trailsOff = (last.detail === '接続助詞' && last.surface === 'が') || /^まで/u.test(before.surface);
  const goesOn = /^[ \u3000]*[^\s「『]/u.test(text.slice(stop.range.end).split('\n', 1)[0]!);
  return {
    kind: 'stranded',
    range: { start: before.range.start, end: stop.range.end },
    fix: goesOn ? '' : null,
    replace: stop.range,
    strength: trailsOff ? 0.4 : strength,
  };
}

/** From this share of noun-phrase sentences on, they are the author's style. Human news translations have 0–4%. */
const NOUN_STYLE = 0.1;

const PREDICATES = new Set(['動詞', '形容詞', '助動詞']);

/** 「…の両国の国の色。」: a noun phrase with a full stop, in a text that does not make a habit of it. */
function verbless(sentence: Sentence, unit: UnitView, document: DocumentView): BadEnding | null {
  if (!isNounPhrase(sentence) || unit.source.text === '') return null;
  const habit = nounPhraseShare(document);
  const strength = habit < NOUN_STYLE ? 0.65 : 0.3;
  return { kind: 'verbless', range: sentence.range, fix: null, replace: sentence.range, strength };
}

/** No predicate and no argument of one: nouns joined by の, と and や. */
function isNounPhrase({ tokens }: Sentence): boolean {
  const words = tokens.filter(token => !isSymbol(token));
  if (words.length < 2 || words.at(-1)!.pos !== '名詞') return false;
  return words.every(
    token =>
      (!PREDICATES.has(token.pos) || (token.base === 'だ' && token.form === '体言接続')) &&
      !(token.pos === '助詞' && /^(?:が|を|は|に|も|で|へ|から|まで)$/.test(token.surface)),
  );
}

const nounPhrases = perView(
  (unit: UnitView) =>
    sentencesOf(unit.target).filter(sentence => !sentence.endsInQuotation && isNounPhrase(sentence)).length,
);
const HABIT = Symbol('share of noun-phrase sentences');

function nounPhraseShare(document: DocumentView): number {
  return document.fact(HABIT, units => {
    const translated = units.filter(unit => unit.source.text !== '');
    const count = translated.reduce((sum, unit) => sum + nounPhrases(unit), 0);
    const all = translated.reduce((sum, unit) => sum + sentencesOf(unit.target).length, 0);
    return count / Math.max(10, all);
  });
}

/** A paragraph that stops at a particle or a verbal noun although the source's sentence is whole. */
function unfinished({ tokens, range }: Sentence, { source }: UnitView, text: string): BadEnding | null {
  const last = lastWord(tokens);
  if (last === undefined || last !== tokens.at(-1) || !/[.!?]["”’)]*\s*$/.test(source.text)) return null;
  if (text.slice(range.end).trim() !== '' && !text.slice(range.end).startsWith('\n')) return null;
  const strength = unfinishedStrength(last, tokens);
  if (strength === 0) return null;
  const before = tokens.at(-2) ?? last;
  const verbal = last.detail === 'サ変接続';
  return {
    kind: 'unfinished',
    range: { start: verbal ? last.range.start : before.range.start, end: last.range.end },
    fix: verbal ? 'した。' : null,
    replace: { start: last.range.end, end: last.range.end },
    strength,
  };
}

function unfinishedStrength(last: JapaneseToken, tokens: readonly JapaneseToken[]): number {
  if (last.pos === '助詞' && last.detail !== '終助詞') return 0.9;
  const argument = tokens.some(token => token.pos === '助詞' && /^[がをはにと]$/.test(token.surface));
  return last.detail === 'サ変接続' && argument && tokens.length > 6 ? 0.65 : 0;
}
