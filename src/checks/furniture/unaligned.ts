import type { TextRange } from '../../model/text.ts';
import { slice, trimRange } from '../../text/ranges.ts';
import type { DocumentView, UnitView } from '../context.ts';
import { hasJapanese, type Sentence, sentencesOf } from '../japanese-text.ts';
import { furnitureKind } from './find-furniture.ts';

export interface UnalignedParagraph {
  readonly range: TextRange;
  /** How much it looks like furniture; 0 where it reads like the article. */
  readonly furniture: number;
  /** What it looks like: a kind of furniture, or the form that gives it away. */
  readonly detail: string;
  /** It is all the unit has. */
  readonly alone: boolean;
}

/** Paragraphs of a unit that has no source at all. */
export function unalignedParagraphs(unit: UnitView, document: DocumentView): readonly UnalignedParagraph[] {
  if (unit.bead.source.length > 0 || unit.source.text !== '') return [];
  const { text } = unit.target;
  const ranges = [...text.matchAll(/[^\n]+/g)]
    .map(({ 0: line, index }) => trimRange(text, { start: index, end: index + line.length }))
    .filter(({ start, end }) => start < end);
  return ranges.map(range => {
    const { furniture, detail } = likeness(range, unit, document);
    return { range, furniture, detail, alone: ranges.length === 1 };
  });
}

function likeness(range: TextRange, unit: UnitView, document: DocumentView) {
  const words = slice(unit.target.text, range);
  const kind = furnitureKind(words);
  if (kind !== null) return { furniture: 0.95, detail: kind };
  if (!hasJapanese(words)) return { furniture: /\p{L}/u.test(words) ? 0.9 : 0.6, detail: 'Latin' };
  if (isListOfNouns(range, unit)) return { furniture: 0.85, detail: 'nouns' };
  const outside = isOutside(unit, document);
  if (!/[。！？]/u.test(words)) return { furniture: outside ? 0.85 : 0.7, detail: 'no sentence' };
  return outside ? { furniture: 0.6, detail: 'outside' } : { furniture: 0, detail: 'no source paragraph' };
}

/** 「釣り人。猫好き。」: two sentences or more and no predicate. */
function isListOfNouns(range: TextRange, unit: UnitView): boolean {
  const inside = sentencesOf(unit.target).filter(
    sentence => range.start <= sentence.range.start && sentence.range.end <= range.end,
  );
  return inside.length > 1 && !inside.some(hasPredicate);
}

const hasPredicate = ({ tokens }: Sentence): boolean =>
  tokens.some(
    ({ pos, base, form }) =>
      (pos === '動詞' && form === '基本形') || (pos === '助動詞' && /^(?:だ|です|ます|た)$/.test(base)),
  );

const BODY = Symbol('positions of the first and the last unit that both sides have');

/** Before the first or after the last unit that both sides have. */
function isOutside({ position }: UnitView, document: DocumentView): boolean {
  const aligned = ({ bead }: UnitView): boolean => bead.source.length > 0 && bead.target.length > 0;
  const { first, last } = document.fact(BODY, units => ({
    first: units.findIndex(aligned),
    last: units.findLastIndex(aligned),
  }));
  return position < first || position > last;
}
