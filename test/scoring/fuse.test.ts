import { describe, expect, it } from 'vitest';
import type { UnitId } from '../../src/model/article.ts';
import type { Annotation } from '../../src/model/issue.ts';
import { fuse } from '../../src/scoring/fuse.ts';
import { makeAnchor } from '../../src/text/anchor.ts';

const target = '会長は祝倍を挙げ、条約に署名した。';
const at = (start: number, end: number, over: Partial<Annotation> = {}): Annotation => ({
  fingerprint: `${over.checkId ?? 'a'}:${start}`,
  checkId: 'a',
  checkVersion: 1,
  unitId: 'unit' as UnitId,
  category: 'accuracy/mistranslation',
  severity: 'minor',
  confidence: 0.5,
  message: { ja: `あ${over.checkId ?? 'a'}`, en: `about ${over.checkId ?? 'a'}` },
  source: null,
  target: makeAnchor(target, { start, end }),
  evidence: [],
  suggestions: [],
  reports: [
    {
      checkId: over.checkId ?? 'a',
      checkVersion: 1,
      fingerprint: `${over.checkId ?? 'a'}:${start}`,
      place: null,
      strength: 0.5,
    },
  ],
  ...over,
});

describe('fuse', () => {
  it('joins the reasons of one place and is surer when checks agree', () => {
    const [only, ...rest] = fuse([
      at(3, 5, { evidence: [{ kind: 'form', detail: 'x', source: null }] }),
      at(3, 6, { checkId: 'b', confidence: 0.7, severity: 'critical' }),
    ]);
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ fingerprint: 'b:3', severity: 'critical', message: { ja: 'あb\nあa' } });
    expect(only!.confidence).toBeCloseTo(0.85);
    expect(only!.evidence).toHaveLength(1);
    expect(only!.reports.map(({ checkId, fingerprint }) => [checkId, fingerprint])).toEqual([
      ['b', 'b:3'],
      ['a', 'a:3'],
    ]);
  });

  it('proposes what makes the same text once, with the note of whoever wrote one', () => {
    const replace = { start: 3, end: 5 };
    const [only] = fuse([
      at(3, 5, { confidence: 0.9, suggestions: [{ replace, text: '祝杯', note: '' }] }),
      at(3, 5, {
        checkId: 'b',
        suggestions: [
          { replace, text: '祝杯', note: 'toast' },
          { replace: { start: 3, end: 6 }, text: '祝杯', note: '' },
        ],
      }),
    ]);
    expect(only!.suggestions).toEqual([
      { replace, text: '祝杯', note: 'toast' },
      { replace: { start: 3, end: 6 }, text: '祝杯', note: '' },
    ]);
  });

  it('takes no agreement from one check with itself', () => {
    expect(fuse([at(3, 5), at(3, 6)])).toMatchObject([{ confidence: 0.5 }]);
  });

  it('keeps apart what is elsewhere, in another unit, or far longer', () => {
    const apart = [at(0, 2), at(3, 5), at(0, 17), at(0, 2, { unitId: 'other' as UnitId })];
    expect(fuse(apart)).toEqual(apart);
  });

  it('keeps the order, and omissions apart from marks', () => {
    const list = [at(9, 11), at(0, 2, { target: null }), at(3, 5)];
    expect(fuse(list)).toEqual(list);
  });
});
