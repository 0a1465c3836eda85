import type { ArticleIndex, IndexedSegment } from './article-index.ts';
import { lengthEvidence } from './length.ts';
import type { TextForm } from './text-form.ts';
import { FEATURES, type Feature, WORD_MODEL } from './weights.ts';
import { createWordScorer, type WordMatch } from './word-evidence.ts';

/** What is known of both sides of an article before it is aligned. */
export interface ArticleEvidence {
  readonly index: ArticleIndex;
  readonly source: readonly TextForm[];
  readonly target: readonly TextForm[];
}

/** Values of the features of a bead, in the order of `FEATURES`. */
export type FeatureVector = Float64Array;

/** Describes beads by their features. Every vector is valid until the next call. */
export interface BeadDescriber {
  /** Matches of one source paragraph with the target paragraphs [from, to). */
  matchRow(source: number, from: number, to: number): readonly WordMatch[];
  /** A link; null where a side is without text. `matches[i][j]`: of the i-th source and the j-th target paragraph. */
  link(
    source: readonly number[],
    target: readonly number[],
    matches: readonly (readonly WordMatch[])[],
  ): FeatureVector | null;
  /** Paragraphs left alone. */
  loose(ordinals: Ordinals): FeatureVector;
}

/** Paragraphs of both sides, ascending. */
export interface Ordinals {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

/** Where each feature stands in a vector. */
export const FEATURE_PLACE = Object.fromEntries(FEATURES.map((name, place) => [name, place])) as Readonly<
  Record<Feature, number>
>;

/** What the texts of several paragraphs look like taken together. */
function joined(
  ordinals: readonly number[],
  segments: readonly IndexedSegment[],
  forms: readonly TextForm[],
): TextForm & { readonly length: number } {
  let [length, sentences, quoted] = [0, 0, false];
  for (const ordinal of ordinals) {
    length += segments[ordinal]!.length;
    sentences += forms[ordinal]!.sentences;
    quoted ||= forms[ordinal]!.quoted;
  }
  return { length, sentences, quoted, punctuated: forms[ordinals.at(-1)!]!.punctuated };
}

const isApart = (ordinals: readonly number[]): boolean => ordinals.at(-1)! - ordinals[0]! >= ordinals.length;

/** What most of the text of a side looks like: only what looks otherwise is suspected of not belonging to it. */
interface TypicalForm {
  /** Half of the text stands in paragraphs at least this long. */
  readonly length: number;
  /** Share of the text in paragraphs that close with punctuation. */
  readonly punctuated: number;
}

function typicalForm(segments: readonly IndexedSegment[], forms: readonly TextForm[]): TypicalForm {
  const lengths = segments.map(({ length }) => length).sort((a, b) => b - a);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let seen = 0;
  const median = lengths.find(length => {
    seen += length;
    return seen >= total / 2;
  });
  const punctuated = segments.reduce(
    (sum, { length }, ordinal) => (forms[ordinal]!.punctuated ? sum + length : sum),
    0,
  );
  return { length: median ?? 0, punctuated: punctuated / Math.max(1, total) };
}

/** Describes beads of one article. */
export function createDescriber({ index, source, target }: ArticleEvidence): BeadDescriber {
  const words = createWordScorer(index, WORD_MODEL);
  const vector: FeatureVector = new Float64Array(FEATURES.length);
  const typical = { source: typicalForm(index.source, source), target: typicalForm(index.target, target) };

  function addLoose(side: 'source' | 'target', ordinal: number): void {
    const usual = typical[side];
    const form = side === 'source' ? source[ordinal]! : target[ordinal]!;
    if (!form.punctuated) vector[FEATURE_PLACE.looseFragment]! += usual.punctuated;
    const { length } = index[side][ordinal]!;
    vector[FEATURE_PLACE.looseLength]! += Math.log((length + 1) / (usual.length + 1));
  }

  return {
    matchRow: words.matchRow,
    link(sources, targets, matches) {
      const from = joined(sources, index.source, source);
      const to = joined(targets, index.target, target);
      const lengths = lengthEvidence(from.length, to.length);
      if (lengths === -Infinity) return null;
      vector.fill(0);
      sources.forEach((ordinal, i) => {
        vector[FEATURE_PLACE.sourceWords]! += words.ofSource(ordinal, matches[i]!);
      });
      targets.forEach((ordinal, j) => {
        vector[FEATURE_PLACE.targetWords]! += words.ofTarget(ordinal, matches, j);
      });
      vector[FEATURE_PLACE.length] = lengths;
      vector[FEATURE_PLACE.sentences] = Math.abs(Math.log(from.sentences / to.sentences));
      vector[FEATURE_PLACE.ending] = from.punctuated === to.punctuated ? 0 : 1;
      vector[FEATURE_PLACE.quotes] = from.quoted === to.quoted ? 0 : 1;
      if (isApart(sources) || isApart(targets)) vector[FEATURE_PLACE.gap] = 1;
      else vector[FEATURE_PLACE.merge] = sources.length + targets.length - 2;
      return vector;
    },
    loose(loose) {
      vector.fill(0);
      vector[FEATURE_PLACE.looseSource] = loose.source.length;
      vector[FEATURE_PLACE.looseTarget] = loose.target.length;
      for (const ordinal of loose.source) addLoose('source', ordinal);
      for (const ordinal of loose.target) addLoose('target', ordinal);
      return vector;
    },
  };
}

/** Log-odds of a bead with these features; `weights` in the order of `FEATURES`. */
export function weigh(vector: FeatureVector, weights: FeatureVector): number {
  let total = 0;
  for (let place = 0; place < vector.length; place++) total += weights[place]! * vector[place]!;
  return total;
}
