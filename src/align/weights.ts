/** Weights of the log-linear bead model: a bead's score is the weighted sum of its evidence plus a prior. */
export interface AlignmentWeights {
  /** How likely a true rendering shows a term of each kind that is rendered somewhere in the article. */
  readonly shown: { readonly word: number; readonly name: number; readonly quantity: number };
  /** Weight of a term of each kind. */
  readonly weight: { readonly word: number; readonly name: number; readonly quantity: number };
  /** Likewise for items of the target. */
  readonly itemShown: number;
  readonly itemWeight: number;
  readonly length: number;
  /** Pseudo-counts with which a spread over few paragraphs is smoothed, and the share they assume. */
  readonly smoothing: number;
  readonly commonness: number;
  /** Evidence grows with the number of terms to this power: words of one paragraph are not independent. */
  readonly dependence: number;
  readonly link: number;
  readonly merge2: number;
  readonly merge3: number;
  readonly skip: number;
  /** Off the diagonal, per unit of relative position. */
  readonly position: number;
  /** How much of the document's own background raises what a link has to reach. */
  readonly background: number;
}

export const WEIGHTS: AlignmentWeights = {
  shown: { word: 0.6, name: 0.8, quantity: 0.8 },
  weight: { word: 1, name: 1, quantity: 1 },
  itemShown: 0.6,
  itemWeight: 1,
  length: 1,
  smoothing: 4,
  commonness: 0.05,
  dependence: 0.8,
  link: 0,
  merge2: -3,
  merge3: -6,
  skip: 0,
  position: 0,
  background: 0,
};
