import type { UnitId } from '../../src/model/article.ts';
import type { ArticleReview } from '../../src/model/review.ts';

/** What is known of an article with news of one of its units in it; null where the unit is not one of its rows. */
export function withUnit(article: ArticleReview, news: ArticleReview): ArticleReview | null {
  const [unit] = news.units;
  const at = article.units.findIndex(({ id }) => id === unit?.id);
  if (unit === undefined || at < 0) return null;
  const others = <T extends { readonly unitId: UnitId | null }>(values: readonly T[]): readonly T[] =>
    values.filter(({ unitId }) => unitId !== unit.id);
  const rank = new Map(article.units.map(({ id }, position) => [id, position]));
  const inOrder = <T extends { readonly unitId: UnitId }>(values: readonly T[]): readonly T[] =>
    values.toSorted((a, b) => rank.get(a.unitId)! - rank.get(b.unitId)!);
  const own = news.failures.filter(({ unitId }) => unitId === unit.id);
  return {
    summary: news.summary,
    units: article.units.with(at, unit),
    annotations: inOrder([...others(article.annotations), ...news.annotations]),
    decisions: inOrder([...others(article.decisions), ...news.decisions]),
    failures: [...others(article.failures), ...own],
    alignment: news.alignment,
  };
}
