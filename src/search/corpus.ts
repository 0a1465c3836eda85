import type { ArticleId, UnitId } from '../model/article.ts';
import type { UnitState } from '../model/review.ts';
import type { SearchSide, TextNews } from '../model/search.ts';
import { foldText } from './fold-text.ts';
import { findTerm, type QueryTerm } from './query.ts';

/** A unit's texts, folded. */
export interface CorpusUnit {
  readonly id: UnitId;
  readonly articleId: ArticleId;
  readonly state: UnitState;
  readonly source: string;
  readonly target: string;
}

/** All texts in memory, as they are searched: some 500 bytes a paragraph. */
export interface Corpus {
  /** Takes in what became of units. */
  apply(news: Pick<TextNews, 'units' | 'gone'>): void;
  readonly size: number;
  units(): Iterable<CorpusUnit>;
}

/** Makes an empty corpus. What is not exported (page furniture) is nobody's translation and stays out of it. */
export function createCorpus(): Corpus {
  const units = new Map<UnitId, CorpusUnit>();
  return {
    apply({ units: changed, gone }) {
      for (const id of gone) units.delete(id);
      for (const { id, articleId, state, excluded, source, target } of changed) {
        if (excluded) units.delete(id);
        else units.set(id, { id, articleId, state, source: foldText(source), target: foldText(target) });
      }
    },
    get size() {
      return units.size;
    },
    units: () => units.values(),
  };
}

/** Whether a unit has every term, with `both` on either side. */
export function hasTerms({ source, target }: CorpusUnit, terms: readonly QueryTerm[], side: SearchSide) {
  return terms.every(
    term =>
      (side !== 'target' && findTerm(source, term) >= 0) ||
      (side !== 'source' && findTerm(target, term) >= 0),
  );
}
