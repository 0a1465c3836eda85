import { describe, expect, it } from 'vitest';
import { countProblems, nextProblem } from '../../../renderer/links/alignment-problems.ts';
import { formatOrdinals, listOrdinals } from '../../../renderer/links/ordinals.ts';
import { unitLinks } from '../../../renderer/links/unit-link.ts';
import type { Bead } from '../../../src/model/article.ts';
import type { Unit } from '../../../src/model/review.ts';
import { sampleUnit } from '../samples.ts';

const row = (bead: Partial<Bead>, rest: Partial<Omit<Unit, 'id' | 'bead'>> = {}) =>
  sampleUnit({ bead: { source: [0], target: [0], score: 0.95, origin: 'auto', ...bead }, ...rest });
const only = (unit: Unit) => unitLinks([unit])[0];

describe('a link', () => {
  it.each([
    [{ score: 0.95 }, 'linked', 'sure', null],
    [{ score: 0.75 }, 'linked', 'likely', null],
    [{ score: 0.5 }, 'linked', 'unsure', 'unsure'],
    [{ score: 0.5, origin: 'manual' }, 'linked', 'manual', null],
    [{ source: [] }, 'insertion', 'gap', 'unlinked'],
    [{ target: [] }, 'omission', 'gap', 'unlinked'],
  ] as const)('%o is %s, %s, with the problem %s', (bead, kind, tone, problem) => {
    const target = 'target' in bead ? '' : '訳';
    expect(only(row(bead, { target }))).toMatchObject({ kind, tone, problem });
  });

  it.each([
    ['left out of the export', { source: [] }, { excluded: true }],
    ['confirmed', { score: 0.2 }, { state: 'confirmed' }],
    ['translated by the reviewer', { target: [] }, { target: '訳を書いた' }],
    ['set apart by hand', { source: [], origin: 'manual' }, {}],
  ] as const)('%s is no problem any more', (_, bead, rest) => {
    expect(only(row(bead, rest))?.problem).toBeNull();
  });

  it('tells the row it crosses, and that row tells it too', () => {
    const links = unitLinks([row({ source: [0] }), row({ source: [2] }), row({ source: [1] })]);
    expect(links.map(({ crosses }) => crosses)).toEqual([null, 2, 1]);
    expect(countProblems(links)).toEqual({ unlinked: 0, crossing: 1, unsure: 0 });
  });
});

describe('after a change of some units', () => {
  const units = [row({ source: [0], score: 0.5 }), row({ source: [2] }), row({ source: [1] })];
  const linksWith = (change: Partial<Unit>) => unitLinks(units.with(0, { ...units[0]!, ...change }));

  it('links are the same list where none of them changed', () => {
    const links = unitLinks(units);
    expect(linksWith({ target: '別の訳' })).toBe(links);
  });
  it('only what changed is another object', () => {
    const links = unitLinks(units);
    const now = linksWith({ state: 'confirmed' });
    expect([links[0]?.problem, now[0]?.problem]).toEqual(['unsure', null]);
    expect(now.slice(1)).toEqual(links.slice(1));
    expect(now[1]).toBe(links[1]);
  });
  it('crossings are found again where the rows pair other texts', () => {
    unitLinks(units);
    const sorted = [units[0]!, units[2]!, units[1]!];
    expect(unitLinks(sorted).map(({ crosses }) => crosses)).toEqual([null, null, null]);
  });
});

describe('going through the problems', () => {
  const links = unitLinks([
    row({}),
    row({ source: [] }),
    row({ source: [1] }),
    row({ source: [2], score: 0.1 }),
  ]);
  it.each([
    [-1, 1],
    [1, 3],
    [3, 1],
  ])('from row %i to row %i', (from, to) => {
    expect(nextProblem(links, from)).toBe(to);
  });
  it('goes nowhere where there is none', () => {
    expect(nextProblem(links.slice(0, 1), -1)).toBeNull();
  });
});

describe('ordinals', () => {
  it.each([
    [[2], '3', ['3']],
    [[2, 3, 6], '3–4, 7', ['3', '4', '7']],
    [[0, 1, 2, 3], '1–4', ['1', '⋮', '4']],
  ])('%o read %s', (ordinals, text, lines) => {
    expect(formatOrdinals(ordinals)).toBe(text);
    expect(listOrdinals(ordinals)).toEqual(lines);
  });
});
