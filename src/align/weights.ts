/** How words of one side turn up on the other (`word-evidence.ts`). */
export interface WordModel {
  /** How likely a true rendering shows a term of each kind that is rendered anywhere in the article. */
  readonly shown: { readonly word: number; readonly name: number; readonly quantity: number };
  /** The same for a word of the target that may render anything of the source. */
  readonly itemShown: number;
  /** How many paragraphs, and which share of them, the count of paragraphs with a word is smoothed with. */
  readonly smoothing: number;
  readonly commonness: number;
  /** Evidence grows with the number of words to this power: words of one paragraph are not independent. */
  readonly dependence: number;
}

/**
 * Round numbers set beforehand from what each of them means, not fitted: with any one of them a third larger or
 * smaller, or smoothing and commonness doubled or halved, strict link F1 on the development documents stays within 0.6.
 */
export const WORD_MODEL: WordModel = {
  shown: { word: 0.6, name: 0.8, quantity: 0.8 },
  itemShown: 0.6,
  smoothing: 4,
  commonness: 0.05,
  dependence: 0.8,
};

/** What a bead is judged by, in the order of the vectors of `bead-features.ts`. */
export const FEATURES = [
  /** Log-likelihood ratio of the words of the source, and of those of the target. */
  'sourceWords',
  'targetWords',
  /** Log-likelihood ratio of the lengths. */
  'length',
  /** Logarithm of how many times more sentences one side has. */
  'sentences',
  /** 1 if one side closes with punctuation and the other does not. */
  'ending',
  /** 1 if one side quotes somebody and the other does not. */
  'quotes',
  /** How many paragraphs are merged into others. */
  'merge',
  /** 1 if the bead stands round other paragraphs. */
  'gap',
  /** Paragraphs left alone, of the source and of the target. */
  'looseSource',
  'looseTarget',
  /** Those of them that do not close with punctuation, times the share of their side's text that does. */
  'looseFragment',
  /** Sum of the logarithms of their lengths, compared with the length of paragraphs that most text stands in. */
  'looseLength',
] as const;
export type Feature = (typeof FEATURES)[number];

/** Weights of the log-linear bead model: log-odds a unit of each feature. */
export type AlignmentWeights = Readonly<Record<Feature, number>> & {
  /** Log-odds of a link right after a paragraph that was left alone: what is left alone comes in runs. */
  readonly resume: number;
};
