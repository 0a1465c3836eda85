import type { ArticleIndex } from './article-index.ts';
import { lengthEvidence } from './length.ts';
import type { TextForm } from './text-form.ts';
import { type AlignmentWeights, FEATURES, type Feature, WORD_MODEL } from './weights.ts';
import { createWordScorer, sharesWords, type WordMatch } from './word-evidence.ts';

/** What is known of both sides of an article before it is aligned. */
export interface ArticleEvidence {
  readonly index: ArticleIndex;
  readonly source: readonly TextForm[];
  readonly target: readonly TextForm[];
}

/** Values of the features of a bead, in the order of `FEATURES`. */
export type FeatureVector = Float64Array;

/** Describes beads by their features. */
export interface BeadDescriber {
  /** Matches of one source paragraph with the target paragraphs [from, to). */
  matchRow(source: number, from: number, to: number): readonly WordMatch[];
  /**
   * A link; null where there can be none: a side without text, or paragraphs apart of which one shares no word.
   * `matches[i][j]` belongs to the i-th source and the j-th target paragraph.
   */
  link(
    source: readonly number[],
    target: readonly number[],
    matches: readonly (readonly WordMatch[])[],
  ): FeatureVector | null;
  /** Adds to a vector what it says that these paragraphs are left alone. */
  addLoose(vector: FeatureVector, source: readonly number[], target: readonly number[]): void;
}

const AT = Object.fromEntries(FEATURES.map((name, place) => [name, place])) as Readonly<
  Record<Feature, number>
>;
/** Length of a paragraph, in half-width characters, that says nothing about whether it stands alone. */
const LINE = 80;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const isApart = (ordinals: readonly number[]): boolean => ordinals.at(-1)! - ordinals[0]! >= ordinals.length;

function describeForm(vector: FeatureVector, source: readonly TextForm[], target: readonly TextForm[]): void {
  const sentences = (forms: readonly TextForm[]): number => sum(forms.map(form => form.sentences));
  const quoted = (forms: readonly TextForm[]): boolean => forms.some(form => form.quoted);
  vector[AT.sentences] = Math.abs(Math.log(sentences(source) / sentences(target)));
  vector[AT.ending] = source.at(-1)!.punctuated === target.at(-1)!.punctuated ? 0 : 1;
  vector[AT.quotes] = quoted(source) === quoted(target) ? 0 : 1;
}

/** Describes beads of one article. */
export function createDescriber(evidence: ArticleEvidence): BeadDescriber {
  const { index } = evidence;
  const words = createWordScorer(index, WORD_MODEL);

  function addLoose(vector: FeatureVector, source: readonly number[], target: readonly number[]): void {
    const add = (length: number, form: TextForm): void => {
      if (!form.punctuated) vector[AT.looseFragment]! += 1;
      vector[AT.looseLength]! += Math.log((length + 1) / LINE);
    };
    vector[AT.looseSource]! += source.length;
    vector[AT.looseTarget]! += target.length;
    for (const ordinal of source) add(index.source[ordinal]!.length, evidence.source[ordinal]!);
    for (const ordinal of target) add(index.target[ordinal]!.length, evidence.target[ordinal]!);
  }

  return {
    matchRow: words.matchRow,
    link(source, target, matches) {
      const lengths = lengthEvidence(
        sum(source.map(ordinal => index.source[ordinal]!.length)),
        sum(target.map(ordinal => index.target[ordinal]!.length)),
      );
      if (lengths === -Infinity) return null;
      const apart = isApart(source) || isApart(target);
      if (apart && !matches.every(row => row.every(sharesWords))) return null;
      const vector = new Float64Array(FEATURES.length);
      vector[AT.sourceWords] = sum(source.map((ordinal, i) => words.ofSource(ordinal, matches[i]!)));
      vector[AT.targetWords] = sum(
        target.map((ordinal, j) =>
          words.ofTarget(
            ordinal,
            matches.map(row => row[j]!),
          ),
        ),
      );
      vector[AT.length] = lengths;
      vector[apart ? AT.gap : AT.merge] = apart ? 1 : source.length + target.length - 2;
      describeForm(
        vector,
        source.map(ordinal => evidence.source[ordinal]!),
        target.map(ordinal => evidence.target[ordinal]!),
      );
      return vector;
    },
    addLoose,
  };
}

/** Log-odds of a bead with these features. */
export function weigh(vector: FeatureVector, weights: AlignmentWeights): number {
  return FEATURES.reduce((total, name, place) => total + weights[name] * vector[place]!, 0);
}
