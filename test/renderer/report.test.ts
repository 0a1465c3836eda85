import { describe, expect, it } from 'vitest';
import { binPlaces, blocksOf, countIn } from '../../renderer/report/bin-places.ts';
import { agreementOf, badgeOf, scoreFigure } from '../../renderer/report/figures.ts';
import { concerns, standAlonePage } from '../../renderer/report/save-report.ts';
import type { ReportPlace, Scorecard, ScoreVerdict, SeverityTally } from '../../src/model/scorecard.ts';

const tally = (over: Partial<SeverityTally> = {}): SeverityTally => ({
  neutral: 0,
  minor: 0,
  major: 0,
  critical: 0,
  ...over,
});

describe('a score in words', () => {
  it('is never rounded up to a pass, and has no words below zero', () => {
    expect(scoreFigure(89.999, 'en')).toBe('89.9');
    expect(scoreFigure(90, 'ja')).toBe('90.0');
    expect(scoreFigure(100 - 10 * 0.7, 'en')).toBe('93.0');
    expect(scoreFigure(-0.1, 'en')).toBeNull();
    expect(scoreFigure(null, 'en')).toBeNull();
  });
});

describe('the score in the header', () => {
  const score = (calibrated: number | null) => ({
    points: 0,
    perThousand: 0,
    raw: 0,
    calibrated,
    passes: calibrated === null ? null : calibrated >= 90,
  });
  const card = (
    verdict: ScoreVerdict,
    confirmed: number | null,
    atWorst: number | null,
    dismissed = 0,
  ): Scorecard => ({
    verdict,
    before: { confirmed: score(0), atWorst: score(0) },
    after: { confirmed: score(confirmed), atWorst: score(atWorst) },
    categories: [],
    checks: [{ checkId: 'a', accepted: 0, mended: 0, dismissed, suspected: 3 }],
    totals: { before: tally(), after: tally(), suspected: tally() },
  });

  it('is missing until somebody has decided or confirmed anything', () => {
    expect(badgeOf(card('open', 100, 60), 0)).toBeNull();
    expect(badgeOf(card('open', 100, 60, 1), 0)).not.toBeNull();
    expect(badgeOf(card('open', 100, 60), 1)).not.toBeNull();
    expect(badgeOf(card('open', null, null), 1)).toBeNull();
  });

  it('is the least it can be while suspicions are open, and nothing where that says nothing', () => {
    expect(badgeOf(card('open', 100, 60), 1)).toEqual({ kind: 'at-least', score: 60 });
    expect(badgeOf(card('open', 100, -20), 1)).toEqual({ kind: 'open' });
    expect(badgeOf(card('pass', 96, 96), 1)).toEqual({ kind: 'score', score: 96 });
  });

  it('is that of what is confirmed where that suffices to fail', () => {
    expect(badgeOf(card('fail', 79.3, -20), 1)).toEqual({ kind: 'score', score: 79.3 });
  });
});

describe('places', () => {
  const place = (position: number, over: Partial<ReportPlace> = {}): ReportPlace => ({
    position,
    corrected: tally(),
    remaining: tally(),
    suspected: tally(),
    ...over,
  });

  it('are rows of their own in a short article', () => {
    const bins = binPlaces([place(2, { corrected: tally({ major: 2 }) })], 4, 60);
    expect(bins.map(({ from, to }) => [from, to])).toEqual([1, 2, 3, 4].map(row => [row, row]));
    expect(bins.map(countIn)).toEqual([0, 0, 2, 0]);
  });

  it('are gathered in a long one, and none is lost', () => {
    const all = Array.from({ length: 130 }, (_, at) => place(at, { suspected: tally({ minor: 1 }) }));
    const bins = binPlaces(all, 130, 60);
    expect(bins.length).toBeLessThanOrEqual(60);
    expect(bins[0]).toMatchObject({ from: 1, to: 3 });
    expect(bins.at(-1)).toMatchObject({ to: 130 });
    expect(bins.reduce((sum, bin) => sum + countIn(bin), 0)).toBe(130);
  });

  it('stack what is left to do at the foot, the gravest first', () => {
    const [bin] = binPlaces(
      [
        place(0, {
          corrected: tally({ critical: 1 }),
          remaining: tally({ minor: 1, major: 2 }),
          suspected: tally({ minor: 3 }),
        }),
      ],
      1,
      60,
    );
    expect(blocksOf(bin!).map(({ fate, severity, count }) => `${fate} ${severity} ${count}`)).toEqual([
      'remaining major 2',
      'remaining minor 1',
      'suspected minor 3',
      'corrected critical 1',
    ]);
  });
});

it('what was mended by hand agrees with a check, and nothing decided says nothing', () => {
  expect(agreementOf({ checkId: 'a', accepted: 2, mended: 1, dismissed: 1, suspected: 5 })).toEqual({
    right: 3,
    of: 4,
  });
  expect(agreementOf({ checkId: 'a', accepted: 0, mended: 0, dismissed: 0, suspected: 5 })).toBeNull();
});

describe('the saved page', () => {
  it('takes no markup from a title, runs nothing and fetches nothing', () => {
    const title = '</title><script>alert(1)</script> & "記事"';
    const page = standAlonePage({ title, locale: 'ja' }, '.a{content:"</style><b>"}', '<p>本文</p>');
    expect(page).not.toContain('<script');
    expect(page).toContain('&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp;');
    expect(page.match(/<\/style>/g)).toHaveLength(1);
    expect(page).toContain(`default-src 'none'`);
    expect(page).toMatch(/^<!doctype html>\n<html lang="ja">\n<head>\n<meta charset="utf-8">/);
  });

  it('takes along the rules that concern it and no others', () => {
    const classes = new Set(['sheet', 'title']);
    expect(concerns(':root', classes)).toBe(true);
    expect(concerns('.sheet .title:hover', classes)).toBe(true);
    expect(concerns('.other, .title', classes)).toBe(true);
    expect(concerns('.sheet .other', classes)).toBe(false);
    expect(concerns(':is(article:hover, article:focus) > .other', classes)).toBe(false);
    expect(concerns('.ͼ1', classes)).toBe(false);
    expect(concerns('::highlight(cut)', classes)).toBe(false);
  });
});
