import type { TextRange } from '../model/text.ts';
import type { DocumentView, SourceView } from './context.ts';
import { perView } from './memo.ts';

/**
 * From this share of sentences that say I, we or you on, somebody speaks. Of 131 news documents of the development set
 * only first-person columns reach it; between 0.3 and 0.5 nothing changes on human translations.
 */
const SPOKEN_SHARE = 0.5;

const PERSON = /\b(?:I|we|you|my|our|your|me|us|let[’']s)\b/i;
const QUOTED = /["“][^"”\n]*["”]?/gu;

/** Where one sentence ends and the next begins: near enough for a share, and no tagger has to read the whole article. */
const SENTENCE_GAP = /(?<=[.!?]["”’')]*)\s+(?=["“‘(]?\p{Lu})/u;

const spokenSentences = perView(({ text }: SourceView) => {
  const sentences = text.split(SENTENCE_GAP).filter(sentence => sentence.trim() !== '');
  return {
    all: sentences.length,
    spoken: sentences.filter(sentence => PERSON.test(sentence.replace(QUOTED, ''))).length,
  };
});

const VOICE = Symbol('the source speaks to somebody');

/**
 * Whether the source is somebody's own talk, a post or a transcript of speech, instead of a report about others. In talk
 * the unfinished sentence and the change of tone belong to it.
 */
export function isSpoken(document: DocumentView): boolean {
  return document.fact(VOICE, units => {
    const counts = units.map(({ source }) => spokenSentences(source));
    const spoken = counts.reduce((sum, count) => sum + count.spoken, 0);
    const all = counts.reduce((sum, count) => sum + count.all, 0);
    return spoken >= all * SPOKEN_SHARE && all > 0;
  });
}

/** In talk words are used loosely: what compares them with the dictionary is half as sure there. */
const IN_TALK = 0.5;

/** A strength that was tuned on reports, as it holds for this document. */
export const asInReports = (strength: number, document: DocumentView): number =>
  isSpoken(document) ? strength * IN_TALK : strength;

/** A paragraph of sentences. Headings, captions, list items and most posts have no full stop. */
export const isProse = perView(
  ({ text }: SourceView): boolean => /[.!?…][)\]"'”’]*\s*$/u.test(text) || SENTENCE_GAP.test(text),
);

const FINITE = new Set(['VERB', 'AUX']);

/** Whether a stretch of the source has a verb, so that its translation should have a predicate. */
export function hasVerb({ tokens }: SourceView, { start, end }: TextRange): boolean {
  return tokens.some(({ range, pos }) => range.start >= start && range.end <= end && FINITE.has(pos));
}
