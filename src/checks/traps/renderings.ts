import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Suggestion } from '../../model/issue.ts';
import type { TextRange } from '../../model/text.ts';
import { contains, overlaps } from '../../text/ranges.ts';
import { masuStem, negativeOf, pastOf, type Verb, verbFromDictionary } from '../conjugation.ts';
import type { TargetView } from '../context.ts';
import { type FoundForm, findForms } from './japanese-form.ts';

/** How often any of the renderings stands in the sentences, the doubted words themselves left out. */
export function isRendered(
  renderings: readonly string[],
  doubted: TextRange,
  target: TargetView,
  sentences: readonly TextRange[],
): number {
  const starts = renderings.flatMap(rendering => {
    const stem = stemOf(rendering);
    const places = stem === null ? wordsOf(rendering, target) : occurrences(stem, target.text);
    return places.filter(
      range => !overlaps(range, doubted) && sentences.some(sentence => contains(sentence, range)),
    );
  });
  return new Set(starts.map(({ start }) => start)).size;
}

const wordsOf = (word: string, target: TargetView): readonly TextRange[] =>
  findForms({ forms: [word], exceptions: [] }, target).map(({ range }) => range);

/** What all forms of a word share, if that is enough to know it by: two characters, or a noun of any length. */
function stemOf(word: string): string | null {
  if (word.endsWith('する')) return word.length > 3 ? word.slice(0, -2) : null;
  if (!/[うくぐすつぬぶむるい]$/u.test(word)) return word.length > 1 ? word : null;
  return word.length > 2 ? word.slice(0, -1) : null;
}

function occurrences(words: string, text: string): readonly TextRange[] {
  const ranges: TextRange[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    ranges.push({ start, end: start + words.length });
  return ranges;
}

/** The first rendering in the form the doubted words have; nothing where it cannot take that form. */
export function suggestRendering(
  found: FoundForm,
  rendering: string,
  target: TargetView,
  lexicon: Lexicon,
  note: string,
): readonly Suggestion[] {
  const { range, form, last } = found;
  const inflected = last.form !== '*' && !isSahen(form, last.surface);
  if (!inflected || last.surface === last.base)
    return rendering === '' ? [] : [{ replace: range, text: rendering, note }];
  if (form.endsWith('する') && rendering.endsWith('する'))
    return [{ replace: { start: range.start, end: last.range.start }, text: rendering.slice(0, -2), note }];
  const verb = verbFromDictionary(rendering, lexicon);
  const text = verb === null || last.pos !== '動詞' ? null : inflectedLike(verb, found, target);
  return text === null ? [] : [{ replace: range, text, note }];
}

/** The verb before た, ます or ない, as the doubted one stands there; null before anything else. */
function inflectedLike(verb: Verb, { range, last }: FoundForm, target: TargetView): string | null {
  const next = target.tokens.find(token => token.range.start === range.end);
  if (last.form === '連用タ接続' || next?.base === 'た') {
    const past = pastOf(verb);
    return next !== undefined && past.endsWith(next.surface) ? past.slice(0, -1) : null;
  }
  if (next?.base === 'ます' || last.form === '連用形') return masuStem(verb);
  return next?.base === 'ない' ? negativeOf(verb).slice(0, -2) : null;
}

/** A form that is a noun, though the tokenizer gives its last word an inflection. */
const isSahen = (form: string, surface: string): boolean => form.endsWith(surface) && !/[ぁ-ん]$/u.test(form);
