import { describe, expect, it } from 'vitest';
import { occasionFor } from '../../renderer/house/occasion.ts';
import { allCorrections, draftFrom, ruleInput } from '../../renderer/house/rule-draft.ts';
import { matchingTerms } from '../../renderer/house/term-rows.ts';
import type { TermEntry } from '../../src/model/term.ts';
import { sampleAnnotation, sampleUnit } from './samples.ts';

const treaty = { english: 'treaty', wrong: '契約', right: '条約' };

describe('a rule that is thought about', () => {
  it('becomes a trap of what is wrong, or terms of what is right and what is not to be used', () => {
    expect(ruleInput({ ...draftFrom(treaty, 'trap'), note: ' 批准 ' })).toEqual({
      kind: 'trap',
      rule: { ...treaty, note: '批准' },
    });
    expect(ruleInput(draftFrom(treaty, 'terms'))).toEqual({
      kind: 'terms',
      terms: [
        { source: 'treaty', target: '条約', status: 'preferred', note: '' },
        { source: 'treaty', target: '契約', status: 'deprecated', note: '' },
      ],
    });
    expect(ruleInput({ ...draftFrom(treaty, 'terms'), wrong: ' ' })).toMatchObject({
      terms: [{ target: '条約' }],
    });
  });

  it('is none while something it needs is missing', () => {
    const trap = draftFrom(treaty, 'trap');
    expect(ruleInput({ ...trap, english: '—' })).toBeNull();
    expect(ruleInput({ ...trap, wrong: '' })).toBeNull();
    expect(ruleInput({ ...trap, wrong: '条約' })).toBeNull();
    expect(ruleInput({ ...trap, right: '' })).not.toBeNull();
    expect(ruleInput({ ...trap, kind: 'terms', right: '' })).toBeNull();
    expect(ruleInput(draftFrom(undefined, 'trap'))).toBeNull();
  });

  it('offers the correction that was meant first, each once, with the English that is linked', () => {
    const other = { english: 'sign', wrong: '調印', right: '署名' };
    expect(allCorrections({ ...treaty, english: '' }, [other, treaty])).toEqual([treaty, other]);
    expect(allCorrections(null, [other])).toEqual([other]);
  });
});

describe('the occasion for a rule', () => {
  const edited = sampleUnit({ machine: '契約に署名した。', target: '条約に署名した。' });
  const issue = sampleAnnotation('条約に署名した。', '条約');

  it('is what was changed, unless an issue is meant', () => {
    expect(occasionFor(edited, edited.target, undefined, false)).toEqual({
      unitId: edited.id,
      before: '契約に署名した。',
      after: '条約に署名した。',
      given: null,
    });
    expect(occasionFor(edited, edited.target, issue, false).before).toBe('契約に署名した。');
    expect(occasionFor(edited, edited.target, issue, true).given).toMatchObject({ wrong: '条約' });
    const untouched = sampleUnit({ machine: '条約', target: '条約' });
    expect(occasionFor(untouched, '条約', issue, false).given).toMatchObject({ wrong: '条約' });
    expect(occasionFor(untouched, '条約', undefined, false)).toMatchObject({ before: '条約', given: null });
  });
});

it('a search of terms looks in all their texts, in any case and width', () => {
  const rows = [
    { source: 'Summit', target: 'サミット', note: '' },
    { source: 'treaty', target: '条約', note: 'NATO' },
  ] as readonly Partial<TermEntry>[] as readonly TermEntry[];
  expect(matchingTerms(rows, 'ｓｕｍ').map(({ source }) => source)).toEqual(['Summit']);
  expect(matchingTerms(rows, 'ｻﾐｯﾄ')).toHaveLength(1);
  expect(matchingTerms(rows, '条約 nato')).toHaveLength(1);
  expect(matchingTerms(rows, 'treaty サミット')).toEqual([]);
  expect(matchingTerms(rows, ' ')).toBe(rows);
});
