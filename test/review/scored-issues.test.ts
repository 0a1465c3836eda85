import { describe, expect, it } from 'vitest';
import type { UnitId } from '../../src/model/article.ts';
import type { Annotation } from '../../src/model/issue.ts';
import type { ActorId, RecordedDecision } from '../../src/model/review.ts';
import { quoteOf } from '../../src/review/decisions.ts';
import { type CheckDefaults, scoredIssues } from '../../src/review/scored-issues.ts';

const mark = (words: string, over: Partial<Annotation> = {}): Annotation => ({
  fingerprint: `f ${words}`,
  checkId: 'translation-trap',
  checkVersion: 1,
  unitId: 'u1' as UnitId,
  category: 'accuracy/mistranslation',
  severity: 'major',
  confidence: 0.9,
  message: { ja: '', en: '' },
  source: null,
  target: { range: { start: 0, end: words.length }, exact: words, prefix: '', suffix: '' },
  evidence: [],
  suggestions: [],
  reports: [
    {
      checkId: 'translation-trap',
      checkVersion: 1,
      fingerprint: `f ${words}`,
      place: `p ${words}`,
      strength: 0.9,
      category: 'accuracy/mistranslation',
      severity: 'major',
    },
  ],
  ...over,
});
let minute = 0;
const decide = (
  on: Annotation,
  verdict: RecordedDecision['verdict'],
  over: Partial<RecordedDecision> = {},
): RecordedDecision => ({
  unitId: on.unitId,
  fingerprint: on.fingerprint,
  checkId: on.checkId,
  quote: quoteOf(on),
  counterpart: '',
  reports: on.reports,
  verdict,
  scope: 'here',
  reason: null,
  comment: '',
  by: 'translator' as ActorId,
  at: `2026-11-01T00:${String(minute++).padStart(2, '0')}:00.000Z`,
  ...over,
});

const unit = (id: string, machine: string, excluded = false) => ({ id: id as UnitId, machine, excluded });
const grid = [unit('u1', '量子協定と生命船'), unit('u2', '広告', true)];
const defaults: CheckDefaults = () => ({ category: 'linguistic/grammar', severity: 'minor' });
const fates = (annotations: readonly Annotation[], decisions: readonly RecordedDecision[]) =>
  scoredIssues({ units: grid, annotations, decisions }, defaults).map(({ fate }) => fate);

const quantum = mark('量子協定');
const lifeboat = mark('生命船');

describe('what became of a mark', () => {
  it('follows the decision in force on it', () => {
    expect(fates([quantum, lifeboat], [])).toEqual(['suspected', 'suspected']);
    expect(fates([quantum], [decide(quantum, 'dismissed')])).toEqual(['dismissed']);
    expect(fates([quantum], [decide(quantum, 'accepted')])).toEqual(['remaining']);
    expect(fates([quantum], [decide(quantum, 'accepted'), decide(quantum, 'withdrawn')])).toEqual([
      'suspected',
    ]);
  });

  it('is that it was corrected where it was accepted and is gone', () => {
    const decisions = [decide(quantum, 'accepted'), decide(lifeboat, 'mended')];
    const issues = scoredIssues({ units: grid, annotations: [], decisions }, defaults);
    expect(issues.map(({ fate, mended, unitId }) => [fate, mended, unitId])).toEqual([
      ['corrected', false, 'u1'],
      ['corrected', true, 'u1'],
    ]);
    expect(issues[0]).toMatchObject({ category: 'accuracy/mistranslation', severity: 'major' });
  });

  it('is told of two decisions of one millisecond as of any two', () => {
    const at = '2026-11-02T00:00:00.000Z';
    const decisions = [decide(quantum, 'accepted', { at }), decide(lifeboat, 'accepted', { at })];
    expect(fates([quantum], decisions)).toEqual(['remaining', 'corrected']);
  });

  it('is a suspicion again where it was mended and came back', () => {
    expect(fates([lifeboat], [decide(lifeboat, 'mended')])).toEqual(['suspected']);
  });

  it('is nothing where it is less likely than not, or stands in a row that is not exported', () => {
    expect(fates([mark('協定', { confidence: 0.4 })], [])).toEqual([]);
    const furniture = mark('広告', { unitId: 'u2' as UnitId });
    expect(fates([furniture], [])).toEqual([]);
    expect(fates([furniture], [decide(furniture, 'accepted')])).toEqual(['corrected']);
  });

  it('is told once, though it was dismissed twice or carried into another row', () => {
    const twice = [decide(quantum, 'dismissed'), decide(lifeboat, 'dismissed', { scope: 'check' })];
    expect(fates([quantum, lifeboat], twice)).toEqual(['dismissed', 'dismissed']);
    const accepted = decide(quantum, 'accepted', { unitId: 'retired' as UnitId });
    const carried = { ...accepted, unitId: 'u1' as UnitId };
    expect(fates([quantum], [accepted, carried])).toEqual(['remaining']);
    expect(fates([], [accepted, carried])).toEqual(['corrected']);
  });

  it('does not take what was dismissed in other articles for this one’s', () => {
    const elsewhere = decide(quantum, 'dismissed', { scope: 'term', unitId: 'foreign' as UnitId });
    expect(fates([], [elsewhere])).toEqual([]);
    expect(fates([quantum], [elsewhere])).toEqual(['dismissed']);
  });
});

describe('the kind of a mark that is gone', () => {
  const kind = (reports: RecordedDecision['reports'], known: CheckDefaults = defaults) =>
    scoredIssues(
      { units: grid, annotations: [], decisions: [decide(quantum, 'accepted', { reports })] },
      known,
    ).map(({ category, severity, checkIds }) => [category, severity, ...checkIds]);
  const [own] = quantum.reports;

  it('is that of the surest report, as grave as the gravest', () => {
    const other = { ...own!, checkId: 'entity-swap', category: 'accuracy/omission' } as const;
    expect(kind([own!, { ...other, severity: 'critical' }])).toEqual([
      ['accuracy/mistranslation', 'critical', 'translation-trap', 'entity-swap'],
    ]);
  });

  it('is the check’s usual one where nothing was kept, and a minor mistranslation where there is no such check', () => {
    const { category: _category, severity: _severity, ...bare } = own!;
    expect(kind([bare])).toEqual([['linguistic/grammar', 'minor', 'translation-trap']]);
    expect(kind([bare], () => undefined)).toEqual([['accuracy/mistranslation', 'minor', 'translation-trap']]);
  });
});

describe('whose words they are', () => {
  it('is told by the machine translation of the row', () => {
    const typo = mark('協邸');
    const [machine, own] = scoredIssues(
      { units: grid, annotations: [quantum, typo], decisions: [] },
      defaults,
    );
    expect([machine?.fromMachine, own?.fromMachine]).toEqual([true, false]);
  });

  it('is the machine’s where nothing was written for a source', () => {
    const left = mark('', { target: null, source: { ...quantum.target!, exact: 'on Monday' } });
    const decisions = [decide(left, 'accepted')];
    const issues = [
      ...scoredIssues({ units: grid, annotations: [left], decisions: [] }, defaults),
      ...scoredIssues({ units: grid, annotations: [], decisions }, defaults),
    ];
    expect(issues.map(({ fromMachine }) => fromMachine)).toEqual([true, true]);
  });
});
