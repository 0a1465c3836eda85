import { insideAny } from '../../text/ranges.ts';
import type { UnitView } from '../context.ts';
import { type Sentence, sentencesOf } from '../japanese-text.ts';
import type { BadEnding } from './endings.ts';

/** A quotation that is a sentence of its own and yet only a condition: 「合意が守られれば」。 */
const CONDITION = /^\s*「[^「」]*(?:れば|けば|せば|えば|たら|なら)」。$/u;

/** Ends of a subordinate clause, and the English that shows that it is one. */
const TAILS: readonly { readonly target: RegExp; readonly source: RegExp }[] = [
  { target: /(?<=を)除く。$/u, source: /\b(?:except|excluding|other than|apart from)\b/i },
  {
    target: /(?:後|時|とき|場合)(?:だけ|のみ)(?:だ|です|である)?。$/u,
    source: /\bonly (?:after|when|if|once)\b/i,
  },
  { target: CONDITION, source: /\b(?:if|once|when|as long as|provided)\b/i },
];

/** What English joins to the sentence before and the translation made a sentence of: 「会員を除く。」, 「調査の後だけです。」 */
export function cutOffTails({ source, target }: UnitView): readonly BadEnding[] {
  const possible = TAILS.filter(tail => tail.source.test(source.text));
  if (possible.length === 0) return [];
  return sentencesOf(target).flatMap((sentence, index) =>
    index > 0 && isTail(sentence, target.text, possible) && !insideBrackets(target.text, sentence)
      ? [{ kind: 'tail', range: sentence.range, fix: null, replace: sentence.range, strength: 0.8 }]
      : [],
  );
}

const isTail = ({ range }: Sentence, text: string, tails: typeof TAILS): boolean =>
  tails.some(tail => tail.target.test(text.slice(range.start, range.end).trimEnd()));

/** （会員を除く。） says more about what stands before. */
const insideBrackets = (text: string, { range }: Sentence): boolean =>
  insideAny(
    [...text.matchAll(/[（(][^（）()]*[）)]/gu)].map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
    })),
    range.end - 1,
  );
