import { describe, expect, it } from 'vitest';
import type { UnitId } from '../../src/model/article.ts';
import type { Annotation } from '../../src/model/issue.ts';
import type { ActorId, RecordedDecision } from '../../src/model/review.ts';
import { decisionsInForce, isOpen, quoteOf } from '../../src/review/decisions.ts';

const annotation = (unit: string, fingerprint: string, exact: string, checkId = 'spelling'): Annotation => ({
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
