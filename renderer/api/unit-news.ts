import { replaceEqualDeep } from '@tanstack/react-query';
import type { UnitId } from '../../src/model/article.ts';
import type { ArticleReview } from '../../src/model/review.ts';

type OfUnit = { readonly unitId: UnitId | null };

/**
 * What is known of an article with news of one of its units in it; null where the unit is not one of its rows. Lists in
 * which nothing is new stay the lists they were: whatever is drawn from thousands of units is not drawn again.
 */
export function withUnit(article: ArticleReview, news: ArticleReview): ArticleReview | null {
  const [unit] = news.units;
  const at = article.units.findIndex(({ id }) => id === unit?.id);
  if (unit === undefined || at < 0) return null;
  const isOwn = ({ unitId }: OfUnit): boolean => unitId === unit.id;
  const inOrder = <T extends { readonly unitId: UnitId }>(values: readonly T[]): readonly T[] => {
    const rank = new Map(article.units.map(({ id }, position) => [id, position]));
    return values.toSorted((a, b) => rank.get(a.unitId)! - rank.get(b.unitId)!);
  };
  const replaced = <T extends OfUnit>(
    known: readonly T[],
    own: readonly T[],
    order: (values: readonly T[]) => readonly T[],
  ): readonly T[] => {
    const before = known.filter(isOwn);
    if (replaceEqualDeep(before, own) === before) return known;
    return order([...known.filter(value => !isOwn(value)), ...own]);
  };
  const standing = article.units[at]!;
  const shared = replaceEqualDeep(standing, unit);
  return {
    summary: news.summary,
    units: shared === standing ? article.units : article.units.with(at, shared),
    annotations: replaced(article.annotations, news.annotations, inOrder),
    decisions: replaced(article.decisions, news.decisions, inOrder),
    failures: replaced(article.failures, news.failures.filter(isOwn), values => values),
    alignment: news.alignment,
    leftOut: article.leftOut,
  };
}

/**
 * Takes over what was fetched with all that is as it was, for whoever compares by identity. What was put together in
 * this window has it already, and is not gone through again.
 */
export function shareKnown(known: unknown, next: unknown): unknown {
  const before = known as ArticleReview | undefined;
  const now = next as ArticleReview;
  const isOwnWork = before?.units.some((unit, row) => unit === now.units[row]);
  return isOwnWork ? next : replaceEqualDeep(known, next);
}
