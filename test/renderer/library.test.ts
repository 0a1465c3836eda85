import { describe, expect, it } from 'vitest';
import { arrangeLibrary, progressOf } from '../../renderer/library/library-order.ts';
import { parsePreferences } from '../../renderer/preferences/preferences.ts';
import { sampleSummary } from './samples.ts';

const port = sampleSummary('港の再開', { critical: 1, approved: 5 }, '2026-01-02T00:00:00.000Z');
const budget = sampleSummary('Ｂudget の行方', { minor: 9, approved: 9 }, '2026-01-03T00:00:00.000Z');
const rail = sampleSummary('鉄道の遅れ', { approved: 0 }, '2026-01-01T00:00:00.000Z');
const titles = (query: string, order: Parameters<typeof arrangeLibrary>[2]) =>
  arrangeLibrary([port, budget, rail], query, order).map(article => article.title);

describe('the library', () => {
  it.each([
    ['updated', [budget, port, rail]],
    ['issues', [port, budget, rail]],
    ['progress', [rail, port, budget]],
  ] as const)('sorted by %s', (order, expected) => {
    expect(titles('', order)).toEqual(expected.map(article => article.title));
  });

  it('is searched without regard to width and case, all words wanted', () => {
    expect(titles('budget 行方', 'updated')).toEqual([budget.title]);
    expect(titles('budget 港', 'updated')).toEqual([]);
  });

  it('measures progress against what will be exported', () => {
    const { counts } = sampleSummary('', { units: 12, excluded: 2, approved: 5, confirmed: 2 });
    expect(progressOf(counts)).toMatchObject({
      total: 10,
      approved: 5,
      confirmed: 7,
      approvedShare: 0.5,
      confirmedShare: 0.2,
    });
  });

  it('shows no progress, and no nonsense, for an article without paragraphs', () => {
    expect(progressOf(sampleSummary('', { units: 0 }).counts).approvedShare).toBe(0);
  });
});

describe('stored preferences', () => {
  it.each([
    [null, 'en-US', { locale: 'en', theme: 'system', role: 'translator' }],
    [null, 'ja-JP', { locale: 'ja' }],
    [null, 'fr', { locale: 'ja' }],
    ['{"locale":"en","theme":"dark","role":"editor"}', 'ja', { locale: 'en', theme: 'dark', role: 'editor' }],
    ['{"theme":"pink","inspectorWidth":99999}', 'ja', { theme: 'system', inspectorWidth: 372 }],
    ['not json', 'ja', { locale: 'ja', inspectorOpen: null }],
    ['null', 'ja', { showLow: false, linkHover: true, mapOpen: null }],
    ['{"linkHover":false,"mapOpen":true}', 'ja', { linkHover: false, mapOpen: true }],
    ['{"linkHover":0,"mapOpen":"no"}', 'ja', { linkHover: true, mapOpen: null }],
  ])('%s in a browser set to %s', (stored, language, expected) => {
    expect(parsePreferences(stored, language)).toMatchObject(expected);
  });
});
