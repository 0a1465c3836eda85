import type { TextRange } from '../../model/text.ts';
import { lengthEvidence, segmentLength } from '../length.ts';
import type { LinkableSource, LinkableTarget } from './linkable.ts';
import type { Evidence } from './unit-evidence.ts';

/** How well runs of sentences of both sides go together. */
export interface SentenceEvidence {
  readonly sources: number;
  readonly targets: number;
  /** Log-likelihood ratio of "renders" against "unrelated" for [from, to) of the source and of the target. */
  link(sourceFrom: number, sourceTo: number, targetFrom: number, targetTo: number): number;
}

/** Words count by how few sentences have a counterpart of them; those that all have say nothing. */
function sharedWords(
  source: LinkableSource,
  target: LinkableTarget,
  { words, tokens, candidates }: Evidence,
): ReadonlyMap<number, number> {
  const sourceOf = words.map(({ range }) => sentenceAt(source.sentences, range.start));
  const targetOf = tokens.map(({ range }) => sentenceAt(target.sentences, range.start));
  const targets = target.sentences.length;
  const found = new Map<number, Map<number, number>>();
  for (const { source: places, target: span, strength } of candidates) {
    for (const place of places) {
      const byTarget = found.get(place) ?? new Map<number, number>();
      const sentence = targetOf[span.first]!;
      byTarget.set(sentence, Math.max(byTarget.get(sentence) ?? 0, strength));
      found.set(place, byTarget);
    }
  }
  const shared = new Map<number, number>();
  for (const [place, byTarget] of found) {
    const weight = words[place]!.weight * Math.log((targets + 1) / (byTarget.size + 0.5));
    for (const [sentence, strength] of byTarget) {
      const key = sourceOf[place]! * targets + sentence;
      shared.set(key, (shared.get(key) ?? 0) + strength * weight);
    }
  }
  return shared;
}

/** The sentence that holds the offset, or the last one before it. */
function sentenceAt(sentences: readonly TextRange[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Words and lengths of the sentences of a unit. */
export function sentenceEvidence(
  source: LinkableSource,
  target: LinkableTarget,
  evidence: Evidence,
): SentenceEvidence {
  const shared = sharedWords(source, target, evidence);
  const targets = target.sentences.length;
  const lengths = [source, target].map(({ text, sentences }) => {
    let sum = 0;
    return [0, ...sentences.map(({ start, end }) => (sum += segmentLength(text.slice(start, end))))];
  });
  const lengthOf = (side: 0 | 1, from: number, to: number): number =>
    lengths[side]![to]! - lengths[side]![from]!;
  return {
    sources: source.sentences.length,
    targets,
    link(sourceFrom, sourceTo, targetFrom, targetTo) {
      let words = 0;
      for (let i = sourceFrom; i < sourceTo; i++)
        for (let j = targetFrom; j < targetTo; j++) words += shared.get(i * targets + j) ?? 0;
      return words + lengthEvidence(lengthOf(0, sourceFrom, sourceTo), lengthOf(1, targetFrom, targetTo));
    },
  };
}
