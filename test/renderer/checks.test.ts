import { describe, expect, it } from 'vitest';
import {
  type CheckInfo,
  countText,
  dismissalCounts,
  isTelling,
  percentOf,
  untold,
} from '../../renderer/checks/figures.ts';
import { scopeAbout, stepScope } from '../../renderer/inspector/dismissal-scope.ts';
import { parsePreferences } from '../../renderer/preferences/preferences.ts';
import { DECISION_SCOPES } from '../../src/model/review.ts';
import { sampleAnnotation } from './samples.ts';

const text = { ja: '', en: '' };
const check = (id: string, over: Partial<CheckInfo> = {}): CheckInfo => ({
  id,
  stage: 'stable',
  title: text,
  what: text,
  why: text,
  fix: text,
  enabled: true,
  measured: null,
  acceptance: {
    accepted: 0,
    mended: 0,
    dismissed: { 'correct-as-is': 2, 'house-style': 0, 'wrong-alignment': 0, 'not-worth-it': 7, other: 0 },
    agreement: null,
  },
  inTheWay: false,
  ...over,
});

describe('figures of a check', () => {
  it('are whole per cent, and counts with halves where there are any', () => {
    expect(percentOf({ right: 2, of: 3 })).toBe(67);
    expect(percentOf({ right: 0, of: 0 })).toBe(0);
    expect([9.5, 10].map(of => isTelling({ right: 1, of }))).toEqual([false, true]);
    expect([12, 12.5].map(countText)).toEqual(['12', '12.5']);
  });

  it('name the reasons there were, most frequent first', () => {
    expect(dismissalCounts(check('a'))).toEqual({
      total: 9,
      reasons: [
        { reason: 'not-worth-it', total: 7 },
        { reason: 'correct-as-is', total: 2 },
      ],
    });
  });

  it('propose what is in the way to whoever was not told', () => {
    const checks = [check('a'), check('b', { inTheWay: true }), check('c', { inTheWay: true })];
    expect(untold(checks, [])?.id).toBe('b');
    expect(untold(checks, ['b'])?.id).toBe('c');
    expect(untold(checks, ['b', 'c'])).toBeUndefined();
  });

  it('are told once a person: the preferences know of whom', () => {
    expect(parsePreferences('{"toldChecks":["b",3]}', 'ja').toldChecks).toEqual(['b']);
    expect(parsePreferences('{"toldChecks":"b"}', 'ja').toldChecks).toEqual([]);
  });
});

describe('the scope of a dismissal', () => {
  it('is chosen by steps that go round', () => {
    expect(stepScope('here', 1)).toBe('article');
    expect(stepScope('here', -1)).toBe('check');
    expect(DECISION_SCOPES.map(scope => stepScope(stepScope(scope, 1), -1))).toEqual(DECISION_SCOPES);
  });

  it('is explained with the words it is about, long ones clipped', () => {
    const source = { range: { start: 0, end: 10 }, exact: 'both sides', prefix: '', suffix: '' };
    const issue = sampleAnnotation('両者は会った。', '両者', { source });
    expect(scopeAbout('term', issue)).toEqual({ key: 'term', words: '両者', counterpart: 'both sides' });
    expect(scopeAbout('term', { ...issue, source: null }).key).toBe('termBare');
    expect(scopeAbout('term', { ...issue, target: null })).toMatchObject({
      key: 'termBare',
      words: 'both sides',
    });
    const long = sampleAnnotation('あ'.repeat(40), 'あ'.repeat(40));
    expect(scopeAbout('here', long)).toMatchObject({ key: 'here', words: `${'あ'.repeat(23)}…` });
  });
});
