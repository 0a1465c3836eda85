import { expect, it } from 'vitest';
import { createArticleLookUp } from '../../renderer/review/article-look-up.ts';
import type { UnitId } from '../../src/model/article.ts';
import type { ArticleReview, Decision } from '../../src/model/review.ts';
import { sampleAnnotation, sampleSummary, sampleUnit } from './samples.ts';

const [u1, u2] = ['u1', 'u2'] as UnitId[] as [UnitId, UnitId];
const mark = sampleAnnotation('船が出た。', '船', { unitId: u1 });
const article: ArticleReview = {
  summary: sampleSummary('題'),
  units: [sampleUnit({ id: u1, target: '船が出た。' }), sampleUnit({ id: u2, target: '船が着いた。' })],
  annotations: [mark],
  decisions: [],
  failures: [],
  alignment: { undo: null, redo: null },
};

it('knows units as they now are, and sorts no issues anew where only units changed', () => {
  const lookUp = createArticleLookUp();
  const before = lookUp(article);
  const issues = before.issuesOf(u1, true);
  expect(issues.open).toEqual([mark]);
  const [first, second] = article.units;
  const after = lookUp({ ...article, units: [{ ...first!, state: 'confirmed' }, second!] });
  expect(after.unit(u1)?.state).toBe('confirmed');
  expect(after.issuesOf(u1, true)).toBe(issues);
  expect(after.rows).toBe(before.rows);
});

it('finds other rows, other annotations and other decisions', () => {
  const lookUp = createArticleLookUp();
  expect(lookUp(undefined).unit(u1)).toBeUndefined();
  expect(lookUp(article).issuesOf(u1, true).open).toEqual([mark]);
  const decision = {
    unitId: u1,
    fingerprint: mark.fingerprint,
    verdict: 'dismissed',
    scope: 'here',
  } as Decision;
  const dismissed = { ...article, decisions: [decision] };
  expect(lookUp(dismissed).issuesOf(u1, true)).toMatchObject({ open: [], dismissed: [mark] });
  expect(lookUp({ ...dismissed, annotations: [] }).issuesOf(u1, true).dismissed).toEqual([]);
  const turned = lookUp({ ...article, units: article.units.toReversed() });
  expect([turned.rows.get(u1), turned.rows.get(u2), turned.unit(u2)?.target]).toEqual([1, 0, '船が着いた。']);
  expect(lookUp({ ...article, units: article.units.slice(1) }).unit(u1)).toBeUndefined();
});

it('keeps what was sorted of a unit where only the issues of another changed', () => {
  const lookUp = createArticleLookUp();
  const other = sampleAnnotation('船が着いた。', '船', { unitId: u2 });
  const both = { ...article, annotations: [mark, other] };
  const issues = lookUp(both).issuesOf(u1, true);
  expect(lookUp(both).issuesOf(u2, true).open).toEqual([other]);
  const without = lookUp({ ...both, annotations: [mark] });
  expect(without.issuesOf(u1, true)).toBe(issues);
  expect(without.issuesOf(u2, true).open).toEqual([]);
  expect(lookUp({ ...both, annotations: [{ ...mark, severity: 'minor' }] }).issuesOf(u1, true)).not.toBe(
    issues,
  );
});

it('finds the rows with open issues anew only where issues or exclusions changed', () => {
  const lookUp = createArticleLookUp();
  const [first, second] = article.units;
  const rows = lookUp(article).openRows(true);
  expect(rows).toEqual([{ row: 0, unitId: u1, open: [mark] }]);
  const confirmed = { ...article, units: [{ ...first!, state: 'confirmed' as const }, second!] };
  expect(lookUp(confirmed).openRows(true)).toBe(rows);
  expect(lookUp({ ...confirmed, units: [{ ...first!, excluded: true }, second!] }).openRows(true)).toEqual(
    [],
  );
  expect(lookUp({ ...article, annotations: [] }).openRows(true)).toEqual([]);
  expect(lookUp({ ...article, units: article.units.toReversed() }).openRows(true)).toMatchObject([
    { row: 1 },
  ]);
});
