import { expect, it } from 'vitest';
import { shareKnown, withUnit } from '../../renderer/api/unit-news.ts';
import type { UnitId } from '../../src/model/article.ts';
import type { ArticleReview, Decision } from '../../src/model/review.ts';
import { sampleAnnotation, sampleSummary, sampleUnit } from './samples.ts';

const on = (unitId: string) => ({ unitId: unitId as UnitId });
const decision = (unitId: string, fingerprint: string) => ({ ...on(unitId), fingerprint }) as Decision;
const review = (change: Partial<ArticleReview>): ArticleReview => ({
  summary: sampleSummary('題'),
  units: [],
  annotations: [],
  decisions: [],
  failures: [],
  alignment: { undo: null, redo: null },
  ...change,
});

it('takes in what changed with one unit and leaves the rows round it as they are', () => {
  const units = ['u1', 'u2', 'u3'].map(id => sampleUnit({ id, target: '船が出た。' }));
  const mark = (unitId: string, words: string) => sampleAnnotation('船が出た。', words, on(unitId));
  const article = review({
    units,
    annotations: [mark('u1', '船'), mark('u2', '船'), mark('u2', '出'), mark('u3', '船')],
    decisions: [decision('u2', 'old'), decision('u3', 'kept')],
    failures: [
      { checkId: 'a', unitId: 'u2' as UnitId, detail: '' },
      { checkId: 'b', unitId: null, detail: '' },
    ],
  });
  const news = review({
    units: [{ ...units[1]!, target: '船は出た。' }],
    annotations: [mark('u2', '出')],
    decisions: [decision('u2', 'new')],
    failures: [{ checkId: 'b', unitId: null, detail: '' }],
    alignment: { undo: 'exclude', redo: null },
  });
  const merged = withUnit(article, news)!;
  expect(merged.units.map(({ target }) => target)).toEqual(['船が出た。', '船は出た。', '船が出た。']);
  expect(merged.units[0]).toBe(units[0]);
  expect(merged.annotations.map(({ unitId, fingerprint }) => [unitId, fingerprint])).toEqual([
    ['u1', 'fp-船'],
    ['u2', 'fp-出'],
    ['u3', 'fp-船'],
  ]);
  expect(merged.decisions.map(({ fingerprint }) => fingerprint)).toEqual(['new', 'kept']);
  expect(merged.failures).toEqual([{ checkId: 'b', unitId: null, detail: '' }]);
  expect(merged.alignment.undo).toBe('exclude');
});

it('says so where the unit is not one of the rows', () => {
  const article = review({ units: [sampleUnit({ id: 'u1' })] });
  expect(withUnit(article, review({ units: [sampleUnit({ id: 'u9' })] }))).toBeNull();
  expect(withUnit(article, review({ units: [] }))).toBeNull();
});

it('leaves every list as it is where nothing is new', () => {
  const units = ['u1', 'u2'].map(id => sampleUnit({ id }));
  const annotations = [sampleAnnotation(units[0]!.target, '船', on('u1'))];
  const article = review({ units, annotations, decisions: [decision('u1', 'kept')] });
  const merged = withUnit(
    article,
    review(structuredClone({ units: units.slice(0, 1), annotations, decisions: article.decisions })),
  )!;
  expect(merged.units).toBe(article.units);
  expect(merged.annotations).toBe(article.annotations);
  expect(merged.decisions).toBe(article.decisions);
});

it('keeps the rows that are as they were when the whole article is fetched again', () => {
  const article = review({ units: ['u1', 'u2'].map(id => sampleUnit({ id })) });
  const fetched = structuredClone(article);
  expect(shareKnown(article, fetched)).toBe(article);
  const changed = review({ units: [article.units[0]!, sampleUnit({ id: 'u2', target: '別' })] });
  expect(shareKnown(article, changed)).toBe(changed);
  expect(shareKnown(undefined, fetched)).toBe(fetched);
});
