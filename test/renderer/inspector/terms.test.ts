import { describe, expect, it } from 'vitest';
import { queryKeys, staleAfter } from '../../../renderer/api/query-keys.ts';
import { insertWords } from '../../../renderer/terms/insert-words.ts';
import { afterSelecting, type SelectedWords } from '../../../renderer/terms/selected-words.ts';
import { insertable, standingOf } from '../../../renderer/terms/term-standing.ts';
import type { UnitId } from '../../../src/model/article.ts';
import type { TermStatus, UnitTerm } from '../../../src/model/term.ts';

const rendering = (target: string, status: TermStatus, stands = false) => ({
  target,
  status,
  note: '',
  places: stands ? [{ start: 0, end: target.length }] : [],
});
const term = (...renderings: UnitTerm['renderings']): UnitTerm => ({
  english: 'treaty',
  source: [{ start: 0, end: 6 }],
  renderings,
});

describe('a term in a unit', () => {
  it.each([
    [term(rendering('条約', 'preferred', true), rendering('協定', 'deprecated')), 'used'],
    [term(rendering('条約', 'preferred'), rendering('取り決め', 'admitted', true)), 'used'],
    [term(rendering('条約', 'preferred', true), rendering('協定', 'deprecated', true)), 'refused'],
    [term(rendering('協定', 'superseded', true)), 'refused'],
    [term(rendering('条約', 'preferred'), rendering('協定', 'deprecated')), 'missing'],
  ] as const)('stands as its renderings do (%#)', (given, standing) => {
    expect(standingOf(given)).toBe(standing);
  });

  it('is put in by its preferred rendering, and not at all where none may stand', () => {
    expect(insertable(term(rendering('条約', 'preferred'), rendering('取り決め', 'admitted')))).toBe('条約');
    expect(insertable(term(rendering('協定', 'deprecated')))).toBeNull();
  });

  it('is looked up anew when the termbase changes', () => {
    expect(staleAfter({ type: 'house.changed' })).toContainEqual([queryKeys.unitTerms('u' as UnitId, '')[0]]);
  });
});

describe('words that are inserted', () => {
  it.each([
    ['at the caret', { start: 2, end: 2 }, '両国条約は', 4],
    ['over a selection', { start: 0, end: 2 }, '条約は', 2],
    ['at the end where the caret was further', { start: 9, end: 9 }, '両国は条約', 5],
  ])('%s', (_, range, text, caret) => {
    expect(insertWords('両国は', range, '条約')).toEqual({ text, caret });
  });
});

describe('selected words', () => {
  const selected = (unitId: string, side: 'source' | 'target', words: string): SelectedWords => ({
    unitId: unitId as UnitId,
    side,
    words,
    at: { start: 0, end: words.length },
  });

  it('are kept of both sides of a unit, of each the last', () => {
    const treat = selected('u1', 'source', 'treat');
    const treaty = selected('u1', 'source', 'treaty');
    const japanese = selected('u1', 'target', '条約');
    const both = [treat, treaty, japanese].reduce(afterSelecting, [] as readonly SelectedWords[]);
    expect(both).toEqual([japanese, treaty]);
    expect(afterSelecting(both, treat)).toEqual([treat, japanese]);
  });

  it('of another unit begin anew', () => {
    const next = selected('u2', 'target', '港');
    expect(afterSelecting([selected('u1', 'source', 'treaty')], next)).toEqual([next]);
  });
});
