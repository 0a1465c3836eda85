import { describe, expect, it } from 'vitest';
import { checks } from '../../../src/checks/rules/index.ts';
import type { JudgedMark, Miss } from '../judged.ts';
import { figuresByCheck, figuresByKind } from './figures.ts';
import { isReached } from './goals.ts';
import { renderPage } from './page.ts';

const mark = (changes: Partial<JudgedMark>): JudgedMark => ({
  set: 'injected',
  document: 'd',
  place: 'p',
  source: 'Snow fell.',
  sourceRange: null,
  target: '雪が降る降った。',
  range: { start: 2, end: 4 },
  check: 'fragment',
  severity: 'minor',
  confidence: 0.9,
  message: 'm',
  verdict: 'right',
  kind: 'fragment_linkcut',
  ...changes,
});
const miss: Miss = {
  ...mark({}),
  kind: 'negation_flip',
  note: '降った <b>',
};

describe('figures', () => {
  const marks = [
    mark({}),
    mark({ verdict: 'other', kind: null }),
    mark({ set: 'controls', verdict: 'wrong', kind: null, confidence: 0.6 }),
    mark({ set: 'controls', verdict: 'wrong', kind: null, confidence: 0.2 }),
    mark({ set: 'wmt24', verdict: 'other', kind: null }),
  ];
  const figures = figuresByCheck(checks, marks, 2000).find(({ check }) => check === 'fragment')!;

  it('count news by tier, and every set from medium confidence', () => {
    expect([...figures.byTier]).toEqual([
      ['high', { right: 1, marks: 2 }],
      ['medium', { right: 0, marks: 1 }],
      ['low', { right: 0, marks: 1 }],
    ]);
    expect(figures.bySet.get('controls')).toEqual({ right: 0, marks: 1 });
    expect(figures.bySet.get('wmt24')).toEqual({ right: 0, marks: 1 });
  });

  it('count alarms in 1,000 characters of controls', () => {
    expect(figures.alarms).toEqual({ all: 1, sure: 0.5 });
  });

  it('list every check, also those that marked nothing', () => {
    expect(figuresByCheck(checks, [], 0)).toHaveLength(checks.length);
  });

  it('tell what found and what missed each kind of error', () => {
    const kinds = figuresByKind(marks, [miss]);
    expect(kinds.map(({ kind, missed, foundBy }) => [kind, missed.length, [...foundBy]])).toEqual([
      ['negation_flip', 1, []],
      ['fragment_linkcut', 0, [['fragment', 1]]],
    ]);
  });
});

it('a goal is a lower or an upper bound', () => {
  const goal = { what: '', value: 5, bound: 6, unit: '%' } as const;
  expect(isReached({ ...goal, at: 'least' })).toBe(false);
  expect(isReached({ ...goal, at: 'most' })).toBe(true);
});

it('the page shows what is found and missed in its context, and text as text', () => {
  const page = renderPage({
    goals: [],
    checks: figuresByCheck(checks, [mark({ message: '<script>' })], 1),
    kinds: figuresByKind([], [miss]),
    style: '',
    script: '',
    at: new Date(0),
  });
  expect(page).toContain('雪が<mark>降る</mark>降った。');
  expect(page).toContain('&lt;script&gt;');
  expect(page).toContain('降った &lt;b&gt;');
});
