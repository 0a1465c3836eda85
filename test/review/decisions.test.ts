import { describe, expect, it } from 'vitest';
import type { UnitId } from '../../src/model/article.ts';
import type { Annotation } from '../../src/model/issue.ts';
import type { ActorId, RecordedDecision } from '../../src/model/review.ts';
import {
  counterpartOf,
  decisionsInForce,
  isOpen,
  quoteOf,
  standingDecisions,
  wideDismissalsOf,
} from '../../src/review/decisions.ts';

const annotation = (
  unit: string,
  fingerprint: string,
  exact: string,
  checkId = 'spelling',
  over: Partial<Annotation> = {},
): Annotation => ({
  fingerprint,
  checkId,
  checkVersion: 1,
  unitId: unit as UnitId,
  category: 'linguistic/spelling',
  severity: 'minor',
  confidence: 0.9,
  message: { ja: '', en: '' },
  source: null,
  target: { range: { start: 0, end: exact.length }, exact, prefix: '', suffix: '' },
  evidence: [],
  suggestions: [],
  reports: [{ checkId, checkVersion: 1, fingerprint, place: `place ${fingerprint}`, strength: 0.9 }],
  ...over,
});

const decide = (
  on: Annotation,
  verdict: RecordedDecision['verdict'],
  scope: RecordedDecision['scope'] = 'here',
): RecordedDecision => ({
  unitId: on.unitId,
  fingerprint: on.fingerprint,
  checkId: on.checkId,
  quote: quoteOf(on),
  counterpart: counterpartOf(on),
  reports: on.reports,
  verdict,
  scope,
  reason: verdict === 'dismissed' ? 'house-style' : null,
  comment: '',
  by: 'translator' as ActorId,
  at: '2026-11-01T00:00:00.000Z',
});

const first = annotation('u1', 'f1', 'サーバ');
const repeat = annotation('u2', 'f2', 'ｻｰﾊﾞ');
const other = annotation('u2', 'f3', 'ルータ');
const sameWordsOtherCheck = annotation('u3', 'f4', 'サーバ', 'register-mix');
const all = [first, repeat, other, sameWordsOtherCheck];

describe('decisions in force', () => {
  it.each<[string, readonly RecordedDecision[], readonly boolean[]]>([
    ['nobody decided', [], [true, true, true, true]],
    ['accepted', [decide(first, 'accepted')], [false, true, true, true]],
    ['dismissed here', [decide(first, 'dismissed')], [false, true, true, true]],
    [
      'dismissed in the article: the same check on the same words in any width',
      [decide(first, 'dismissed', 'article')],
      [false, false, true, true],
    ],
    [
      'withdrawn again',
      [decide(first, 'dismissed', 'article'), decide(first, 'withdrawn')],
      [true, true, true, true],
    ],
    [
      'one repeat reopened after an article-wide dismissal',
      [decide(first, 'dismissed', 'article'), decide(repeat, 'withdrawn')],
      [false, true, true, true],
    ],
    [
      'dismissed article-wide once more after a repeat was reopened',
      [
        decide(first, 'dismissed', 'article'),
        decide(repeat, 'withdrawn'),
        decide(first, 'dismissed', 'article'),
      ],
      [false, false, true, true],
    ],
  ])('%s', (_name, decisions, open) => {
    expect(isOpen(all, decisions)).toEqual(open);
  });

  it('reports an article-wide dismissal on every annotation it covers', () => {
    const [, covered] = decisionsInForce(all, [decide(first, 'dismissed', 'article')]);
    expect(covered).toMatchObject({
      unitId: 'u2',
      fingerprint: 'f2',
      verdict: 'dismissed',
      scope: 'article',
    });
    expect(covered).not.toHaveProperty('quote');
  });

  it('outlives the annotation it was made on', () => {
    expect(isOpen([repeat], [decide(first, 'dismissed', 'article')])).toEqual([false]);
  });
});

/** A withdrawal as the app makes it: of all that covers the annotation, and of its own. */
const withdraw = (on: Annotation, decisions: readonly RecordedDecision[]): readonly RecordedDecision[] => [
  ...decisions,
  ...wideDismissalsOf(on, decisions).map(dismissal => ({
    ...dismissal,
    unitId: on.unitId,
    fingerprint: on.fingerprint,
    verdict: 'withdrawn' as const,
  })),
  decide(on, 'withdrawn'),
];

describe('wide dismissals', () => {
  const words = (exact: string): Annotation['source'] => ({
    range: { start: 0, end: exact.length },
    exact,
    prefix: '',
    suffix: '',
  });
  const both = annotation('u1', 'g1', '両者', 'homophone', { source: words('both sides') });
  const again = annotation('u2', 'g2', '両者', 'homophone', { source: words('Both sides') });
  const otherSense = annotation('u2', 'g3', '両者', 'homophone', { source: words('quantum') });
  const otherWords = annotation('u3', 'g4', '量子', 'homophone', { source: words('both sides') });
  const findings = [both, again, otherSense, otherWords, first];

  it.each<[string, RecordedDecision['scope'], readonly boolean[]]>([
    ['the finding alone', 'here', [false, true, true, true, true]],
    ['the words, whatever they render', 'article', [false, false, false, true, true]],
    ['the words where they render the same', 'term', [false, false, true, true, true]],
    ['all that the check says', 'check', [false, false, false, false, true]],
  ])('cover %s', (_name, scope, open) => {
    expect(isOpen(findings, [decide(both, 'dismissed', scope)])).toEqual(open);
  });

  it.each(['article', 'term', 'check'] as const)('%s: withdrawn anywhere, all is open again', scope => {
    const dismissed = [decide(both, 'dismissed', scope)];
    expect(isOpen(findings, withdraw(again, dismissed))).toEqual([true, true, true, true, true]);
    const twice = [...withdraw(again, dismissed), decide(both, 'dismissed', scope)];
    expect(isOpen(findings, twice)).toEqual(isOpen(findings, dismissed));
  });

  it('leave what was dismissed by itself dismissed when they are taken back', () => {
    const decisions = [decide(again, 'dismissed'), decide(both, 'dismissed', 'term')];
    expect(isOpen(findings, withdraw(both, decisions))).toEqual([true, false, true, true, true]);
  });

  it('all of them that cover a finding are taken back with it', () => {
    const decisions = [decide(both, 'dismissed', 'term'), decide(otherWords, 'dismissed', 'check')];
    expect(isOpen(findings, withdraw(again, decisions))).toEqual([true, true, true, true, true]);
  });

  it('a silenced check leaves a place that another check reported, too; words judged right are right', () => {
    const agreed = { ...again, reports: [...again.reports, ...sameWordsOtherCheck.reports] };
    expect(isOpen([agreed], [decide(both, 'dismissed', 'check')])).toEqual([true]);
    expect(isOpen([agreed], [decide(both, 'dismissed', 'article')])).toEqual([false]);
  });

  it('stand until they are taken back', () => {
    const dismissed = [decide(both, 'dismissed', 'term')];
    expect(standingDecisions(dismissed)).toEqual(dismissed);
    expect(standingDecisions(withdraw(again, dismissed))).toEqual([]);
  });
});

describe('a dismissed finding is known again', () => {
  const dismissed = [decide(first, 'dismissed')];
  const place = (of: Annotation) => of.reports[0]!.place;

  it('when a version of the check words its message otherwise', () => {
    const reworded = annotation('u1', 'f1-later', 'サーバ', 'spelling', {
      checkVersion: 2,
      reports: [{ ...first.reports[0]!, fingerprint: 'f1-later', checkVersion: 2 }],
    });
    expect(isOpen([reworded], dismissed)).toEqual([false]);
    const elsewhere = {
      ...reworded,
      reports: [{ ...reworded.reports[0]!, checkVersion: 1, place: 'elsewhere' }],
    };
    expect(isOpen([elsewhere], dismissed)).toEqual([true]);
    expect(place(reworded)).toBe(place(first));
  });

  it('when another check that agrees comes to speak for the place', () => {
    const outdone = { ...sameWordsOtherCheck, unitId: first.unitId };
    const fused = { ...outdone, reports: [...outdone.reports, ...first.reports] };
    expect(isOpen([fused], dismissed)).toEqual([false]);
    expect(isOpen([outdone], dismissed)).toEqual([true]);
  });

  it('when a version of the check marks more or fewer words of it, and only then', () => {
    const told = (exact: string, checkVersion: number) =>
      annotation('u1', 'wider', exact, 'spelling', {
        reports: [{ ...first.reports[0]!, fingerprint: 'wider', place: 'wider', checkVersion }],
      });
    expect(isOpen([told('サーバの', 2)], dismissed)).toEqual([false]);
    expect(isOpen([told('ルータ', 2)], dismissed)).toEqual([true]);
    expect(isOpen([told('サーバの', 1)], dismissed)).toEqual([true]);
    expect(isOpen([first, told('サーバの', 2)], dismissed)).toEqual([false, true]);
    const taken = [...dismissed, decide(first, 'withdrawn')];
    expect(isOpen([told('サーバの', 2)], taken)).toEqual([true]);
  });

  it('by its words where it was dismissed before places were recorded, once', () => {
    const reports = [{ ...first.reports[0]!, checkVersion: null, place: null, strength: null }];
    const old = [{ ...decide(first, 'dismissed'), reports }];
    const [one, two] = ['x1', 'x2'].map(name => annotation('u1', name, 'サーバ'));
    expect(isOpen([one!, two!], old)).toEqual([false, true]);
    expect(isOpen([first, two!], old)).toEqual([false, true]);
  });

  it('but what was mended by hand is open if it comes back', () => {
    expect(isOpen([first], [decide(first, 'mended')])).toEqual([true]);
  });
});
